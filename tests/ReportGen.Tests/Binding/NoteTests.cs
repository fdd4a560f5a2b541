using ReportGen.Document;
using Xunit;

namespace ReportGen.Tests.Binding;

public class NoteTests
{
    [Fact]
    public void Notes_count_by_their_first_marks_wherever_they_are_written()
    {
        var document = BindingFixture.BindClean("[^b]: Of b.\n\nA.[^a] B.[^b] A again.[^a]\n\n- item[^c]\n\n[^a]: Of a.\n[^c]: Of c.\n");
        var marks = MarksOf(document);

        Assert.Equal([("1", true), ("2", true), ("1", false), ("3", true)], marks.Select(m => (m.Note.Label, m.IsFirst)));
        Assert.Equal(["Of a.", "Of b.", "Of a.", "Of c."], marks.Select(m => TextOf(m.Note.Blocks[0])));
        Assert.Same(marks[0].Note, marks[2].Note);
        Assert.Equal(2, document.Blocks.Count);
    }

    [Fact]
    public void A_note_may_hold_several_blocks()
    {
        var note = MarksOf(BindingFixture.BindClean("A.[^1]\n\n[^1]: First,\n    still first.\n\n    Second.\n\n    - item\n\n    > quoted\n\n    ```\n    code\n    ```\n\nAfter.\n")).Single().Note;

        Assert.Equal([typeof(Paragraph), typeof(Paragraph), typeof(ListBlock), typeof(BlockQuote), typeof(CodeBlock)], note.Blocks.Select(b => b.GetType()));
        Assert.Equal("First, still first.", TextOf(note.Blocks[0]));
        Assert.Equal(["code"], ((CodeBlock)note.Blocks[4]).Lines);
    }

    [Fact]
    public void A_note_may_stand_in_lists_quotations_headings_and_cells()
    {
        var document = BindingFixture.BindClean("# Head[^h]\n\n> quoted[^q]\n>\n> [^q]: In a quotation.\n\n| a[^t] |\n|---|\n| b[^t] |\n\nTable: Words[^w]\n\n[^h]: h\n[^t]: t\n[^w]: w\n");

        Assert.Equal(["h", "In a quotation.", "w", "t", "t"], MarksOf(document).Select(m => TextOf(m.Note.Blocks[0])));
        Assert.Equal("head", document.Blocks.OfType<Heading>().Single().Id);
        Assert.Single(document.Blocks.OfType<BlockQuote>().Single().Blocks);
    }

    [Fact]
    public void Figures_of_a_note_count_behind_those_of_its_paragraph()
    {
        var document = BindingFixture.BindClean("{{ p }}[^1] and {{ s }}.\n\n{{ t }}\n\n[^1]: Of {{ n }}.\n");

        Assert.Equal(["p", "s", "n", "t"], document.Figures.Select(f => f.Id));
    }

    [Fact]
    public void A_line_that_is_not_indented_goes_on_with_the_paragraph_and_no_further()
    {
        var document = BindingFixture.BindClean("A.[^1]\n\n[^1]: One\ntwo.\n\nThree.\n");

        Assert.Equal("One two.", TextOf(Assert.Single(MarksOf(document)[0].Note.Blocks)));
        Assert.Equal("Three.", TextOf(document.Blocks[1]));
    }

    [Fact]
    public void A_title_made_of_the_first_heading_leaves_its_notes_to_it()
    {
        var document = BindingFixture.BindClean("# Overview[^1]\n\nText.[^2]\n\n[^1]: Of all.\n[^2]: Of text.\n", settings: new());

        Assert.Equal("Overview", InlineText.Of(document.Info.Title));
        Assert.DoesNotContain(document.Info.Title, i => i is FootnoteMark);
        Assert.Equal([("1", true, "Of all."), ("2", true, "Of text.")], MarksOf(document).Select(m => (m.Note.Label, m.IsFirst, TextOf(m.Note.Blocks[0]))));
    }

    [Fact]
    public void A_footnote_of_the_last_line_below_a_table_has_its_words()
    {
        var document = BindingFixture.BindClean("[^1]: Its words.\n\n| a |\n|---|\n| b |\n\nSource: Bureau[^1]");

        var table = Assert.IsType<Table>(Assert.Single(document.Blocks));
        Assert.Equal("Its words.", TextOf(table.Notes[0].OfType<FootnoteMark>().Single().Note.Blocks[0]));
    }

    [Fact]
    public void A_line_below_a_table_leaves_its_id_to_the_table_or_stays_a_paragraph()
    {
        const string Rows = "| a |\n|---|\n| b |\n\n";
        var bare = Assert.Single(BindingFixture.BindClean(Rows + "Source: Bureau. [Here](#src) {#src}").Blocks);
        var named = BindingFixture.BindClean(Rows + "Table: Words {#tbl-a}\n\nSource: Bureau, see @tbl-a and [here](#src). {#src}").Blocks;

        Assert.Equal("src", bare.Id);
        Assert.Equal(["tbl-a", "src"], named.Select(b => b.Id));
        Assert.IsType<Paragraph>(named[1]);
    }

    [Fact]
    public void Texts_of_table_blocks_may_have_notes()
    {
        var document = BindingFixture.BindClean("```table\nmetrics: p\ncaption: Words[^a]\ncolumns: [label, {field: value, label: \"Count[^b]\"}]\nnote: Counted[^c]\n```\n\n[^a]: a\n[^b]: b\n[^c]: c\n");

        Assert.Equal([("1", "a"), ("2", "b"), ("3", "c")], MarksOf(document).Select(m => (m.Note.Label, TextOf(m.Note.Blocks[0]))));
    }

    [Fact]
    public void Settings_have_no_notes()
    {
        var settings = new ReportGen.Input.ReportSettings { Title = new ReportGen.Input.SettingText("T[^1]", SourceSpan.At("report.yaml", 1, 8)) };
        var bound = BindingFixture.Bind("a[^1]\n\n[^1]: b", settings: settings);

        var problem = Assert.Single(bound.Problems);
        Assert.Equal(("RG0347", "report.yaml:1:8"), (problem.Code, problem.Span.ToString()));
        Assert.Equal("T[^1]", InlineText.Of(bound.Document.Info.Title));
    }

    [Theory]
    [InlineData("a[^notes]\n\nb[^note]\n\n[^note]: c", "RG0340", 1, "did you mean '[^note]'?")]
    [InlineData("a[^1]\n\n[^1]: b\n[^1]: c", "RG0341", 4, null)]
    [InlineData("a\n\n[^1]: b", "RG0342", 3, null)]
    [InlineData("a[^1]\n\n[^1]: b[^2]\n\n[^2]: c\n\nd[^2]", "RG0343", 3, null)]
    [InlineData("a[^1]\n\n[^1]: b\n\n    # c", "RG0344", 5, null)]
    [InlineData("a[^1]\n\n[^1]: b\n\n    - | c |\n      |---|", "RG0344", 5, null)]
    [InlineData("a[^1]\n\n[^1]: b\n\n    ```table\n    metrics: p\n    ```", "RG0344", 5, null)]
    [InlineData("a[^1]\n\n[^1]: b\n\n    ![c](d.png)", "RG0344", 5, null)]
    [InlineData("a[^1]\n\n[^1]: b\n\n    \\pagebreak", "RG0344", 5, null)]
    [InlineData("a[^1]\n\n[^1]: b\n\n    ::: columns\n    c\n    :::", "RG0344", 5, null)]
    [InlineData("a[^1]\n\n[^1]:", "RG0345", 3, null)]
    [InlineData("a[^1]\n\n[^1]:\n    - b", "RG0346", 3, null)]
    public void What_is_wrong_with_notes_is_said_once(string narrative, string code, int line, string? hint)
    {
        var problem = Assert.Single(BindingFixture.Bind(narrative).Problems);

        Assert.Equal((code, line), (problem.Code, problem.Span.Line));
        Assert.Equal(hint ?? problem.Hint, problem.Hint);
    }

    [Theory]
    [InlineData("a \\[^1] b", "a [^1] b")]
    [InlineData("a `[^1]` b", "a [^1] b")]
    [InlineData("a [^] b [^ c] d", "a [^] b [^ c] d")]
    public void Brackets_that_are_no_mark_are_text(string narrative, string text) =>
        Assert.Equal(text, TextOf(BindingFixture.BindClean(narrative).Blocks[0]));

    [Fact]
    public void A_link_may_begin_with_a_circumflex() =>
        Assert.Equal("https://x.org", ((Paragraph)BindingFixture.BindClean("[^up](https://x.org)").Blocks[0]).Inlines.OfType<Link>().Single().Target);

    private static List<FootnoteMark> MarksOf(ReportDocument document)
    {
        var marks = new List<FootnoteMark>();
        DocumentWalk.Visit(document.Blocks, _ => { }, i => marks.AddRange(new[] { i }.OfType<FootnoteMark>()));
        return marks;
    }

    private static string TextOf(Block block) => InlineText.Of(Assert.IsType<Paragraph>(block).Inlines);
}
