using ReportGen.Document;

namespace ReportGen.Binding.Appendices;

/// <summary>Ids of the headings of chapters that settings ask for. No id of an author has a slash.</summary>
internal static class AppendixIds
{
    public const string Prefix = "appendix/";

    /// <summary>Whether a heading is not the author's.</summary>
    public static bool IsOfAppendix(Heading heading) => heading.Id?.StartsWith(Prefix, StringComparison.Ordinal) is true;
}
