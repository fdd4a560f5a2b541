using System.Xml.Linq;
using ReportGen.Document;
using ReportGen.Tests.Binding;
using Xunit;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx;

public class ReferencesTests
{
    private const string Narrative =
        "See @tbl-a, @fig-a, @sec-two and @sec-bare.\n\n# One\n\n## Two {#sec-two}\n\n# Bare {#sec-bare .unnumbered}\n\n## Below it {#sec-below}\n\n" +
        "![A dot](a.png \"The dot\"){#fig-a}\n\n| a |\n|---|\n\nTable: Words {#tbl-a}\n\nThat was @sec-below.\n";

    [Fact]
    public void References_are_fields_with_what_they_say_now()
    {
        var line = Bound(Narrative, "I.", "i").Find("See ");

        Assert.Equal("See Table\u00A01, Figure\u00A01, Section\u00A0I.i and “Bare”.", TextOf(line));
        Assert.Equal(["REF _Ref000000001 \\h", "REF _Ref000000002 \\h", "REF sec_two \\w \\h", "REF sec_bare \\h"], Instructions(line));
        Assert.Empty(line.Elements(W + "hyperlink"));
    }

    [Theory]
    [InlineData("_Ref000000001", "Table\u00A01")]
    [InlineData("_Ref000000002", "Figure\u00A01")]
    [InlineData("sec_two", "Two")]
    [InlineData("sec_bare", "Bare")]
    public void Their_bookmarks_hold_exactly_what_they_take_over(string bookmark, string text) =>
        Assert.Equal(text, TextIn(Bound(Narrative, "I.", "i"), bookmark));

    [Theory]
    [InlineData("I.", "i", "Section\u00A0I.i")]
    [InlineData("1.", "1.1", "Section\u00A01.1")]
    [InlineData("Chapter 1", "1.1", "Section\u00A01.1")]
    [InlineData("A.", "1.", "Section\u00A0A.1")]
    public void A_number_is_a_field_where_Word_counts_the_same(string chapter, string section, string text)
    {
        var line = Bound("See @sec-two.\n\n# One\n\n## Two {#sec-two}\n", chapter, section).Find("See ");

        Assert.Equal("See " + text + ".", TextOf(line));
        Assert.Equal(["REF sec_two \\w \\h"], Instructions(line));
    }

    // Word would say 1a, and count below the chapter before.
    [Theory]
    [InlineData("See @sec-two.\n\n# One\n\n## Two {#sec-two}\n", "1", "a", "Section\u00A01.a")]
    [InlineData("See @sec-two.\n\n# One\n\n# Bare {-}\n\n## Two {#sec-two}\n", "I.", "i", "Section\u00A0i")]
    public void A_number_that_Word_would_write_otherwise_is_a_link(string narrative, string chapter, string section, string text)
    {
        var line = Bound(narrative, chapter, section).Find("See ");

        Assert.Empty(Instructions(line));
        Assert.Equal(text, TextOf(line.Elements(W + "hyperlink").Single()));
    }

    [Fact]
    public void Words_of_its_own_make_a_reference_a_link()
    {
        var line = Bound("See [the table](#tbl-a).\n\n| a |\n|---|\n\nTable: Words {#tbl-a}\n").Find("See ");

        Assert.Empty(Instructions(line));
        Assert.Equal("tbl_a", Value(line.Elements(W + "hyperlink").Single(), "anchor"));
    }

    private static Package Bound(string narrative, params string[] numbering)
    {
        var formats = numbering.Select(n => NumberFormat.Parse(n)!).ToList();
        return Package.Of(BindingFixture.BindClean(narrative, settings: new() { Title = new("T", SourceSpan.None), Numbering = formats }) with { Numbering = formats });
    }

    private static IEnumerable<string> Instructions(XElement line) =>
        line.Descendants(W + "instrText").Select(e => e.Value.Replace("\\* MERGEFORMAT", string.Empty, StringComparison.Ordinal).Trim());

    private static string TextIn(Package package, string bookmark)
    {
        var start = package.Body.Descendants(W + "bookmarkStart").Single(b => Value(b, "name") == bookmark);
        var inside = start.ElementsAfterSelf().TakeWhile(e => e.Name != W + "bookmarkEnd" || Value(e, "id") != Value(start, "id"));
        return string.Concat(inside.Where(e => e.Name == W + "r").Select(TextOf));
    }
}
