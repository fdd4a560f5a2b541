using ReportGen.Document;
using ReportGen.Layout.Frames;
using Xunit;

namespace ReportGen.Tests.Layout.Flow;

public class CalloutTests
{
    private static readonly TextStyle Style = new() { Size = Length.Pt(10), Leading = Length.Pt(10) };

    private static readonly Theme Look = LayoutOf.Look with
    {
        Callouts = new CalloutDesign { Title = Style, Text = Style, Bar = Length.Pt(2), Padding = Length.Pt(10) },
    };

    [Fact]
    public void A_ground_and_a_bar_lie_under_title_and_words()
    {
        var layout = LayoutOf.Blocks(Look, new Callout(CalloutKind.Finding, [new Text("Finding")], [LayoutOf.Text("Words")]));
        var boxes = layout.Document.Pages[LayoutOf.FirstPage].Items.OfType<FilledBox>().Select(b => (b.X, b.Y, b.Width, b.Height, b.Color)).ToList();

        // A title and a line of ten, two between, six of ground above and below.
        Assert.Equal([(30.0, 34.0, 200.0, 34.0, Look.Colors.CalloutGround), (30, 34, 2, 34, Look.Colors.Finding)], boxes);
        Assert.Equal(["P 42 47.5 Finding", "P 42 59.5 Words"], layout.LinesOf(LayoutOf.FirstPage).SkipLast(1));
        Assert.EndsWith("Sect(Div(P P)))", layout.Tree(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_is_never_without_words_and_a_short_callout_stays_whole()
    {
        Assert.Equal(
            ["a1 a2 a3 a4 a5 a6", "Note b1 b2"],
            Pages(LayoutOf.Lines("a", 6), new Callout(CalloutKind.Note, [new Text("Note")], [LayoutOf.Lines("b", 2)])));
        Assert.Equal(
            ["a1 a2 a3 a4 a5 a6 a7", "Note b1 b2 b3 b4 b5 b6 b7 b8", "b9 b10 b11 b12"],
            Pages(LayoutOf.Lines("a", 7), new Callout(CalloutKind.Note, [new Text("Note")], [LayoutOf.Lines("b", 12)])));
    }

    [Fact]
    public void A_callout_higher_than_a_page_has_ground_and_bar_on_each_page()
    {
        var layout = LayoutOf.Blocks(Look, new Callout(CalloutKind.Warning, [new Text("Warning")], [LayoutOf.Lines("a", 24)]));
        Assert.Equal([1, 1, 1], layout.Document.Pages.Skip(LayoutOf.FirstPage).Select(p => p.Items.OfType<FilledBox>().Count(b => b.Color == Look.Colors.Warning)));
    }

    [Fact]
    public void Lists_and_notes_stand_in_it_and_two_callouts_apart()
    {
        var note = new Footnote(1, "1", [new Paragraph([new Text("Counted.")])]);
        var list = new ListBlock([new ListItem([new Paragraph([new Text("item "), new FootnoteMark(note, IsFirst: true)])])]);
        var layout = LayoutOf.Blocks(
            Look,
            new Callout(CalloutKind.Note, [new Text("Note")], [list]) { Id = "one" },
            new Callout(CalloutKind.Note, [new Text("Note")], [LayoutOf.Text("Words")]));
        Assert.Contains(layout.LinesOf(LayoutOf.FirstPage), line => line.EndsWith("Counted.", StringComparison.Ordinal));
        Assert.Equal("one", Assert.Single(layout.Document.Destinations, d => d.Name == "one").Name);
        var grounds = layout.Document.Pages[LayoutOf.FirstPage].Items.OfType<FilledBox>().Where(b => b.Color == Look.Colors.CalloutGround).ToList();
        Assert.Equal(5, grounds[1].Y - grounds[0].Y - grounds[0].Height, 3);
    }

    private static IEnumerable<string> Pages(params Block[] blocks) => LayoutOf.Blocks(Look, blocks).BodyPages;
}
