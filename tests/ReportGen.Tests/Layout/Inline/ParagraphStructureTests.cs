using ReportGen.Testing;
using ReportGen.Document;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;
using Xunit;
using static ReportGen.Tests.Layout.Inline.ParagraphFixture;

namespace ReportGen.Tests.Layout.Inline;

/// <summary>Styles, structure nodes, links, pictures and rules of inlines.</summary>
public sealed class ParagraphStructureTests : IDisposable
{
    private readonly ParagraphFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void A_printed_figure_is_a_span_that_knows_its_figure()
    {
        var line = Line(new Text("grew to "), new FigureInline(Figure(7, "241,900")), new Text("."));
        var node = Node(line, "241,900");
        Assert.Equal((StructureRole.Span, 7, _fixture.Paragraph), (node.Role, node.FigureIndex, node.Parent));
        Assert.Equal(_fixture.Paragraph, Piece(line, "to").Structure);
    }

    [Fact]
    public void Repeated_text_and_artifacts_have_no_nodes_of_their_own()
    {
        ReportGen.Document.Inline[] inlines = [new FigureInline(Figure(7, "241,900")), new Code("x"), new Link("#a", [new Text("see")])];
        var count = _fixture.Context.Structure.Nodes.Count;
        var repeated = _fixture.Layout.Break(_fixture.Spec(inlines[0]) with { IsRepeated = true });
        Assert.Equal(_fixture.Paragraph, repeated[0].Pieces[0].Structure);

        var header = _fixture.Layout.Break(_fixture.Spec(inlines) with { Structure = Artifact.Header });
        Assert.All(header[0].Pieces, p => Assert.Equal(Artifact.Header, p.Structure));
        Assert.Empty(header[0].Links);
        Assert.Equal(count, _fixture.Context.Structure.Nodes.Count);
    }

    [Fact]
    public void A_mark_is_raised_tells_of_its_note_and_leads_to_it()
    {
        var note = new Footnote(3, "3", [new Paragraph([new Text("A note.")])]);
        var line = Line(new Text("A word"), new FootnoteMark(note, IsFirst: true), new Text(" and more."));
        Assert.Same(note, Assert.Single(line.Notes).Note);
        Assert.True(Piece(line, "3").Rise > 0);
        var link = Assert.Single(line.Links);
        Assert.Equal(("#note/3", "Footnote 3"), (link.Target, link.Contents));
        var node = Node(line, "3");
        Assert.Equal((StructureRole.Link, StructureRole.Reference), (node.Role, _fixture.Context.Structure.Nodes[node.Parent].Role));
    }

    [Fact]
    public void A_mark_stays_with_the_hanzi_or_stop_before_it()
    {
        var note = new Footnote(12, "12", [new Paragraph([new Text("注")])]);
        for (var width = 30.0; width < 130; width += 2.5)
        {
            var lines = _fixture.Layout.Break(_fixture.Spec(new Text("专利授权量增长。"), new FootnoteMark(note, IsFirst: true), new Text("又一句")) with { Width = width, IsTight = true });
            Assert.All(lines, line => Assert.False(line.Pieces[0].Rise > 0));
        }
    }

    [Fact]
    public void A_link_has_a_node_an_area_on_each_line_and_the_accent()
    {
        var link = new Link("https://example.org/", [new Text("a rather long link that certainly needs a second line here")]) { Title = "Example" };
        var lines = _fixture.Layout.Break(_fixture.Spec(new Text("See "), link, new Text(" now.")) with { Width = 180 });
        Assert.True(lines.Count >= 2);
        var areas = lines.SelectMany(l => l.Links).ToList();
        Assert.Equal(lines.Count, areas.Count);
        Assert.All(areas, a => Assert.Equal(("https://example.org/", "Example"), (a.Target, a.Contents)));
        var node = _fixture.Context.Structure.Nodes[areas[0].Structure];
        Assert.Equal((StructureRole.Link, "Example"), (node.Role, node.Alt));

        var first = Piece(lines[0], "a");
        Assert.Equal((node.Index, BuiltIn.Booklet.Accent), (first.Structure, first.Color));
        Assert.Equal(first.X, areas[0].X, 9);
        Assert.Equal(Right(lines[0]), areas[0].X + areas[0].Width, 6);
    }

    [Fact]
    public void Emphasis_asks_for_the_faces_of_its_family()
    {
        var line = Line(
            new Emphasis(EmphasisKind.Bold, [new Text("bold")]),
            new Text(" "),
            new Emphasis(EmphasisKind.Italic, [new Text("italic")]),
            new Text(" "),
            new Emphasis(EmphasisKind.Bold, [new Emphasis(EmphasisKind.Italic, [new Text("both")])]));
        Assert.Equal((600, false), FaceOf(line, "bold"));
        Assert.Equal((400, true), FaceOf(line, "italic"));
        Assert.Equal((700, true), FaceOf(line, "both"));
        Assert.DoesNotContain(_fixture.Context.Diagnostics.Sorted(), d => d.Severity != Severity.Note);
    }

    [Fact]
    public void Code_is_monospaced_smaller_and_tagged()
    {
        var line = Line(new Text("run "), new Code("reportgen"));
        var piece = Piece(line, "reportgen");
        Assert.Equal("Source Code Pro", piece.Shaped.Face.Family);
        Assert.Equal(9.66f, piece.Size, 3);
        Assert.Equal(StructureRole.Code, Node(line, "reportgen").Role);
    }

    [Fact]
    public void Superscripts_are_small_and_rise_and_subscripts_fall()
    {
        var line = Line(new Text("m"), new Emphasis(EmphasisKind.Superscript, [new Text("3")]), new Emphasis(EmphasisKind.Subscript, [new Text("2")]));
        Assert.Equal((6.825f, true), (Piece(line, "3").Size, Piece(line, "3").Rise > 0));
        Assert.True(Piece(line, "2").Rise < 0);
        Assert.Equal(15, line.Ascent + line.Descent, 9);
    }

    [Fact]
    public void Struck_text_has_one_rule_on_a_line()
    {
        var line = Line(new Text("was "), new Emphasis(EmphasisKind.Strikethrough, [new Text("one two")]), new Text(" three"));
        var rule = Assert.Single(line.Rules);
        Assert.Equal(Piece(line, "one").X, rule.X, 9);
        Assert.Equal(RightOf(Piece(line, "two")), rule.X + rule.Width, 6);
        Assert.InRange(rule.Top, -4, -1);
    }

    [Fact]
    public void A_picture_stands_on_the_baseline_fitted_to_the_line()
    {
        // 400 × 200 points fitted to 300 × 150.
        var line = Line(new InlineImage(new ImageReference("images/a.png", "A chart")));
        var image = Assert.Single(line.Images);
        Assert.Equal((0, -150, 300, 150), (image.X, image.Top, image.Width, image.Height));
        Assert.Equal(150, line.Ascent);
        var node = _fixture.Context.Structure.Nodes[image.Structure];
        Assert.Equal((StructureRole.Figure, "A chart"), (node.Role, node.Alt));
    }

    [Fact]
    public void A_decorative_picture_is_an_artifact()
    {
        var line = Line(new Text("a "), new InlineImage(new ImageReference("images/a.png", string.Empty) { IsDecorative = true, RelativeWidth = 0.1 }));
        Assert.Equal((30, Artifact.Layout), (line.Images[0].Width, line.Images[0].Structure));
    }

    [Fact]
    public void White_space_collapses_across_inlines()
    {
        var line = Line(new Text(" one "), new Emphasis(EmphasisKind.Bold, [new Text(" two\n")]), new Text(" three"));
        Assert.Equal("one two three", Texts([line])[0]);
    }

    [Fact]
    public void Tabular_figures_are_as_wide_as_each_other()
    {
        double Width(string digits) => _fixture.Layout.Break(_fixture.Spec(new Text(digits)) with { Features = ReportGen.Fonts.FontFeatures.TabularFigures })[0].Width;
        Assert.Equal(Width("1111"), Width("0000"), 6);
    }

    private LineBox Line(params ReportGen.Document.Inline[] inlines) => Assert.Single(_fixture.Layout.Break(_fixture.Spec(inlines)));

    private static TextPiece Piece(LineBox line, string text) => Assert.Single(line.Pieces, p => p.Shaped.Text == text);

    private StructureNode Node(LineBox line, string text) => _fixture.Context.Structure.Nodes[Piece(line, text).Structure];

    private static (int Weight, bool IsItalic) FaceOf(LineBox line, string text) => (Piece(line, text).Shaped.Face.Weight, Piece(line, text).Shaped.Face.IsItalic);
}
