namespace ReportGen.Docx.Parts;

/// <summary>What the kinds of sections have in common.</summary>
internal static class SectionKindExtensions
{
    /// <summary>Whether it begins with a heading of its own, so that its first page has no head.</summary>
    public static bool HasFirstPage(this SectionKind kind) => kind is SectionKind.Contents or SectionKind.Chapter;

    /// <summary>Whether its pages count from 1 in Arabic numbers.</summary>
    public static bool IsNumbered(this SectionKind kind) => kind is SectionKind.Body or SectionKind.Chapter;
}
