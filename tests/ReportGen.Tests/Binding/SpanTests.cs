using ReportGen.Document;
using Xunit;

namespace ReportGen.Tests.Binding;

/// <summary>Words in brackets with a class.</summary>
public class SpanTests
{
    [Theory]
    [InlineData("The [Unesco]{.smallcaps} list", "The (Unesco) list")]
    [InlineData("[Unesco and {{ p }}]{.smallcaps}.", "(Unesco and 241,900).")]
    [InlineData("**[a *b* [c]]{.smallcaps}**", "a b [c]", true)]
    [InlineData("[a]{.smallcaps}[b]{.smallcaps}", "(a)(b)")]
    [InlineData("[see [b](https://example.org)]{.smallcaps}", "(see b)")]
    [InlineData("[a] {.smallcaps}", "[a] {.smallcaps}")]
    [InlineData("[a]{b}", "[a]{b}")]
    [InlineData("a]{.smallcaps}", "a]{.smallcaps}")]
    [InlineData("\\[a\\]{.smallcaps}", "[a]{.smallcaps}")]
    public void Brackets_with_the_class_are_small_capitals(string narrative, string expected, bool isBold = false)
    {
        var inlines = ((Paragraph)BindingFixture.Bind(narrative + " after\n", catalog: BindingFixture.Sample).Document.Blocks[0]).Inlines;
        Assert.Equal(expected + " after", isBold ? InlineText.Of(inlines) : Shown(inlines));
        Assert.Equal(isBold ? ["Bold", "SmallCaps", "Italic"] : [], isBold ? Kinds(inlines) : []);
    }

    [Theory]
    [InlineData("[a]{.smalcaps}", "RG0339", "did you mean '.smallcaps'?")]
    [InlineData("[a]{.red}", "RG0339", null)]
    [InlineData("[a]{.smallcaps color=red}", "RG0310", null)]
    [InlineData("[a]{#x .smallcaps}", "RG0310", null)]
    public void What_words_cannot_be_is_told_with_its_place(string narrative, string code, string? hint)
    {
        var problem = Assert.Single(BindingFixture.Bind("Text.\n\n" + narrative + "\n").Problems);
        Assert.Equal((code, 3, 4), (problem.Code, problem.Span.Line, problem.Span.Column));
        Assert.True(hint is null || hint == problem.Hint, problem.Hint);
    }

    [Fact]
    public void A_link_with_a_label_stays_a_link()
    {
        var bound = BindingFixture.Bind("[iso]{.smallcaps}\n\n[iso]: https://www.iso.org\n");
        Assert.IsType<Link>(((Paragraph)bound.Document.Blocks[0]).Inlines[0]);
    }

    [Fact]
    public void A_table_s_cell_and_a_heading_hold_them()
    {
        var document = BindingFixture.BindClean("# On [Unesco]{.smallcaps}\n\n| a | b |\n|---|---|\n| [x]{.smallcaps} | y |\n");
        Assert.Equal("On (Unesco)", Shown(((Heading)document.Blocks[0]).Inlines));
        Assert.Equal("(x)", Shown(((Table)document.Blocks[1]).Rows[0].Cells[0].Inlines));
    }

    private static string Shown(IReadOnlyList<Inline> inlines) =>
        string.Concat(inlines.Select(i => i is Emphasis { Kind: EmphasisKind.SmallCaps } e ? "(" + Shown(e.Inlines) + ")" : InlineText.Of([i])));

    private static IEnumerable<string> Kinds(IReadOnlyList<Inline> inlines) =>
        inlines.OfType<Emphasis>().SelectMany(e => Kinds(e.Inlines).Prepend(e.Kind.ToString()));
}
