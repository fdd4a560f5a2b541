using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Layout.Charts;
using ReportGen.Layout.Flow;
using ReportGen.Testing;
using ReportGen.Tests.Layout.Inline;

namespace ReportGen.Tests.Layout.Charts;

/// <summary>A chart drawn in a box of its own, with real fonts.</summary>
internal sealed class ChartDrawn
{
    private const double MostHeight = 400;

    private ChartDrawn(ChartPlan plan, ChartDrawing drawing, (double Width, double Height) size)
    {
        Plan = plan;
        Drawing = drawing;
        (Width, Height) = size;
    }

    public ChartPlan Plan { get; }

    public ChartDrawing Drawing { get; }

    public double Width { get; }

    public double Height { get; }

    public static ChartDrawn Of(Chart chart, double width = 323)
    {
        var fixture = new ParagraphFixture(BuiltIn.Booklet, chart.Language);
        var design = BuiltIn.Booklet.Charts;
        var plan = ChartPlanner.Plan(chart, design, ChartRoom.Of(Length.Pt(width), design));
        var drawing = new ChartDrawing();
        var texts = new ChartTexts(new ParagraphLines(fixture.Context), fixture.Paragraph);
        var page = new ChartPage(texts, drawing, width);
        page.Draw(new ChartSketch(plan, texts, drawing, (width, MostHeight)));
        return new ChartDrawn(plan, drawing, (width, page.Height));
    }

    /// <summary>The texts in reading order.</summary>
    public IReadOnlyList<string> Texts => [.. Drawing.Texts.Select(t => string.Concat(t.Line.Pieces.Select(p => p.Shaped.Text)).Trim())];

    /// <summary>The boxes that figures and letters of the texts fill.</summary>
    public IReadOnlyList<(string Text, double Left, double Top, double Right, double Bottom)> Boxes =>
    [
        .. Drawing.Texts.Where(t => t.Line.Width > 0).Select((t, i) =>
        {
            var size = t.Line.Pieces[0].Size;
            var left = t.X + t.Line.Start;
            return (Texts[i], left, t.Baseline - (size * 0.66), left + t.Line.Width, t.Baseline + (size * 0.05));
        }),
    ];

    /// <summary>The parts of the lines at values: dashed strokes in the colour of quiet words.</summary>
    public IReadOnlyList<(double Left, double Top, double Right, double Bottom)> ValueLines =>
    [
        .. Drawing.Shapes.Where(s => s.Ink is { IsFilled: false, Dash: > 0 } && s.Ink.Color == Plan.Styles.Quiet.Color).Select(s => (
            s.X + s.Shape.Places.Min(p => p.X), s.Shape.Places.Min(p => p.Y), s.X + s.Shape.Places.Max(p => p.X), s.Shape.Places.Max(p => p.Y))),
    ];
}
