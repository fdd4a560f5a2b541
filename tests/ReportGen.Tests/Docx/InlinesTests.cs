using System.Xml.Linq;
using CsCheck;
using ReportGen.Document;
using ReportGen.Testing;
using Xunit;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx;

public class InlinesTests
{
    private static readonly Package Full = Package.Of(Samples.Full);

    [Theory]
    [InlineData("first", "b")]
    [InlineData("see ", "i")]
    [InlineData("struck", "strike")]
    public void Emphasis_becomes_a_property_of_its_run(string text, string property) =>
        Assert.NotNull(RunOf(text).Element(W + "rPr")!.Element(W + property));

    [Fact]
    public void Emphasised_hanzi_get_dots_their_marks_none_and_letters_are_italic()
    {
        var emphasis = new Emphasis(EmphasisKind.Italic, [Samples.T("《专利》与PCT")]);
        var package = Package.Of(Samples.Empty with { Blocks = [new Paragraph([emphasis])] });
        var runs = package.OfStyle("FirstParagraph").Single().Elements(W + "r").Select(r => (r.Value, Val(r.Element(W + "rPr")?.Element(W + "em")), r.Element(W + "rPr")?.Element(W + "i") is not null));

        Assert.Equal([("《", null, false), ("专利", "underDot", false), ("》", null, false), ("与", "underDot", false), ("PCT", null, true)], runs);
    }

    [Fact]
    public void Indices_stand_high_and_low()
    {
        var heights = Full.Body.Descendants(W + "vertAlign").Select(e => (Val(e), e.Parent!.Parent!.Value));

        Assert.Equal([("subscript", "2"), ("superscript", "3")], heights);
    }

    [Fact]
    public void Links_out_go_through_a_relationship()
    {
        var link = Full.Body.Descendants(W + "hyperlink").Single(h => TextOf(h) == "the office’s page");

        Assert.Equal("https://example.org/a?b=1&c=2", Full.Target((string)link.Attribute(R + "id")!));
        Assert.Equal("Opens the office's page", Value(link, "tooltip"));
        Assert.Equal("Hyperlink", Val(link.Descendants(W + "rStyle").Single()));
    }

    [Fact]
    public void Links_within_keep_the_emphasis_around_them()
    {
        var link = Full.Body.Descendants(W + "hyperlink").Single(h => TextOf(h) == "Table 1");

        Assert.Equal("tbl_use", Value(link, "anchor"));
        Assert.NotNull(link.Descendants(W + "i").Single());
    }

    [Fact]
    public void An_address_that_is_none_is_printed_as_its_words()
    {
        var package = Package.Of(Samples.Empty with { Blocks = [new Paragraph([new Link("http://[bad", [Samples.T("words")])])] });

        Assert.Equal("words", TextOf(package.OfStyle("FirstParagraph").Single()));
        Assert.Empty(package.Body.Descendants(W + "hyperlink"));
    }

    [Fact]
    public void Spaces_that_do_not_break_stay_and_soft_hyphens_are_words_own()
    {
        var paragraph = Full.Find("After a forced break");

        Assert.Contains("no\u00A0break", TextOf(paragraph), StringComparison.Ordinal);
        Assert.Single(paragraph.Descendants(W + "softHyphen"));
    }

    [Fact]
    public void Pieces_of_text_become_one_run()
    {
        var package = Package.Of(Samples.Empty with { Blocks = [new Paragraph([Samples.T("One "), Samples.T("run"), Samples.T(".")])] });

        Assert.Single(package.OfStyle("FirstParagraph").Single().Elements(W + "r"));
    }

    [Fact]
    public void Chinese_quotes_come_from_the_chinese_face()
    {
        var run = Package.Of(Samples.Chinese).Find("同比增长").Elements(W + "r").Single();

        var fonts = run.Element(W + "rPr")!.Element(W + "rFonts")!;
        Assert.Equal("eastAsia", Value(fonts, "hint"));

        // An empty name of a font would take the style's away.
        Assert.Null(Value(fonts, "ascii"));
        Assert.Null(Value(fonts, "hAnsi"));
        Assert.Empty(Full.Body.Descendants(W + "rFonts"));
    }

    [Fact]
    public void Apostrophes_of_latin_words_stay_latin_in_chinese()
    {
        var package = Package.Of(Samples.Chinese with { Blocks = [Samples.P("“创新”与Moore’s Law’s 关系")] });
        var runs = package.Find("创新").Elements(W + "r").Select(r => (r.Value, r.Element(W + "rPr")?.Element(W + "rFonts") is not null));

        Assert.Equal([("“创新”与Moore", true), ("’", false), ("s Law", false), ("’", false), ("s 关系", false)], runs);
    }

    [Theory]
    [InlineData("Heading4", "0")]
    [InlineData("Heading3", null)]
    public void Emphasis_stands_upright_in_an_italic_style(string style, string? italic)
    {
        var level = style[^1] - '0';
        var package = Package.Of(Samples.Empty with { Blocks = [new Heading(level, [new Emphasis(EmphasisKind.Italic, [Samples.T("set")])])] }, BuiltIn.Booklet);
        var mark = package.OfStyle(style).Single().Descendants(W + "rPr").Single().Element(W + "i");

        Assert.NotNull(mark);
        Assert.Equal(italic, Val(mark) is "false" or "0" ? "0" : null);
    }

    /// <summary>Whatever characters stand in a text, they stand in the file, but for those that XML forbids.</summary>
    [Theory]
    [InlineData("TableText", "17")]
    [InlineData("Heading1", "33")]
    [InlineData("Quote", "18")]
    [InlineData("FirstParagraph", null)]
    public void Code_is_as_large_as_the_text_around_it_asks(string style, string? halfPoints)
    {
        // 0.92 of 9, 18 and 10 points, in halves; in running text the style of code says it.
        Inline[] words = [Samples.T("Call "), new Code("f()")];
        var package = Package.Of(Samples.Empty with
        {
            Blocks =
            [
                new Paragraph(words), new Heading(1, words), new BlockQuote([new Paragraph(words)]),
                new Table([new TableColumn(default)], [], [new TableRow([new TableCell(words)])]),
            ],
        });
        var run = package.OfStyle(style).Single().Descendants(W + "r").Single(r => TextOf(r) == "f()").Element(W + "rPr")!;

        Assert.Equal("CodeChar", Val(run.Element(W + "rStyle")));
        Assert.Equal(halfPoints, Val(run.Element(W + "sz")));
    }

    [Fact]
    public void Text_is_kept() =>
        Gen.String[1, 60].Sample(text =>
        {
            var package = Package.Of(Samples.Empty with { Blocks = [Samples.P(text)] });
            var paragraph = package.OfStyle("FirstParagraph").Single();
            var read = string.Concat(paragraph.Descendants().Select(e => e.Name.LocalName switch
            {
                "t" => e.Value,
                "tab" when e.Parent!.Name == W + "r" => "\t",
                "softHyphen" => "\u00AD",
                _ => string.Empty,
            }));

            Assert.Equal(text.Length, read.Length);
            Assert.All(text.Zip(read), pair => Assert.True(pair.First == pair.Second || pair.Second == '\uFFFD' || pair is { First: '\n' or '\r', Second: ' ' }));
        });

    private static XElement RunOf(string text) => Full.Body.Descendants(W + "r").First(r => r.Value == text);
}
