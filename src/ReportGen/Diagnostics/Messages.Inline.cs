namespace ReportGen.Diagnostics;

/// <summary>Lines of text: RG0430–RG0459.</summary>
internal static partial class Messages
{
    /// <summary>A line with something in it that cannot be made narrower.</summary>
    /// <param name="at">Where the line's text begins.</param>
    /// <param name="text">Its first words.</param>
    public static Diagnostic LineTooWide(SourceSpan at, string text) => Warning(
        "RG0430",
        at,
        $"a line is wider than its column, because nothing in it can be broken: '{text}'",
        "give the column more room, or make the text smaller or shorter");
}
