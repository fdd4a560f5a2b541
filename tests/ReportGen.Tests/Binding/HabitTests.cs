using ReportGen.Document;
using Xunit;

namespace ReportGen.Tests.Binding;

/// <summary>What authors are used to from GitHub and Pandoc.</summary>
public class HabitTests
{
    [Theory]
    [InlineData("- a\n  - b\n    - c\n- d")]
    [InlineData("- a\n   - b\n      - c\n- d")]
    [InlineData("- a\n    - b\n        - c\n- d")]
    [InlineData("* a\n\t* b\n\t\t* c\n* d")]
    [InlineData("1. a\n   1. b\n      1. c\n2. d")]
    [InlineData("1. a\n    - b\n        - c\n2. d")]
    public void Lists_nest_by_two_three_or_four_blanks(string narrative) => Assert.Equal("a(b(c)) d", Shape(Block<ListBlock>(narrative)));

    [Fact]
    public void A_blank_line_makes_a_list_loose()
    {
        Assert.True(Block<ListBlock>("- a\n- b").IsTight);
        Assert.False(Block<ListBlock>("- a\n\n- b").IsTight);
        Assert.False(Block<ListBlock>("- a\n\n  more\n- b").IsTight);
    }

    [Fact]
    public void Numbers_go_on_from_the_first()
    {
        var list = Block<ListBlock>("7) a\n1) b");
        Assert.Equal((7, "7)", "8)"), (list.Start, list.Format!.Format(7), list.Format!.Format(8)));
    }

    [Fact]
    public void Tasks_are_open_or_done()
    {
        var list = Block<ListBlock>("- [ ] a\n- [x] b\n- [X] c\n- d");
        Assert.Equal([false, true, true, null], list.Items.Select(i => i.IsDone));
        Assert.Equal(["a", "b", "c", "d"], list.Items.Select(i => Text(i.Blocks[0])));
    }

    [Theory]
    [InlineData(@"a \| b", "a | b")]
    [InlineData(@"`a \| b`", "a | b")]
    [InlineData("`a | b`", "a | b")]
    [InlineData(@"**a \| b**", "a | b")]
    [InlineData(@"[a \| b](https://example.org)", "a | b")]
    public void A_bar_inside_a_cell_is_escaped(string cell, string expected)
    {
        var table = Block<Table>($"| x | y |\n|---|---|\n| {cell} | 2 |\n");
        Assert.Equal([expected, "2"], table.Rows[0].Cells.Select(c => InlineText.Of(c.Inlines)));
    }

    [Fact]
    public void Outside_of_tables_code_keeps_its_backslash() => Assert.Equal(@"a \| b", BindingFixture.Print(@"`a \| b`"));

    [Fact]
    public void Tables_need_no_outer_bars_and_align_by_colons()
    {
        var table = Block<Table>("a | b | c\n:-- | :-: | --:\nx | y | z\n");
        Assert.Equal([ColumnAlignment.Start, ColumnAlignment.Center, ColumnAlignment.End], table.Columns.Select(c => c.Alignment));
        Assert.Equal(["x", "y", "z"], table.Rows[0].Cells.Select(c => InlineText.Of(c.Inlines)));
    }

    [Theory]
    [InlineData("a  \nb")]
    [InlineData("a\\\nb")]
    public void Two_blanks_or_a_backslash_break_a_line(string narrative) =>
        Assert.Single(Block<Paragraph>(narrative).Inlines, i => i is LineBreak);

    [Theory]
    [InlineData("~~a~~", EmphasisKind.Strikethrough)]
    [InlineData("H~2~O", EmphasisKind.Subscript)]
    [InlineData("x^2^", EmphasisKind.Superscript)]
    [InlineData("**a**", EmphasisKind.Bold)]
    [InlineData("_a_", EmphasisKind.Italic)]
    internal void Marks_set_words_apart(string narrative, EmphasisKind kind) =>
        Assert.Equal(kind, Assert.Single(Block<Paragraph>(narrative).Inlines.OfType<Emphasis>()).Kind);

    [Theory]
    [InlineData("snake_case_name", "snake_case_name")]
    [InlineData("2 * 3 * 4", "2 * 3 * 4")]
    [InlineData("about ~5 to ~7", "about ~5 to ~7")]
    [InlineData("==a== and ++b++ and :smile:", "==a== and ++b++ and :smile:")]
    [InlineData("$x^2$", "$x^2$")]
    [InlineData("&copy; &frac12; &euro; &#8212; &lt;p&gt; &nosuch;", "© ½ € — <p> &nosuch;")]
    [InlineData("10&nbsp;km and 10\u00A0km", "10\u00A0km and 10\u00A0km")]
    [InlineData("co&shy;op and co\u00ADop", "co\u00ADop and co\u00ADop")]
    public void The_rest_is_printed_as_it_stands(string narrative, string expected) => Assert.Equal(expected, BindingFixture.Print(narrative));

    [Theory]
    [InlineData("en", "\"A 'b' c\" -- it's the '90s...", "“A ‘b’ c” – it’s the ’90s…")]
    [InlineData("zh-Hans", "他说\"好\"...", "他说“好”……")]
    [InlineData("zh-Hant", "他說\"好\"", "他說「好」")]
    public void Quotes_are_those_of_the_language(string language, string narrative, string expected) =>
        Assert.Equal(expected, BindingFixture.Print(narrative, language));

    [Fact]
    public void A_term_may_have_several_definitions()
    {
        var list = Block<DefinitionList>("Term\n: One\n: Two\n\nOther *term*\n:   Three\n\n    - in it\n");
        Assert.Equal(["Term", "Other term"], list.Items.Select(i => InlineText.Of(i.Terms[0])));
        Assert.Equal([2, 2], list.Items.Select(i => i.Blocks.Count));
    }

    [Fact]
    public void Headings_are_written_in_either_way_with_attributes()
    {
        var document = BindingFixture.BindClean("One {#first}\n===\n\n## Two ##\n\n# Three {#third .unnumbered}\n");
        Assert.Equal(
            [("One", "first", 1), ("Two", "two", 2), ("Three", "third", 1)],
            document.Blocks.Cast<Heading>().Select(h => (InlineText.Of(h.Inlines), h.Id!, h.Level)));
        Assert.Equal(string.Empty, ((Heading)document.Blocks[2]).Label);
    }

    private static T Block<T>(string narrative)
        where T : Block => Assert.IsType<T>(Assert.Single(BindingFixture.BindClean(narrative).Blocks));

    private static string Text(Block block) => InlineText.Of(Assert.IsType<Paragraph>(block).Inlines);

    private static string Shape(ListBlock list) =>
        string.Join(' ', list.Items.Select(i => Text(i.Blocks[0]) + string.Concat(i.Blocks.Skip(1).Cast<ListBlock>().Select(l => $"({Shape(l)})"))));
}
