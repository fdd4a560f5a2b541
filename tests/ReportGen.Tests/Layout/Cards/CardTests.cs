using ReportGen.Document;
using ReportGen.Layout.Frames;
using ReportGen.Tests.Charts;
using Xunit;

namespace ReportGen.Tests.Layout.Cards;

public class CardTests
{
    // A row is 200 wide: with a gap of 20, three cards are 53.33 wide and two 90; text is five wide a character, numbers ten.
    private static readonly Theme Look = LayoutOf.Look with
    {
        Cards = new CardDesign
        {
            Value = new TextStyle { Size = Length.Pt(20), Leading = Length.Pt(20) },
            Unit = Style,
            Label = Style,
            Detail = Style,
            Rule = Length.Pt(1),
            Air = Length.Pt(4),
            Gap = Length.Pt(20),
        },
        Body = LayoutOf.Look.Body with { Size = Length.Pt(5) },
        Colors = new ThemeColors { Card = new Color(1, 2, 3) },
    };

    private static TextStyle Style => new() { Size = Length.Pt(10), Leading = Length.Pt(10) };

    [Fact]
    public void Parts_stand_at_one_height_and_units_beside_their_numbers()
    {
        var one = Card("12", "A label that is long") with { Unit = [new Text("km")], Change = Change(ChangeDirection.Up, "more") };
        var other = Card("9", "Short") with { Change = Change(ChangeDirection.Level, "same"), Rank = [new Text("1st")] };
        var layout = Of(new CardGroup([one, other]));

        // The row begins at 40: rule and air, a number of 20, labels of up to two lines, details.
        Assert.Equal(
            [
                "P 30 60 12", "P 54 60 km", "P 30 72.5 A label that is", "P 30 82.5 long", "Span 30 92.5 ▲", "P 43 92.5 more",
                "P 140 60 9", "P 140 72.5 Short", "- 140 92.5 →", "P 153 92.5 same", "P 140 102.5 1st",
            ],
            layout.LinesOf(LayoutOf.FirstPage).SkipLast(1));
        Assert.Equal([(30.0, 90.0), (140, 90)], Rules(layout));
        Assert.Equal([0, 10.0], layout.Result.Map.Cards.Values.Single().Fill.Select(f => f.Points));
    }

    [Fact]
    public void To_people_who_listen_they_are_a_list_and_signs_are_words()
    {
        var layout = Of(new CardGroup([Card("12", "A") with { Change = Change(ChangeDirection.Up, "more"), Rank = [new Text("1st")] }, Card("9", "B")]));
        Assert.Equal("Sect(L(LI(LBody(P P P(Span) P)) LI(LBody(P P))))", Body(layout));
        Assert.Equal("up", layout.Document.Structure.Single(n => n.Role == StructureRole.Span).ActualText);
    }

    [Fact]
    public void A_line_below_the_number_is_as_wide_as_its_card_and_moves_the_labels_of_its_row()
    {
        var layout = Of(new CardGroup([Card("12", "A") with { Course = WordSizeTests.Line("en", 1, 3, 2) }, Card("9", "B")]));

        // Rule and air, a number of 20, then a line and a half of 10: the line is 11.5 high and stands 2 above its end.
        Assert.Equal(["P 30 60 12", "P 30 87.5 A", "P 140 60 9", "P 140 87.5 B"], layout.LinesOf(LayoutOf.FirstPage).SkipLast(1));
        Assert.Equal("Sect(L(LI(LBody(P P(Figure) P)) LI(LBody(P P))))", Body(layout));
        var figure = layout.Document.Structure.Single(n => n.Role == StructureRole.Figure);
        var box = Assert.NotNull(figure.Box);
        Assert.Equal((30.0, 66.5, 90.0, 11.5), (box.X, box.Y, box.Width, box.Height));
        Assert.StartsWith("Sparkline. Visits. 3 values", figure.Alt, StringComparison.Ordinal);
        var places = layout.Document.Pages[LayoutOf.FirstPage].Items.OfType<DrawnShape>().SelectMany(d => d.Shape.Places).ToList();
        Assert.All(places, p => Assert.InRange(p.X, -1e-9, 90 + 1e-9));
        Assert.All(places, p => Assert.InRange(p.Y, -1e-9, 11.5 + 1e-9));
    }

    [Fact]
    public void A_line_on_a_wide_card_grows_no_longer_than_it_can_be_read()
    {
        var layout = Of(new CardGroup([Card("12", "A") with { Course = WordSizeTests.Line("en", 1, 3, 2) }]));
        Assert.Equal(140, layout.Document.Structure.Single(n => n.Role == StructureRole.Figure).Box!.Value.Width);
    }

    [Theory]
    [InlineData(4, "12", null, "2 2")]
    [InlineData(5, "12", null, "3 2")]
    [InlineData(3, "123456", null, "2 1")]
    [InlineData(3, "1234567890123", null, "1 1 1")]
    [InlineData(4, "12", 3, "2 2")]
    [InlineData(6, "12", 2, "2 2 2")]
    public void Their_number_and_their_width_say_how_many_stand_side_by_side(int count, string value, int? asked, string rows)
    {
        var layout = Of(new CardGroup([.. Enumerable.Range(0, count).Select(_ => Card(value, "A"))]) { Columns = asked });
        Assert.Equal(rows, string.Join(' ', layout.Result.Map.Cards.Values.Single().Rows));
    }

    [Fact]
    public void Units_without_room_beside_a_number_stand_below_all_of_them()
    {
        var layout = Of(new CardGroup([Card("1234567", "A") with { Unit = [new Text("kilometers")] }, Card("1", "B") with { Unit = [new Text("m")] }]));
        Assert.Equal(
            ["P 30 60 1234567", "P 30 72.5 kilometers", "P 30 82.5 A", "P 140 60 1", "P 140 72.5 m", "P 140 82.5 B"],
            layout.LinesOf(LayoutOf.FirstPage).SkipLast(1));
    }

    [Fact]
    public void Rows_are_never_cut_and_stay_together_where_a_page_allows()
    {
        // Of a page of 100 the text takes 40 and a row 35, so that the first alone would fit.
        var group = new CardGroup([.. Enumerable.Range(1, 4).Select(i => Card("n" + i, "A"))]) { Columns = 2 };
        Assert.Equal(["a1 a2 a3 a4", "n1 A n2 A n3 A n4 A"], LayoutOf.Report(Report(LayoutOf.Lines("a", 4), group), Look with { Body = LayoutOf.Look.Body }).BodyPages);
    }

    [Fact]
    public void A_note_of_a_label_stands_at_the_foot_of_the_page()
    {
        var note = new Footnote(1, "1", [new Paragraph([new Text("Counted.")])]);
        var layout = Of(new CardGroup([new Card([new Text("12")], [new Text("Label "), new FootnoteMark(note, IsFirst: true)])]));
        Assert.Contains(layout.LinesOf(LayoutOf.FirstPage), line => line.EndsWith("Counted.", StringComparison.Ordinal));
    }

    private static LayoutOf Of(CardGroup group) => LayoutOf.Report(Report(group), Look);

    private static ReportDocument Report(params Block[] blocks) => new() { Info = LayoutOf.Info, Blocks = blocks, HasContents = false };

    private static Card Card(string value, string label) => new([new Text(value)], [new Text(label)]);

    private static CardChange Change(ChangeDirection direction, string words) =>
        new(direction, [new Text(words)]) { Spoken = direction == ChangeDirection.Up ? "up" : string.Empty };

    private static IEnumerable<(double X, double Width)> Rules(LayoutOf layout) =>
        layout.Document.Pages[LayoutOf.FirstPage].Items.OfType<FilledBox>().Where(b => b.Color == Look.Colors.Card).Select(b => (b.X, b.Width));

    private static string Body(LayoutOf layout)
    {
        var tree = layout.Tree();
        return tree[tree.LastIndexOf("Sect(", StringComparison.Ordinal)..^1];
    }
}
