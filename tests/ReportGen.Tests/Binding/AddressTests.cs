using ReportGen.Document;
using Xunit;

namespace ReportGen.Tests.Binding;

/// <summary>Web addresses that stand in prose without any marks.</summary>
public class AddressTests
{
    [Theory]
    [InlineData("See https://example.org/a.", "https://example.org/a")]
    [InlineData("https://example.org/a--b...c/d_e_f", "https://example.org/a--b...c/d_e_f")]
    [InlineData("(as in http://example.org/a_(b))", "http://example.org/a_(b)")]
    [InlineData("**https://example.org/?q=1&r=2#s**", "https://example.org/?q=1&r=2#s")]
    [InlineData("\"https://example.org\"", "https://example.org")]
    [InlineData("it's 'https://example.org'!", "https://example.org")]
    [InlineData("详见https://example.org/路。更多", "https://example.org/")]
    [InlineData("at https://müller.example/straße now", "https://müller.example/straße")]
    public void An_address_is_a_link_printed_as_written(string narrative, string address)
    {
        var link = Assert.Single(Links(narrative));
        Assert.Equal((address, address), (link.Target, InlineText.Of(link.Inlines)));
    }

    [Theory]
    [InlineData("https:// and http://localhost")]
    [InlineData("xhttps://example.org")]
    [InlineData(@"https://example.org/a\_b")]
    [InlineData("https://example.org/{id}")]
    [InlineData("https://example.org/{{ p }}")]
    [InlineData("`https://example.org`")]
    [InlineData("https://a.b:99999999/")]
    public void What_is_no_whole_address_is_prose(string narrative) => Assert.Empty(Links(narrative));

    [Fact]
    public void An_address_within_the_words_of_a_link_is_printed()
    {
        var link = Assert.Single(Links("[see https://example.org/a--b for more](https://example.org/all)"));
        Assert.Equal("https://example.org/all", link.Target);
        Assert.Equal("see https://example.org/a--b for more", InlineText.Of(link.Inlines));
        Assert.DoesNotContain(link.Inlines, i => i is Link);
    }

    [Fact]
    public void The_text_around_an_address_is_prose()
    {
        Assert.Equal("“https://a.org/x”, he said – https://b.org.", BindingFixture.Print("\"https://a.org/x\", he said -- https://b.org."));
    }

    [Fact]
    public void An_address_does_not_take_in_the_next_cell()
    {
        var table = Assert.IsType<Table>(Assert.Single(BindingFixture.BindClean("| a | b |\n|---|---|\n|https://example.org|2|\n").Blocks));
        Assert.Equal(["https://example.org", "2"], table.Rows[0].Cells.Select(c => InlineText.Of(c.Inlines)));
    }

    private static List<Link> Links(string narrative) =>
        [.. Assert.IsType<Paragraph>(Assert.Single(BindingFixture.BindClean(narrative).Blocks)).Inlines.SelectMany(Within)];

    private static IEnumerable<Link> Within(Inline inline) => inline switch
    {
        Link link => [link],
        Emphasis emphasis => emphasis.Inlines.SelectMany(Within),
        _ => [],
    };
}
