using ReportGen.Document;
using ReportGen.Images;
using ReportGen.Layout.Frames;
using Xunit;
using static ReportGen.Tests.Layout.LayoutOf;

namespace ReportGen.Tests.Layout.Pages;

public class BookTests
{
    private static readonly ImageStore Pictures = new(new Dictionary<string, LoadedImage>
    {
        ["p.png"] = new()
        {
            Path = "p.png",
            Format = ImageFormat.Png,
            PixelWidth = 400,
            PixelHeight = 100,
            Width = Length.Pt(300),
            Height = Length.Pt(75),
            File = default,
        },
    });

    private static readonly ReportDocument Report2 = new()
    {
        Info = Info,
        Blocks =
        [
            Text("preface"),
            Heading("One", label: "I."), Lines("a", 8),
            Heading("Deep", 2, "i"), Lines("b", 3),
            Heading("Two", label: "II."), Lines("c", 3),
        ],
    };

    [Fact]
    public void Pages_are_labelled_roman_before_the_body_and_arabic_in_it() =>
        Assert.Equal(["i", "ii", "1", "2", "3"], Report(Report2).Document.Pages.Select(p => p.Label));

    [Fact]
    public void The_first_page_of_the_body_is_a_right_hand_one()
    {
        var bound = Blocks(Text("x")).Document.Pages;
        Assert.Equal(["i", "ii", "1"], bound.Select(p => p.Label));
        Assert.Empty(bound[1].Items);
        Assert.False(Blocks(Text("x")).Result.Map.BodyFollowsFront);
        Assert.True(Report(Report2).Result.Map.BodyFollowsFront);
        var loose = Look with { Page = Look.Page with { Mirrored = false } };
        Assert.Equal(["i", "1"], Report(new ReportDocument { Info = Info, Blocks = [Text("x")], HasContents = false }, loose).Document.Pages.Select(p => p.Label));
    }

    [Theory]
    [InlineData(true, "i,ii,iii,iv,1")]
    [InlineData(false, "i,ii,1")]
    public void Pages_behind_a_cover_count_on(bool mirrored, string labels)
    {
        var look = Look with { Page = Look.Page with { Mirrored = mirrored } };
        var info = Info with { Cover = new ImageReference("p.png", "the city") };
        var pages = Report(new ReportDocument { Info = info, Blocks = [Text("x")] }, look, Pictures).Document.Pages;
        Assert.Equal(labels, string.Join(',', pages.Select(p => p.Label)));
    }

    [Fact]
    public void The_title_page_has_neither_head_nor_folio()
    {
        var info = Info with { Subtitle = [new Text("Sub")], Organization = [new Text("Org")], Note = [new Text("A note")], DateText = "1 May" };
        var lines = Report(new ReportDocument { Info = info, Blocks = [Text("x")] }).LinesOf(0);
        Assert.Equal(["A Title", "Sub", "Org", "1 May", "A note"], lines.Select(l => string.Join(' ', l.Split(' ')[3..])));
        Assert.All(lines, l => Assert.StartsWith("P 30 ", l, StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_page_that_overflows_is_a_warning()
    {
        var info = Info with { Note = [new Text(string.Join(' ', Enumerable.Repeat("note", 500)))] };
        var layout = Report(new ReportDocument { Info = info, Blocks = [Text("x")] });
        Assert.Equal("RG0462", Assert.Single(layout.Diagnostics).Code);
    }

    [Fact]
    public void Folios_count_the_body_alone() => Assert.Equal(
        ["ii", "Page 1 of 3", "Page 2 of 3", "Page 3 of 3"],
        Report(Report2).Document.Pages.Skip(1).Select(p => Artifacts(p, Artifact.Footer).Single()));

    [Fact]
    public void Heads_show_the_title_at_the_left_and_the_chapter_at_the_right() => Assert.Equal(
        ["A Title", "I. One"],
        Blocks(Heading("One", label: "I."), Lines("a", 25)).Document.Pages.Skip(FirstPage + 1).Select(p => Artifacts(p, Artifact.Header).Single()));

    [Fact]
    public void Heads_show_the_section_and_the_chapter_where_it_has_none_yet()
    {
        var theme = Look with { Heads = new HeadDesign { Left = HeadText.Section, Right = HeadText.Section } };
        Block[] blocks = [Heading("One", label: "I."), Lines("a", 18), Heading("First", 2), Lines("b", 12), Heading("Second", 2), Lines("c", 12)];
        var layout = Report(new ReportDocument { Info = Info, Blocks = blocks, HasContents = false }, theme);
        Assert.Equal(["I. One", "First", "Second", "Second"], layout.Document.Pages.Skip(FirstPage + 1).Select(p => Artifacts(p, Artifact.Header).Single()));
    }

    [Fact]
    public void A_head_that_is_too_long_ends_after_a_word()
    {
        // 160 points hold 32 characters, and the 32nd is taken by the ellipsis.
        var layout = Blocks(Heading("One chapter with a very long title indeed"), Lines("a", 22));
        Assert.Equal(["One chapter with a very long…"], Artifacts(layout.Document.Pages[FirstPage + 2], Artifact.Header));
    }

    [Fact]
    public void A_page_that_begins_a_chapter_has_no_head() =>
        Assert.Empty(Artifacts(Blocks(Heading("One"), Text("x")).Document.Pages[FirstPage], Artifact.Header));

    [Fact]
    public void Left_and_right_pages_mirror_each_other()
    {
        var pages = Report(Report2).Document.Pages;
        Assert.Equal([30.0, 50, 30, 50, 30], pages.Select(p => p.Items.OfType<TextLine>().Where(l => l.Pieces[0].Structure >= 0).Min(l => l.X)));
        var folios = pages.Skip(1).Select(p => p.Items.OfType<TextLine>().Last()).ToList();
        // 'Page 1 of 3' is 55 wide and ends at the outer edge of a right-hand page: 30 + 200 - 55.
        Assert.Equal([50.0, 175, 50, 175], folios.Select(l => l.X + l.Pieces[0].X));
    }

    [Fact]
    public void Contents_show_number_title_and_page_and_link_to_the_heading()
    {
        var layout = Report(Report2);
        Assert.Equal(
            ["Contents", "I.", "One", "1", "i", "Deep", ". . .", "2", "II.", "Two", "3"],
            layout.LinesOf(1).Where(l => !l.EndsWith(" ii", StringComparison.Ordinal)).Select(l => string.Join(' ', l.Split(' ')[3..])).Select(t => t.StartsWith(". .", StringComparison.Ordinal) ? ". . ." : t));
        Assert.Equal(["#one", "#deep", "#two"], layout.Document.Pages[1].Items.OfType<LinkArea>().Select(l => l.Target));
        Assert.Contains("Sect(H1 TOC(TOCI(Reference(Link)) TOC(TOCI(Reference(Link))) TOCI(Reference(Link))))", layout.Tree(), StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_of_many_pages_do_not_move_the_bodys_numbers()
    {
        var blocks = Enumerable.Range(1, 30).SelectMany(i => new Block[] { Heading($"C{i}"), Lines("a", 2) }).ToList();
        var layout = Report(new ReportDocument { Info = Info, Blocks = blocks });
        Assert.Equal(["i", "ii", "iii", "iv", "v", "vi", "1", "2"], layout.Document.Pages.Select(p => p.Label).Take(8));
        Assert.Equal("1", layout.Result.Map.HeadingLabels["c1"]);
    }

    [Fact]
    public void Bookmarks_and_destinations_know_their_pages()
    {
        var layout = Report(Report2);
        Assert.Equal([(1, "I. One", 2), (2, "i Deep", 3), (1, "II. Two", 4)], layout.Document.Outline.Select(o => (o.Level, o.Title, o.Page)));
        Assert.Equal([("one", 2), ("deep", 3), ("two", 4)], layout.Document.Destinations.Select(d => (d.Name, d.Page)));
        Assert.All(layout.Document.Destinations, d => Assert.InRange(layout.Document.Structure[d.Structure].Role, StructureRole.H1, StructureRole.H6));
    }

    [Fact]
    public void Sections_nest_in_the_structure_as_headings_do() => Assert.EndsWith(
        "Sect(P) Sect(H1 P Sect(H2 P)) Sect(H1 P))", Report(Report2).Tree(), StringComparison.Ordinal);

    [Fact]
    public void Printed_figures_know_their_pages_and_repetitions_do_not_count()
    {
        var figure = new Figure { Index = 0, Id = "p", Text = "241,900", Origin = new CellOrigin("m.csv", 2, "value", SourceSpan.None) };
        var other = figure with { Index = 1 };
        var heading = new Heading(1, [new FigureInline(figure)]) { Id = "h" };
        var layout = Report(new ReportDocument { Info = Info, Blocks = [Lines("a", 10), heading, new Paragraph([new FigureInline(other)])] });
        Assert.Equal("2", layout.Result.Map.FigurePages[0]);
        Assert.Equal("2", layout.Result.Map.FigurePages[1]);
        Assert.Equal(2, layout.Document.Structure.Count(n => n.FigureIndex >= 0));
    }

    [Fact]
    public void A_picture_fits_the_text_and_its_tag_knows_its_box()
    {
        var picture = new Picture(new ImageReference("p.png", "what it shows")) { Label = "Figure 1", Id = "fig-p" };
        var document = new ReportDocument { Info = Info, HasContents = false, Blocks = [picture] };
        var layout = Report(document, images: Pictures);
        var placed = Assert.Single(layout.Document.Pages[FirstPage].Items.OfType<PlacedImage>());
        Assert.Equal((30.0, 40.0, 200.0, 50.0), (placed.X, placed.Y, placed.Width, placed.Height));
        var node = layout.Document.Structure[placed.Structure];
        Assert.Equal(("what it shows", (2, 30.0, 40.0, 200.0, 50.0)), (node.Alt, node.Box));
        Assert.Contains("Caption 110 102.5 Figure 1", layout.LinesOf(FirstPage));
    }

    [Fact]
    public void A_draft_is_marked_on_every_page() => Assert.All(
        Report(Report2 with { Info = Info with { IsDraft = true } }).Document.Pages,
        p => Assert.Equal(["Draft"], Artifacts(p, Artifact.Watermark)));

    [Fact]
    public void Margins_that_leave_no_room_are_an_error()
    {
        var layout = Report(Report2, Look with { Page = Look.Page with { Inside = Length.Pt(180) } });
        Assert.Equal("RG0461", Assert.Single(layout.Diagnostics).Code);
    }

    private static IEnumerable<string> Artifacts(Page page, int kind) =>
        page.Items.OfType<TextLine>().Where(l => l.Pieces[0].Structure == kind).Select(TextOf);
}
