using CsCheck;
using ReportGen.Document;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;
using ReportGen.Testing;
using ReportGen.Tests.Charts;
using Xunit;

namespace ReportGen.Tests.Layout.Inline;

/// <summary>Sparklines in a line: their size, their place and their tag.</summary>
public sealed class SparklineLineTests : IDisposable
{
    private readonly ParagraphFixture _fixture = new();

    private static double Em => ParagraphFixture.Body.Size.Points;

    [Fact]
    public void Stands_on_the_baseline_as_high_as_a_capital_and_the_line_does_not_grow()
    {
        var plain = Line(new Text("seen in the year"));
        var line = Line(new Text("seen "), WordSizeTests.Line("en", 1, 3, 2), new Text(" in the year"));
        var drawing = Assert.Single(line.Drawings);
        Assert.Equal((4 * Em, 0.7 * Em, -0.7 * Em), (drawing.Width, drawing.Height, drawing.Top));
        Assert.Equal((plain.Ascent, plain.Descent), (line.Ascent, line.Descent));
        Assert.True(line.Width > plain.Width + (4 * Em));
    }

    [Fact]
    public void Is_a_figure_with_its_words_inside_the_paragraph()
    {
        var drawing = Assert.Single(Line(WordSizeTests.Line("en", 1, 3, 2)).Drawings);
        var node = _fixture.Context.Structure.Nodes[drawing.Structure];
        Assert.Equal((StructureRole.Figure, _fixture.Paragraph), (node.Role, node.Parent));
        Assert.StartsWith("Sparkline. Visits. 3 values", node.Alt, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_parts_the_line_and_the_last_value_has_a_dot()
    {
        var shapes = Assert.Single(Line(WordSizeTests.Line("en", 1, 3, null, 2, 5)).Drawings).Drawing.Shapes;
        Assert.Equal([ShapeStep.Move, ShapeStep.Line, ShapeStep.Move, ShapeStep.Line], shapes[0].Shape.Steps);
        Assert.Equal(2, shapes.Count);
        Assert.True(shapes[1].Ink.IsFilled);

        // The last value is the highest: its dot touches the upper right corner.
        Assert.Equal((4 * Em, 0), (Math.Round(shapes[1].Shape.Places.Max(p => p.X), 9), Math.Round(shapes[1].Shape.Places.Min(p => p.Y), 9)));
    }

    [Fact]
    public void Whatever_the_values_all_is_drawn_inside_the_box() =>
        Gen.Int[-1000, 1000].Array[2, 30].Sample(values =>
        {
            var drawing = Assert.Single(Line(WordSizeTests.Line("en", [.. values.Select(v => (int?)v)])).Drawings);
            var places = drawing.Drawing.Shapes.SelectMany(s => s.Shape.Places).ToList();
            Assert.All(places, p => Assert.InRange(p.X, -1e-9, drawing.Width + 1e-9));
            Assert.All(places, p => Assert.InRange(p.Y, -1e-9, drawing.Height + 1e-9));
        }, iter: 50, threads: 1);

    [Fact]
    public void Lies_on_the_page_with_a_box_for_its_tag()
    {
        var files = new ReportFiles()
            .Add("narrative.md", "# Visits\n\nThey rose {{ visits | sparkline }} fast.\n")
            .Add("metrics.csv", "id,value,label,period\nvisits,9,Visits,2023\nvisits,12,Visits,2024\n");
        var pages = Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken).Editions[0].Content.Layout.Pages;
        var shapes = pages.Pages.SelectMany(p => p.Items).OfType<DrawnShape>().ToList();
        Assert.Equal(2, shapes.Count);
        var node = pages.Structure[Assert.Single(shapes.Select(s => s.Structure).Distinct())];
        var box = Assert.NotNull(node.Box);
        Assert.Equal((shapes[0].X, shapes[0].Y), (box.X, box.Y));
        Assert.Equal(StructureRole.P, pages.Structure[node.Parent].Role);
    }

    public void Dispose() => _fixture.Dispose();

    private LineBox Line(params ReportGen.Document.Inline[] inlines) => Assert.Single(_fixture.Layout.Break(_fixture.Spec(inlines)));
}
