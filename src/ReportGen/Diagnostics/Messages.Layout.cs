namespace ReportGen.Diagnostics;

/// <summary>Messages about pages and tables: RG0460 to RG0499.</summary>
internal static partial class Messages
{
    public static Diagnostic TableTooWide(SourceSpan at, int columns) => Warning(
        "RG0460",
        at,
        FormattableString.Invariant($"this table's {columns} columns do not fit the page, so words in it are broken"),
        "give it a turned page with ::: landscape before it and ::: behind it, shorten its longest words, or drop a column");

    public static Diagnostic PageTooSmall(SourceSpan at, Length width, Length height) => Error(
        "RG0461",
        at,
        FormattableString.Invariant($"the theme's margins leave {width} by {height} for text"),
        "make the page larger or its margins smaller") with
    {
        Found = FormattableString.Invariant($"{width} by {height}"),
        Expected = "at least 72pt by 72pt",
    };

    public static Diagnostic TitlePageTooLong() => Warning(
        "RG0462",
        SourceSpan.None,
        "the title page's texts are longer than the page",
        "shorten the title, the subtitle or the note");
}
