using ReportGen.Document;
using ReportGen.Layout.Frames;
using Xunit;
using static ReportGen.Tests.Layout.LayoutOf;

namespace ReportGen.Tests.Layout.Pages;

public class FootnoteTests
{
    [Fact]
    public void A_note_is_numbered_at_the_foot_of_its_page()
    {
        var layout = Blocks(Marked("Word", Note(1, "The note.")), Lines("a", 2));
        Assert.Equal(["Word a1 a2 1 The"], layout.BodyPages);
        // Text ends at 140. The note's line is 8 high, its baseline at three quarters; 1.7 sizes are its number's.
        Assert.Contains("Link 30 138 1", layout.LinesOf(FirstPage));
        Assert.Contains("P 43.6 138 The note.", layout.LinesOf(FirstPage));
        var rule = Assert.Single(layout.Document.Pages[FirstPage].Items.OfType<FilledBox>());
        Assert.Equal((30, 129, 40, 1), (rule.X, rule.Y, rule.Width, rule.Height));
    }

    [Fact]
    public void Mark_and_number_lead_to_each_other()
    {
        var layout = Blocks(Marked("Word", Note(1, "The note.")));
        var links = layout.Document.Pages[FirstPage].Items.OfType<LinkArea>().ToList();
        Assert.Equal(["#note/1", "#note-mark/1"], links.Select(l => l.Target));
        Assert.Equal("Back to footnote mark 1", links[1].Contents);
        Assert.Equal(["note-mark/1", "note/1"], layout.Document.Destinations.Select(d => d.Name));
        Assert.Equal(
            [StructureRole.Link, StructureRole.Note],
            layout.Document.Destinations.Select(d => layout.Document.Structure[d.Structure].Role));
    }

    [Fact]
    public void A_note_is_read_after_the_block_of_its_mark() => Assert.Equal(
        "Document(Sect(P) Sect(P(Reference(Link)) Note(Lbl(Link) P) P))",
        Blocks(Marked("Word", Note(1, "The note.")), Text("More.")).Tree());

    [Fact]
    public void Marks_stand_in_headings_lists_quotations_captions_and_cells()
    {
        var layout = Blocks(
            Heading("Chapter") with { Inlines = [new Text("Chapter "), Mark(Note(1, "One."))] },
            new ListBlock([new ListItem([Marked("item", Note(2, "Two."))])]),
            new BlockQuote([Marked("quoted", Note(3, "Three."))]),
            new Table([new TableColumn(ColumnAlignment.Start)], [Row(new Text("Head "), Mark(Note(5, "Five.")))], [Row(new Text("cell "), Mark(Note(6, "Six.")))])
            {
                Label = "Table 1",
                Caption = [new Text("caption "), Mark(Note(4, "Four."))],
            });
        var feet = layout.Document.Pages.SelectMany(p => p.Items.OfType<TextLine>()).Where(l => l.Pieces[0].Size == 8).Select(TextOf);
        Assert.Equal(["1", "One.", "2", "Two.", "3", "Three.", "4", "Four.", "5", "Five.", "6", "Six."], feet);
        Assert.Contains("LBody(P(Reference(Link)) Note(Lbl(Link) P))", layout.Tree(), StringComparison.Ordinal);
        Assert.Contains(
            "Table(Caption(Reference(Link)) THead(TR(TH(Reference(Link)))) TBody(TR(TD(Reference(Link))))) Note(Lbl(Link) P) Note(Lbl(Link) P) Note",
            layout.Tree(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_mark_leads_to_the_same_note_and_brings_none()
    {
        var note = Note(1, "The note.");
        var layout = Blocks(Marked("Word", note), new Paragraph([new Text("again "), new FootnoteMark(note, IsFirst: false)]));
        Assert.Equal(["Word again 1 The"], layout.BodyPages);
        Assert.Equal(2, layout.Document.Pages[FirstPage].Items.OfType<LinkArea>().Count(l => l.Target == "#note/1"));
    }

    [Fact]
    public void A_note_in_a_note_follows_it()
    {
        var inner = Note(2, "Inner.");
        var outer = new Footnote(1, "1", [new Paragraph([new Text("Outer "), Mark(inner)])]);
        Assert.Equal(["Word 1 Outer 2 Inner"], Blocks(Marked("Word", outer)).BodyPages);
    }

    [Fact]
    public void A_repeated_head_brings_its_note_once()
    {
        var rows = Enumerable.Range(1, 20).Select(i => Row(new Text("r" + i)));
        var layout = Blocks(new Table([new TableColumn(ColumnAlignment.Start)], [Row(new Text("Head "), Mark(Note(1, "One.")))], [.. rows]));
        Assert.True(layout.Document.Pages.Count > FirstPage + 1);
        Assert.Single(layout.Document.Structure, n => n.Role == StructureRole.Note);
    }

    [Fact]
    public void Contents_repeat_no_marks()
    {
        var layout = Report(new ReportDocument
        {
            Info = Info,
            Blocks = [Heading("Chapter") with { Inlines = [new Text("Chapter "), Mark(Note(1, "One."))] }],
        });
        Assert.DoesNotContain(layout.LinesOf(1), l => l.Contains("Chapter 1", StringComparison.Ordinal));
        Assert.Single(layout.Document.Structure, n => n.Role == StructureRole.Note);
    }

    private static Paragraph Marked(string word, Footnote note) => new([new Text(word + " "), Mark(note)]);

    private static FootnoteMark Mark(Footnote note) => new(note, IsFirst: true);

    private static Footnote Note(int number, string text) => new(number, number.ToString(System.Globalization.CultureInfo.InvariantCulture), [Text(text)]);

    private static TableRow Row(params ReportGen.Document.Inline[] inlines) => new([new TableCell(inlines)]);
}
