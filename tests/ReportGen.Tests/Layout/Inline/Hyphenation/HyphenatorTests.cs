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
    public void English_words_are_divided_as_in_a_dictionary(string word, string expected) => Assert.Equal(expected, Divided("en-GB", word));

    // As the Duden, the Larousse and the Academia divide them.
    [Theory]
    [InlineData("de", "eigentumsrechte", "ei-gen-tums-rech-te")]
    [InlineData("de-CH", "straße", "stra-ße")]
    [InlineData("de-AT", "übergröße", "über-grö-ße")]
    [InlineData("DE", "bäcker", "bä-cker")]
    [InlineData("fr", "intellectuelle", "in-tel-lec-tuelle")]
    [InlineData("fr-CA", "propriété", "pro-prié-té")]
    [InlineData("es", "propiedad", "pro-pie-dad")]
    [InlineData("es-MX", "innovación", "in-no-va-ción")]
    [InlineData("es", "carretera", "ca-rre-te-ra")]
    public void So_are_words_of_other_languages(string language, string word, string expected) => Assert.Equal(expected, Divided(language, word));

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("it")]
    [InlineData("zh")]
    [InlineData("ja")]
    public void Word_hyphenates_the_same_languages(string language) =>
        Assert.Equal(Hyphenator.For(language) is not null, ReportGen.Docx.WordLanguage.Of(language).IsHyphenated);

    [Fact]
    public void Minima_stand_in_the_file()
    {
        var text = "% hyphenmins:\n%     generation:\n%         left: 1\n%     typesetting:\n%         left: 3\n%         right: 4\n\\patterns{a1b 1c}";
        var set = PatternFile.Read(new StringReader(text));
        Assert.Equal((3, 4), (set.LeastBefore, set.LeastAfter));
        Assert.Equal(["a1b", "1c"], set.Patterns);
        Assert.Equal((2, 3), (PatternFile.Read(new StringReader("\\patterns{a1b}")).LeastBefore, PatternFile.Read(new StringReader("\\patterns{a1b}")).LeastAfter));
    }

    private static string Divided(string language, string word)
    {
        var places = new int[word.Length];
        var count = Hyphenator.For(language)!.Find(word, places);
        var divided = word;
        for (var i = count - 1; i >= 0; i--)
        {
            divided = divided.Insert(places[i], "-");
        }

        return divided;
    }

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("it")]
    [InlineData("enm")]
    public void Words_of_a_language_without_patterns_stay_whole(string language) => Assert.Null(Hyphenator.For(language));

    [Fact]
    public void Patterns_are_weighed_against_each_other()
    {
        // 'a1b' allows a hyphen, 'ca2b' takes it away, '.ca3b' gives it back at a word's start.
        var hyphenator = new Hyphenator(PatternFile.Read(new StringReader("% comment\n\\patterns{ % more\na1b\nca2b\n.ca3b\nx\n}\n\\hyphenation{\nab-abab\n}\n")));
        var places = new int[12];
        Assert.Equal([2], places[..hyphenator.Find("cabxxx", places)]);
        Assert.Equal([], places[..hyphenator.Find("xxcabxx", places)]);
        Assert.Equal([3], places[..hyphenator.Find("xxabxxx", places)]);
        Assert.Equal([2], places[..hyphenator.Find("ababab", places)]);
    }
}
