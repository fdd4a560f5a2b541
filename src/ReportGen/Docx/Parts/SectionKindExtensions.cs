namespace ReportGen.Docx.Parts;

/// <summary>What the kinds of sections have in common.</summary>
internal static class SectionKindExtensions
{
    /// <summary>Whether its first page opens something, and so has no head.</summary>
    public static bool HasFirstPage(this SectionKind kind) => kind is SectionKind.Contents or SectionKind.Body or SectionKind.Chapter;

    /// <summary>Whether its pages count from 1 in Arabic numbers.</summary>
    public static bool IsNumbered(this SectionKind kind) => kind is SectionKind.Body or SectionKind.Chapter;
}
