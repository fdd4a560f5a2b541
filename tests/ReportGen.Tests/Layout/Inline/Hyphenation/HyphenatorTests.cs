using ReportGen.Layout.Inline.Hyphenation;
using Xunit;

namespace ReportGen.Tests.Layout.Inline.Hyphenation;

public class HyphenatorTests
{
    // As Merriam-Webster divides them, less the places too near to an end.
    [Theory]
    [InlineData("hyphenation", "hy-phen-ation")]
    [InlineData("intellectual", "in-tel-lec-tual")]
    [InlineData("property", "prop-erty")]
    [InlineData("innovation", "in-no-va-tion")]
    [InlineData("protection", "pro-tec-tion")]
    [InlineData("municipal", "mu-nic-i-pal")]
    [InlineData("table", "ta-ble")]
    [InlineData("associate", "as-so-ciate")]
    [InlineData("present", "present")]
    [InlineData("through", "through")]
    [InlineData("year", "year")]
    [InlineData("café", "café")]
    [InlineData("Shenzhen", "Shenzhen")]
    public void English_words_are_divided_as_in_a_dictionary(string word, string expected)
    {
        var places = new int[word.Length];
        var count = Hyphenator.For("en-GB")!.Find(word, places);
        var divided = word;
        for (var i = count - 1; i >= 0; i--)
        {
            divided = divided.Insert(places[i], "-");
        }

        Assert.Equal(expected, divided);
    }

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("de")]
    [InlineData("enm")]
    public void Words_of_a_language_without_patterns_stay_whole(string language) => Assert.Null(Hyphenator.For(language));

    [Fact]
    public void Patterns_are_weighed_against_each_other()
    {
        // 'a1b' allows a hyphen, 'ca2b' takes it away, '.ca3b' gives it back at a word's start.
        var hyphenator = new Hyphenator(new StringReader("% comment\n\\patterns{ % more\na1b\nca2b\n.ca3b\n}\n\\hyphenation{\nab-abab\n}\n"));
        var places = new int[12];
        Assert.Equal([2], places[..hyphenator.Find("cabxxx", places)]);
        Assert.Equal([], places[..hyphenator.Find("xxcabxx", places)]);
        Assert.Equal([3], places[..hyphenator.Find("xxabxxx", places)]);
        Assert.Equal([2], places[..hyphenator.Find("ababab", places)]);
    }
}
