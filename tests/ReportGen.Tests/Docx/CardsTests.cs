using System.Xml.Linq;
using ReportGen.Document;
using ReportGen.Tests.Charts;
using Xunit;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx;

public class CardsTests
{
    [Fact]
    public void Cards_are_an_ordinary_table_with_a_paragraph_a_part()
    {
        var group = new CardGroup([Card("1"), Card("2") with { Change = Change(ChangeTone.Worse) }, Card("3"), Card("4"), Card("5")]);
        var package = Of(group);
        var table = Assert.Single(package.Body.Elements(W + "tbl"));
        Assert.Equal([3, 3], table.Elements(W + "tr").Select(r => r.Elements(W + "tc").Count()));
        Assert.All(table.Descendants(W + "tr"), r => Assert.NotNull(r.Element(W + "trPr")!.Element(W + "cantSplit")));
        Assert.Empty(table.Descendants(W + "tblBorders"));
        var second = table.Descendants(W + "tc").ElementAt(1);
        Assert.Equal(["CardValue 2 km", "CardLabel Label 2", "CardWorse ▼ less", "CardDetail 1st"], second.Elements(W + "p").Select(Described));

        // The last row has one card less.
        Assert.Equal(["CardLabel "], table.Descendants(W + "tc").Last().Elements(W + "p").Select(Described));
    }

    [Fact]
    public void A_line_is_a_chart_in_a_paragraph_of_its_own_and_its_room_is_kept_beside_it()
    {
        var package = Of(new CardGroup([Card("1") with { Course = WordSizeTests.Line("en", 1, 3, 2) }, Card("2")]));
        var cells = package.Body.Descendants(W + "tc").ToList();
        Assert.Equal(["CardValue 1 km", "CardCourse ", "CardLabel Label 1", "CardDetail 1st"], cells[0].Elements(W + "p").Select(Described));
        Assert.Equal(["CardValue 2 km", "CardCourse ", "CardLabel Label 2", "CardDetail 1st"], cells[1].Elements(W + "p").Select(Described));
        var inline = Assert.Single(package.Body.Descendants(Wp + "inline"));
        Assert.StartsWith("Sparkline. Visits. 3 values", (string?)inline.Element(Wp + "docPr")!.Attribute("descr"), StringComparison.Ordinal);

        // As on the page: no wider than 14 ems of the small type, and 1.15 of its lines high.
        var design = Package.Look.Cards;
        var extent = inline.Element(Wp + "extent")!;
        Assert.Equal(Math.Round(14 * design.Detail.Size.Points * 12700), (double)extent.Attribute("cx")!, 1.0);
        Assert.Equal(Math.Round(1.15 * design.Detail.Leading.Points * 12700), (double)extent.Attribute("cy")!, 1.0);
        var spacing = package.Style("CardCourse").Descendants(W + "spacing").First();
        Assert.Equal(
            ("atLeast", $"{design.Detail.Leading.Points * 1.3 * 20:0}", $"{design.Detail.Leading.Points * 0.2 * 20:0}"),
            (Value(spacing, "lineRule"), Value(spacing, "line"), Value(spacing, "after")));
        Assert.Contains("word/charts/chart1.xml", package.Names);
        Assert.DoesNotContain(Of(new CardGroup([Card("1")])).Xml("word/styles.xml").Elements(), s => Value(s, "styleId") == "CardCourse");
    }

    [Fact]
    public void They_stand_as_on_the_page_of_the_PDF()
    {
        var group = new CardGroup([Card("1"), Card("2")]);
        var geometry = new CardGeometry([1, 1]) { HasUnitsBelow = true, Fill = [Length.Zero, Length.Pt(12)] };
        var pages = Samples.Pages with { Cards = new Dictionary<CardGroup, CardGeometry>(ReferenceEqualityComparer.Instance) { [group] = geometry } };
        var table = Package.Of(Samples.Empty with { Blocks = [group] }, pages: pages).Body.Element(W + "tbl")!;
        var rows = table.Elements(W + "tr").ToList();
        Assert.Equal(["CardValue 1 ", "CardUnit km", "CardLabel Label 1", "CardDetail 1st"], rows[0].Descendants(W + "p").Select(Described));
        Assert.Equal([null, "240"], rows.Select(r => (string?)r.Descendants(W + "p").Last().Element(W + "pPr")!.Element(W + "spacing")?.Attribute(W + "before")));
    }

    [Fact]
    public void A_number_is_bound_like_any_other_figure()
    {
        var figure = Samples.Full.Figures[0];
        var card = new Card([new FigureInline(figure)], [new Text("Label")]);
        var control = Assert.Single(Package.Of(Samples.Full with { Blocks = [new CardGroup([card])] }).Body.Descendants(W + "tbl").Descendants(W + "sdt"));
        Assert.Equal(figure.Text, TextOf(control));
        Assert.NotNull(control.Element(W + "sdtPr")!.Element(W + "dataBinding"));
    }

    [Fact]
    public void The_rule_and_the_colours_are_those_of_styles()
    {
        var package = Of(new CardGroup([Card("1")]));
        var rule = package.Style("CardValue").Descendants(W + "top").Single();
        Assert.Equal(Package.Look.Colors.Card.Hex, Value(rule, "color"));
        Assert.Equal(Package.Look.Colors.Better.Hex, Val(package.Style("CardBetter").Descendants(W + "color").Single()));
        Assert.DoesNotContain(Package.Of(Samples.Full).Xml("word/styles.xml").Elements(), s => Value(s, "styleId") is "CardValue" or "NoteText" or "TimelineDate");
    }

    [Fact]
    public void Callouts_are_paragraphs_with_a_ground_and_a_bar()
    {
        var inner = new ListBlock([new ListItem([new Paragraph([new Text("inner")])])]);
        var list = new ListBlock([new ListItem([new Paragraph([new Text("item")]), inner])]);
        var package = Of(
            new Callout(CalloutKind.Warning, [new Text("Warning")], [new Paragraph([new Text("Words")]), list]),
            new Callout(CalloutKind.Note, [new Text("Note")], [new Paragraph([new Text("More")])]));
        var paragraphs = package.Paragraphs.SkipWhile(p => StyleOf(p) != "WarningTitle").Where(p => StyleOf(p) != "Spacer").ToList();
        Assert.Equal(
            ["WarningTitle Warning", "WarningText Words", "WarningList item", "WarningList inner", "WarningText ", "NoteTitle Note", "NoteText More"],
            paragraphs.Select(Described));
        Assert.NotNull(package.Style("WarningTitle").Descendants(W + "keepNext").Single());
        Assert.Equal(Package.Look.Colors.CalloutGround.Hex, Value(package.Style("WarningText").Descendants(W + "shd").Single(), "fill"));
        var bar = package.Style("WarningText").Descendants(W + "left").First();
        Assert.Equal(Package.Look.Colors.Warning.Hex, Value(bar, "color"));

        // The bar of an item is as far from it as it stands in, so that it stays at one place.
        foreach (var item in paragraphs.Where(p => StyleOf(p) == "WarningList"))
        {
            var indent = item.Element(W + "pPr")!.Element(W + "ind")!;
            var space = (int)item.Descendants(W + "left").Single().Attribute(W + "space")!;
            var edge = (int)indent.Attribute(W + "left")! - (int)indent.Attribute(W + "hanging")!;
            Assert.Equal(Package.Look.Callouts.Bar.Points * 20, edge - (space * 20));
        }
    }

    [Fact]
    public void Timelines_are_a_table_with_a_rule_and_dots()
    {
        var package = Of(new Timeline([new TimelineEvent([new Text("2023")], [new Text("First")]), new TimelineEvent([new Text("2024")], [new Text("Then")])]));
        var table = Assert.Single(package.Body.Elements(W + "tbl"));
        Assert.Equal(["TimelineDate 2023", "TimelineText First", "TimelineDate 2024", "TimelineText Then"], table.Descendants(W + "p").Select(Described));
        Assert.All(table.Elements(W + "tr"), r => Assert.Single(r.Descendants(W + "tcBorders").Elements(W + "left")));
        var number = table.Descendants(W + "numId").Select(Val).Distinct().Single();
        var numbering = package.Xml("word/numbering.xml");
        var format = Val(numbering.Elements(W + "num").Single(n => Value(n, "numId") == number).Element(W + "abstractNumId"));
        var dot = numbering.Elements(W + "abstractNum").Single(a => Value(a, "abstractNumId") == format).Elements(W + "lvl").First();
        Assert.Equal("●", Val(dot.Element(W + "lvlText")));
    }

    [Fact]
    public void No_event_stands_alone_on_a_page()
    {
        var events = Enumerable.Range(1, 5).Select(i => new TimelineEvent([new Text("d" + i)], [new Text("e" + i)]));
        var rows = Of(new Timeline([.. events])).Body.Descendants(W + "tr").ToList();
        Assert.Equal([true, false, false, true, false], rows.Select(r => r.Descendants(W + "p").All(p => p.Descendants(W + "keepNext").Any())));
    }

    private static Package Of(params Block[] blocks) => Package.Of(Samples.Empty with { Blocks = blocks });

    private static Card Card(string value) => new([new Text(value + "\u00A0")], [new Text("Label " + value)])
    {
        Unit = [new Text("km")],
        Rank = [new Text("1st")],
    };

    private static CardChange Change(ChangeTone tone) => new(ChangeDirection.Down, [new Text("less")]) { Tone = tone };

    private static string Described(XElement paragraph) => $"{StyleOf(paragraph)} {TextOf(paragraph).Replace('\u00A0', ' ')}";
}
