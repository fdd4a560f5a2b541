using ReportGen.Document;
using ReportGen.Layout.Inline;
using Xunit;
using static ReportGen.Tests.Layout.Inline.ParagraphFixture;

namespace ReportGen.Tests.Layout.Inline.Hyphenation;

public sealed class HyphenatedParagraphTests : IDisposable
{
    private const string SoftHyphen = "\u00AD";

    private const string Prose =
        "Intermediaries that advise international manufacturers on intellectual property established offices of their own; "
        + "in spite of considerable communication between the departments the responsibilities remained unclear, and so most "
        + "recommendations of the committee were concerned with documentation, administration and the protection of inventions.";

    private const string German =
        "Die Schutzrechtsanmeldungen und Eigentumsübertragungen sowie Verfahrensbeschleunigungen der Landesverwaltungen wurden im Berichtszeitraum veröffentlicht.";

    private readonly ParagraphFixture _fixture = new();

    [Fact]
    public void Words_are_broken_where_lines_would_be_loose_and_the_text_comes_back()
    {
        for (var width = 240; width <= 400; width += 10)
        {
            var lines = _fixture.Break(Prose, width);
            var texts = Texts(lines);
            Assert.Equal(Prose, string.Concat(texts).Replace(SoftHyphen, string.Empty, StringComparison.Ordinal));
            Assert.All(texts, t => Assert.DoesNotContain(SoftHyphen, t[..^1], StringComparison.Ordinal));
            Assert.All(lines.SkipLast(1), l => Assert.Equal(width, RightOf(LastInk(l)), 0.5));
        }

        Assert.Contains(Texts(_fixture.Break(Prose, 160)), t => t.EndsWith(SoftHyphen, StringComparison.Ordinal));
    }

    [Fact]
    public void No_more_than_two_hyphens_follow_each_other()
    {
        for (var width = 240; width <= 400; width++)
        {
            var hyphens = string.Concat(Texts(_fixture.Break(Prose, width)).Select(t => t.EndsWith(SoftHyphen, StringComparison.Ordinal) ? '-' : ' '));
            Assert.DoesNotContain("---", hyphens, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_paragraph_that_does_well_without_hyphens_has_none() =>
        Assert.DoesNotContain(SoftHyphen, string.Concat(Texts(_fixture.Break("The city has more than a few of the many new plans that it may yet put to use in the years that are to come", 330))), StringComparison.Ordinal);

    [Theory]
    [InlineData("ADMINISTRATION", "capitals")]
    [InlineData("data.administration.org", "an address")]
    [InlineData("well-administrated", "a compound")]
    [InlineData("administration2", "a sign")]
    public void What_is_no_plain_word_stays_whole(string word, string why)
    {
        for (var width = 110; width <= 200; width += 5)
        {
            var lines = _fixture.Break($"a be see deem {word} so a be see deem {word} so a be see deem {word} so be it", width);
            Assert.False(Texts(lines).Any(t => t.EndsWith(SoftHyphen, StringComparison.Ordinal)), why);
        }
    }

    [Fact]
    public void A_name_is_broken_only_where_a_line_would_not_fill()
    {
        const string Filled = "The office of Administration and the office of Documentation are one and the same in most towns of the land";
        Assert.DoesNotContain(SoftHyphen, string.Concat(Texts(_fixture.Break(Filled, 300))), StringComparison.Ordinal);
        var lines = _fixture.Break("Shenzhen University founded the International Intellectual Property Academy.", 262);
        Assert.Equal(SoftHyphen[0], Texts(lines)[0][^1]);
    }

    [Fact]
    public void German_nouns_are_broken_like_other_words_in_spite_of_their_capitals()
    {
        using var german = new ParagraphFixture("de");
        var broken = Enumerable.Range(150, 100).SelectMany(width => Texts(german.Break(German, width))).Where(t => t.EndsWith(SoftHyphen, StringComparison.Ordinal));
        Assert.Contains(broken, t => char.IsUpper(t.Split(' ')[^1][0]));
    }

    [Fact]
    public void Text_that_is_not_justified_has_no_hyphens() =>
        Assert.DoesNotContain(SoftHyphen, string.Concat(Texts(_fixture.Break(Prose, 160, TextAlignment.Start))), StringComparison.Ordinal);

    [Fact]
    public void A_printed_number_and_its_unit_stay_together()
    {
        using var chinese = new ParagraphFixture("zh-Hans");
        var figure = Figure(0, "241,900件") with { Value = 241900 };
        for (var width = 100; width <= 200; width++)
        {
            var lines = chinese.Layout.Break(chinese.Spec(new Text("全年共授权发明专利和实用新型专利"), new FigureInline(figure), new Text("，居全国第一位，比上年增长。")) with { Width = width });
            Assert.Contains(Texts(lines), t => t.Contains("241,900件", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_printed_number_and_its_unit_are_not_hyphenated()
    {
        var figure = new FigureInline(Figure(0, "2.4\u00A0billion") with { Value = 2_400_000_000 });
        Assert.DoesNotContain(HyphenatedAround(figure), t => t.EndsWith("bil" + SoftHyphen, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_that_a_binding_prints_are_hyphenated_like_others()
    {
        var words = new FigureInline(Figure(0, "administration"));
        Assert.Contains(HyphenatedAround(words), t => t.Contains("admin", StringComparison.Ordinal));
        var number = new FigureInline(Figure(0, "seventeen billion") with { Value = 17_000_000_000 });
        Assert.Contains(HyphenatedAround(number), t => t.EndsWith("bil" + SoftHyphen, StringComparison.Ordinal));
    }

    public void Dispose() => _fixture.Dispose();

    /// <summary>The lines that end with a hyphen when an inline stands again and again among short words, at many widths.</summary>
    private List<string> HyphenatedAround(ReportGen.Document.Inline inline)
    {
        var words = new Text(" so a be see deem ");
        return [.. Enumerable.Range(110, 90)
            .SelectMany(width => Texts(_fixture.Layout.Break(_fixture.Spec(words, inline, words, inline, words, inline, words) with { Width = width })))
            .Where(t => t.EndsWith(SoftHyphen, StringComparison.Ordinal))];
    }

    private static ReportGen.Layout.Frames.TextPiece LastInk(LineBox line) => line.Pieces.Last(p => !p.Shaped.IsSpace);
}
