using System.Globalization;
using System.Xml.Linq;
using ReportGen.Document;
using Xunit;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx;

public class BlocksTests
{
    private static readonly Package Full = Package.Of(Samples.Full);

    [Fact]
    public void Head_rows_repeat_and_no_row_splits()
    {
        var rows = Full.Body.Descendants(W + "tbl").First().Elements(W + "tr").ToList();

        Assert.Equal([true, false, false, false], rows.Select(r => r.Element(W + "trPr")!.Element(W + "tblHeader") is not null));
        Assert.All(rows, r => Assert.NotNull(r.Element(W + "trPr")!.Element(W + "cantSplit")));
        Assert.All(rows[0].Descendants(W + "p"), p => Assert.Equal("TableHeading", StyleOf(p)));
    }

    [Fact]
    public void Rows_that_are_set_off_have_a_style_of_their_own()
    {
        var sum = new TableRow([new TableCell([new Emphasis(EmphasisKind.Bold, [new Text("Sum")])]), new TableCell([])]) { Kind = RowKind.Total };
        var table = new Table([new TableColumn(ColumnAlignment.Auto), new TableColumn(ColumnAlignment.Auto)], [], [Row("One", "1"), sum]);

        var paragraphs = Package.Of(Samples.Empty with { Blocks = [table] }).Body.Descendants(W + "tbl").Single().Descendants(W + "p").ToList();

        Assert.Equal(["TableText", "TableText", "TableStrong", "TableStrong"], paragraphs.Select(StyleOf));
        Assert.Empty(paragraphs[2].Descendants(W + "rPr"));
    }

    [Fact]
    public void Words_that_lead_in_stay_with_what_they_lead_to()
    {
        var list = new ListBlock([new ListItem([new Paragraph([new Text("item")])])]);
        var paragraphs = Package.Of(Samples.Empty with { Blocks = [new Paragraph([new Text("such:")]), list, new Paragraph([new Text("such")]), list] }).Body.Elements(W + "p")
            .Where(p => p.Value.StartsWith("such", StringComparison.Ordinal));
        Assert.Equal([true, false], paragraphs.Select(p => p.Element(W + "pPr")?.Element(W + "keepNext") is not null));
    }

    [Fact]
    public void Columns_are_as_wide_as_the_text_together()
    {
        // B5 less 28 mm and 34 mm is 114 mm: 6463 twips; each column may lose one by rounding.
        var table = Full.Body.Descendants(W + "tbl").First();
        var grid = table.Element(W + "tblGrid")!.Elements().Select(c => (int)c.Attribute(W + "w")!).ToList();

        Assert.InRange(grid.Sum(), 6460, 6463);
        Assert.All(table.Elements(W + "tr"), row =>
            Assert.Equal(grid, row.Elements(W + "tc").Select(c => (int)c.Element(W + "tcPr")!.Element(W + "tcW")!.Attribute(W + "w")!)));
    }

    [Fact]
    public void Cells_are_aligned_as_asked_and_numbers_at_their_ends()
    {
        var table = new Table(
            [new TableColumn(ColumnAlignment.Auto), new TableColumn(ColumnAlignment.Auto), new TableColumn(ColumnAlignment.Center)],
            [],
            [Row("Word", "1,234", "5"), Row("7 words", "−3.2%", "6")]);
        var cells = Package.Of(Samples.Empty with { Blocks = [table] }).Body.Descendants(W + "tr").First().Descendants(W + "p")
            .Select(p => Val(p.Element(W + "pPr")!.Element(W + "jc")));

        Assert.Equal([null, "right", "center"], cells);
    }

    [Fact]
    public void Columns_are_as_wide_as_on_the_page_and_numbers_line_up()
    {
        var table = new Table(
            [new TableColumn(ColumnAlignment.Auto), new TableColumn(ColumnAlignment.Auto)],
            [],
            [new TableRow([Cell("a"), Cell("1")]), new TableRow([Cell("b"), Cell("2.50")])])
        { Notes = [[new Text("Source: us.")]] };
        var tails = new DecimalTails(2);
        tails.Set(0, 5, 0);
        tails.Set(1, 15, 10);
        var geometry = new TableGeometry(Package.Look.Page.TextWidth, [Length.Pt(100), Length.Pt(50)], Length.Pt(10))
        {
            Settings = [new ColumnSetting(TextAlignment.Start, false, IsDecimal: false), new ColumnSetting(TextAlignment.End, true, IsDecimal: true)],
            Tails = [null, tails],
        };
        var pages = Samples.Pages with { Tables = new Dictionary<Table, TableGeometry>(ReferenceEqualityComparer.Instance) { [table] = geometry } };
        var package = Package.Of(Samples.Empty with { Blocks = [table] }, pages: pages);

        Assert.Equal("2200", (string?)package.Body.Descendants(W + "gridCol").First().Attribute(W + "w"));
        Assert.Equal(["200", null], package.Body.Descendants(W + "tc").Where((_, i) => i % 2 == 1).Select(c => (string?)c.Descendants(W + "ind").SingleOrDefault()?.Attribute(W + "right")));
        Assert.Equal(2, package.Body.Descendants(W + "noWrap").Count());
        Assert.Contains("TableNote", package.Paragraphs.Select(StyleOf));
    }

    [Fact]
    public void Cells_over_columns_and_rows_are_merged()
    {
        var table = new Table(
            [.. Enumerable.Repeat(new TableColumn(ColumnAlignment.Auto), 3)],
            [new TableRow([Cell("City") with { RowSpan = 2 }, Cell("Years") with { ColumnSpan = 2 }]), new TableRow([Cell("2023"), Cell("2024")])],
            [new TableRow([Cell("A"), Cell("1"), Cell("2")])]);
        var rows = Package.Of(Samples.Empty with { Blocks = [table] }).Body.Descendants(W + "tr").ToList();

        Assert.Equal([2, 3, 3], rows.Select(r => r.Elements(W + "tc").Count()));
        Assert.Equal(["restart", "continue"], rows.Descendants(W + "vMerge").Select(m => (string?)m.Attribute(W + "val")));
        Assert.Equal("2", (string?)Assert.Single(rows.Descendants(W + "gridSpan")).Attribute(W + "val"));
        Assert.Equal(2, rows.Count(r => r.Descendants(W + "tblHeader").Any()));
    }

    private static TableCell Cell(string text) => new([new Text(text)]);

    [Fact]
    public void Two_blocks_of_code_stay_two()
    {
        var package = Package.Of(Samples.Empty with { Blocks = [new CodeBlock(["a"], string.Empty), new CodeBlock(["b"], string.Empty)] });

        Assert.Equal(["Code", "Spacer", "Code"], package.Paragraphs.Select(StyleOf).TakeLast(3));
    }

    [Fact]
    public void A_caption_counts_by_a_field_and_stays_with_its_table()
    {
        var caption = Full.OfStyle("Caption").First();

        Assert.Equal("Table\u00A01. Patents granted by kind", TextOf(caption));
        Assert.Equal(" SEQ Table \\* ARABIC ", caption.Descendants(W + "instrText").Single().Value);
        Assert.NotNull(caption.Element(W + "pPr")!.Element(W + "keepNext"));
        Assert.Equal(W + "tbl", caption.ElementsAfterSelf().First().Name);
    }

    [Fact]
    public void Tables_never_touch()
    {
        Assert.All(Full.Body.Elements(W + "tbl"), table => Assert.Equal(W + "p", table.ElementsAfterSelf().First().Name));
        Assert.Equal(W + "p", Package.Of(Samples.Empty with { Blocks = [new Table([new TableColumn(default)], [], [Row("x")])] })
            .Body.Elements(W + "tbl").Single().ElementsAfterSelf().First().Name);
    }

    [Fact]
    public void Pictures_say_what_they_show_or_that_they_are_decorative()
    {
        var properties = Full.Body.Descendants(Wp + "docPr").ToList();

        Assert.Equal(
            ["Shenzhen Bureau of Figures", "A small mark", "Patents rise from 2020 to 2024", string.Empty],
            properties.Select(p => (string?)p.Attribute("descr")));
        Assert.Equal("1", properties[3].Descendants().Single(e => e.Name.LocalName == "decorative").Attribute("val")!.Value);
        Assert.DoesNotContain(properties[2].Descendants(), e => e.Name.LocalName == "decorative");
        Assert.Equal(properties.Count, properties.Select(p => (string?)p.Attribute("id")).Distinct().Count());
    }

    [Fact]
    public void Pictures_fit_the_text_in_proportion()
    {
        // 450 × 300 pt into 114 mm: 4,104,000 EMU wide, two thirds as high; one of 30 % beside it.
        var extents = Full.Body.Descendants(Wp + "extent").Select(e => ((long)e.Attribute("cx")!, (long)e.Attribute("cy")!)).ToList();

        Assert.Equal((4_104_000, 2_736_000), extents[2]);
        Assert.Equal((1_231_200, 820_800), extents[3]);
        Assert.Equal((152_400, 101_600), extents[1]);
    }

    [Fact]
    public void A_picture_is_stored_once() =>
        Assert.Single(Full.Names, name => name.StartsWith("word/media/", StringComparison.Ordinal));

    [Fact]
    public void A_line_of_code_is_a_paragraph_and_hangs_where_it_is_long()
    {
        string[] lines = ["if (x)", "    " + new string('y', 90), string.Empty, "done"];
        var code = Package.Of(Samples.Empty with { Blocks = [new CodeBlock(lines, string.Empty)] }).OfStyle("Code").ToList();
        var indents = code.Select(p => p.Element(W + "pPr")!.Element(W + "ind"));

        Assert.Equal(lines, code.Select(TextOf));
        // Four blanks of 0.6 em and two em more, at 8.5 points, beside the ground's padding of 6.
        Assert.Equal([null, "868", null, null], indents.Select(i => i is null ? null : Value(i, "left")));
        Assert.Equal("748", Value(indents.ElementAt(1)!, "hanging"));
        Assert.Equal([true, false, true, false], code.Select(p => p.Element(W + "pPr")!.Element(W + "keepNext") is not null));
    }

    [Fact]
    public void Rules_and_quotations_that_follow_one_another_stay_apart()
    {
        Block quote = new BlockQuote([Samples.P("Said.")]);
        var package = Package.Of(Samples.Empty with { Blocks = [quote, quote, new ThematicBreak(), new ThematicBreak()] });

        Assert.Equal(["Quote", "Spacer", "Quote", "HorizontalRule", "Spacer", "HorizontalRule"], package.Paragraphs.Select(StyleOf).TakeLast(6));
    }

    // Borders of paragraphs would leave gaps where indents differ, and end 31 points from the text.
    [Fact]
    public void The_bar_of_a_quotation_that_holds_more_than_words_is_the_edge_of_a_frame()
    {
        var list = new ListBlock([new ListItem([Samples.P("item"), new ListBlock([new ListItem([Samples.P("deep")])])])]);
        var table = new Table([new TableColumn(default)], [], [new TableRow([new TableCell([Samples.T("a")])])]);
        var package = Package.Of(Samples.Empty with { Blocks = [Samples.P("before"), new BlockQuote([Samples.P("Said:"), list, new CodeBlock(["code"], string.Empty), table]), Samples.P("after")] });
        var frame = package.Body.Elements(W + "tbl").Single();
        var content = frame.Elements(W + "tr").Single().Elements(W + "tc").Single();

        Assert.Equal(["left"], frame.Element(W + "tblPr")!.Element(W + "tblBorders")!.Elements().Select(e => e.Name.LocalName));
        Assert.Equal(["Quote", "QuoteList", "QuoteList", "Code"], content.Elements(W + "p").Select(StyleOf).Take(4));
        Assert.Equal("nil", Val(content.Element(W + "p")!.Element(W + "pPr")!.Element(W + "pBdr")!.Element(W + "left")));
        Assert.Equal("p", content.Elements().Last().Name.LocalName);
        // Its space stands around the frame: 7.5 points above and below.
        Assert.Equal(("0", "0"), (Spacing(content.Elements(W + "p").First(), "before"), Spacing(content.Elements(W + "p").Last(), "after")));
        Assert.Equal(("150", "150"), (Spacing((XElement)frame.PreviousNode!, "before"), Spacing((XElement)frame.NextNode!, "before")));
    }

    [Fact]
    public void A_quotation_of_words_alone_has_the_bar_of_its_style() =>
        Assert.Empty(Package.Of(Samples.Empty with { Blocks = [new BlockQuote([Samples.P("One."), Samples.P("Two.")])] }).Body.Descendants(W + "tbl"));

    [Fact]
    public void Words_of_an_item_stay_with_what_is_nested_in_it()
    {
        var inner = new ListBlock([new ListItem([Samples.P("inner")])]);
        var package = Package.Of(Samples.Empty with { Blocks = [new ListBlock([new ListItem([Samples.P("outer"), inner]), new ListItem([Samples.P("last")])])] });

        Assert.Equal([true, false, false], package.OfStyle("ListParagraph").Select(p => p.Element(W + "pPr")!.Element(W + "keepNext") is not null));
    }

    // Word numbers a paragraph once: the inner label is text, and ends where labels of its list do.
    [Fact]
    public void An_item_that_begins_with_a_list_shares_its_line()
    {
        var inner = new ListBlock([new ListItem([Samples.P("a")]), new ListItem([Samples.P("b")])]) { Format = NumberFormat.Parse("1.") };
        var items = Package.Of(Samples.Empty with { Blocks = [new ListBlock([new ListItem([inner]), new ListItem([Samples.P("c")])])] }).OfStyle("ListParagraph").ToList();

        Assert.Equal(["1.\ta", "b", "c"], items.Select(TextOf));
        var (first, second) = (items[0].Element(W + "pPr")!, items[1].Element(W + "pPr")!);
        var left = Value(second.Element(W + "ind")!, "left");
        Assert.Equal(["right", "left"], first.Element(W + "tabs")!.Elements().Select(Val));
        Assert.Equal([left, left], [Value(first.Element(W + "ind")!, "left"), Value(first.Element(W + "tabs")!.Elements().Last(), "pos")]);
        Assert.NotEqual(Val(first.Element(W + "numPr")!.Element(W + "numId")), Val(second.Element(W + "numPr")!.Element(W + "numId")));
    }

    private static string? Spacing(XElement paragraph, string side) => Value(paragraph.Element(W + "pPr")!.Element(W + "spacing")!, side);

    [Fact]
    public void Lists_that_follow_one_another_stand_apart()
    {
        var two = new ListBlock([new ListItem([Samples.P("a")]), new ListItem([Samples.P("b")])]);
        var items = Package.Of(Samples.Empty with { Blocks = [two, two] }).OfStyle("ListParagraph").Select(p => p.Element(W + "pPr")!);

        Assert.Equal([null, null, "0", null], items.Select(p => Val(p.Element(W + "contextualSpacing")) switch { "false" => "0", var v => v }));
        Assert.Equal("0", Value(items.ElementAt(2).Element(W + "spacing")!, "after"));
    }

    [Fact]
    public void A_page_break_moves_the_next_paragraph_and_leaves_no_empty_one()
    {
        var moved = Full.Find("On a page of its own.");

        Assert.NotNull(moved.Element(W + "pPr")!.Element(W + "pageBreakBefore"));
        Assert.Empty(Full.Body.Descendants(W + "br").Attributes(W + "type"));
    }

    [Fact]
    public void Space_above_is_dropped_where_a_page_begins()
    {
        var package = Package.Of(Samples.Empty with
        {
            Blocks = [Samples.Head(1, "First", "a", 0, string.Empty), Samples.Head(1, "Second", "b", 0, string.Empty), new PageBreak(), Samples.Head(1, "Third", "c", 0, string.Empty)],
        });
        var spaces = package.OfStyle("Heading1").Select(p => p.Element(W + "pPr")!.Element(W + "spacing")).Select(s => s is null ? null : Value(s, "before"));

        Assert.Equal(["0", "0", "0"], spaces);
    }

    [Fact]
    public void A_quotation_in_a_quotation_stands_further_in()
    {
        // Both stand in the frame of the outer one.
        Assert.Equal("0", Value(Full.Find("Its second paragraph.").Element(W + "pPr")!.Element(W + "ind")!, "left"));
        var inner = Full.Find("A quotation in it.");
        Assert.Equal(("Quote", null), (StyleOf(inner), inner.Element(W + "pPr")!.Element(W + "ind")));
        Assert.NotNull(Full.Style("Quote").Element(W + "pPr")!.Element(W + "pBdr"));
    }

    [Fact]
    public void A_skipped_level_is_closed_in_the_outline()
    {
        var skipped = Full.OfStyle("Heading3").Single();

        Assert.Equal("1", Val(skipped.Element(W + "pPr")!.Element(W + "outlineLvl")));
    }

    private static TableRow Row(params string[] cells) => new([.. cells.Select(c => new TableCell([Samples.T(c)]))]);
}
