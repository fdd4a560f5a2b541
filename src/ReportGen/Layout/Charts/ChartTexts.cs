using ReportGen.Document;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Charts;

/// <summary>Sets the texts of one chart. What holds figures is set once, in reading order, since its tags are made then.</summary>
/// <param name="lines">Breaks lines.</param>
/// <param name="structure">The chart's node.</param>
internal sealed class ChartTexts(ILineSource lines, int structure)
{
    /// <summary>Room that no label fills.</summary>
    private const double Endless = 100_000;

    public double WidthOf(string text, TextStyle style) => text.Length == 0 ? 0 : WidthOf([new Text(text)], style);

    public double WidthOf(IReadOnlyList<Document.Inline> inlines, TextStyle style) => inlines.Count == 0 ? 0 : lines.Measure(Spec(inlines, style, Endless)).Max;

    /// <summary>The width of a text's longest part that is never broken.</summary>
    public double WordOf(string text, TextStyle style) => text.Length == 0 ? 0 : lines.Measure(Spec([new Text(text)], style, Endless)).Min;

    /// <summary>A text on one line; null for an empty one.</summary>
    public LineBox? Line(string text, TextStyle style) => text.Length == 0 ? null : Line([new Text(text)], style);

    public LineBox? Line(IReadOnlyList<Document.Inline> inlines, TextStyle style) => lines.Break(Spec(inlines, style, Endless)) is [var first, ..] ? first : null;

    /// <summary>A text in lines of a width.</summary>
    public IReadOnlyList<LineBox> Lines(IReadOnlyList<Document.Inline> inlines, TextStyle style, double width) =>
        inlines.Count == 0 ? [] : lines.Break(Spec(inlines, style, width));

    public IReadOnlyList<LineBox> Lines(string text, TextStyle style, double width) => text.Length == 0 ? [] : Lines([new Text(text)], style, width);

    /// <summary>How many lines a text takes, without setting it.</summary>
    public int CountOf(IReadOnlyList<Document.Inline> inlines, TextStyle style, double width) =>
        inlines.Count == 0 ? 0 : lines.Break(Spec(inlines, style, width) with { Structure = Frames.Artifact.Layout, IsRepeated = true }).Count;

    private ParagraphSpec Spec(IReadOnlyList<Document.Inline> inlines, TextStyle style, double width) => new()
    {
        Inlines = inlines,
        Style = style,
        Width = width,
        Alignment = TextAlignment.Start,
        Structure = structure,
        IsTight = true,
    };
}
