namespace ReportGen.Document;

/// <summary>Lines too short to be justified: with a few words in each, their spaces would gape (Bringhurst, 2.1.3).</summary>
internal static class NarrowMeasure
{
    /// <summary>Some forty characters of Latin text.</summary>
    private const double LeastEms = 20;

    /// <summary>How lines of a length stand: justified ones at their start where they are too short. Hanzi have no spaces that could gape.</summary>
    /// <param name="style">The style of the text.</param>
    /// <param name="measure">Length of the lines, in points.</param>
    /// <param name="language">BCP 47 tag of the document.</param>
    public static TextAlignment AlignmentOf(TextStyle style, double measure, string language) =>
        style.Alignment == TextAlignment.Justify && measure < LeastEms * style.Size.Points && !language.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
            ? TextAlignment.Start
            : style.Alignment;
}
