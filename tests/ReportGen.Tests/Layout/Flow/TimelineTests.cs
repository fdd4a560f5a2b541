using ReportGen.Document;
using ReportGen.Layout.Frames;
using Xunit;

namespace ReportGen.Tests.Layout.Flow;

public class TimelineTests
{
    private static readonly TextStyle Style = new() { Size = Length.Pt(10), Leading = Length.Pt(10) };

    private static readonly Theme Look = LayoutOf.Look with
    {
        Timelines = new TimelineDesign { Date = Style, Text = Style, Rule = Length.Pt(1), Dot = Length.Pt(4) },
    };

    [Fact]
    public void Dates_stand_beside_a_rule_with_a_dot_for_each_event()
    {
        var layout = LayoutOf.Blocks(Look, Timeline(("2023", "First"), ("2024", "Then")));

        // Dates of 20, a gap of 22 with the rule in its middle; between events there are four.
        Assert.Equal(["Lbl 30 47.5 2023", "P 72 47.5 First", "Lbl 30 61.5 2024", "P 72 61.5 Then"], layout.LinesOf(LayoutOf.FirstPage).SkipLast(1));
        var items = layout.Document.Pages[LayoutOf.FirstPage].Items;
        var rule = Assert.Single(items.OfType<FilledBox>());
        Assert.Equal((60.5, 40.0, 1.0, 24.0), (rule.X, rule.Y, rule.Width, rule.Height));
        Assert.Equal([(61.0, 45.1), (61, 59.1)], items.OfType<FilledDot>().Select(d => (d.X, Math.Round(d.Y, 3))));
        Assert.EndsWith("Sect(L(LI(Lbl LBody(P)) LI(Lbl LBody(P)))))", layout.Tree(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_date_is_broken_and_needs_no_more_room_than_its_lines()
    {
        // A third of 200 is 64 wide: twelve characters.
        var layout = LayoutOf.Blocks(Look, Timeline(("Long before that year", "First"), ("2024", "Then")));
        Assert.Equal(
            ["Lbl 30 47.5 Long before", "P 116 47.5 First", "Lbl 30 57.5 that year", "Lbl 30 71.5 2024", "P 116 71.5 Then"],
            layout.LinesOf(LayoutOf.FirstPage).SkipLast(1));
    }

    [Fact]
    public void Pages_end_between_events()
    {
        var layout = LayoutOf.Blocks(Look, LayoutOf.Lines("a", 3), Events(9));
        Assert.Equal(["a1 a2 a3 d1 e1 d2 e2 d3 e3 d4 e4", "d5 e5 d6 e6 d7 e7 d8 e8 d9 e9"], layout.BodyPages);
        Assert.All(layout.Document.Pages.Skip(LayoutOf.FirstPage), p => Assert.Single(p.Items.OfType<FilledBox>(), b => b.Color == Look.Rule));
    }

    [Fact]
    public void No_event_stands_alone_on_a_page()
    {
        Assert.Equal(["a1 a2 a3 d1 e1 d2 e2 d3 e3", "d4 e4 d5 e5"], LayoutOf.Blocks(Look, LayoutOf.Lines("a", 3), Events(5)).BodyPages);
        Assert.Equal(["a1 a2 a3 a4 a5 a6 a7", "d1 e1 d2 e2 d3 e3"], LayoutOf.Blocks(Look, LayoutOf.Lines("a", 7), Events(3)).BodyPages);
    }

    private static Timeline Events(int count) => Timeline([.. Enumerable.Range(1, count).Select(i => ("d" + i, "e" + i))]);

    private static Timeline Timeline(params (string Date, string Text)[] events) =>
        new([.. events.Select(e => new TimelineEvent([new Text(e.Date)], [new Text(e.Text)]))]);
}
