using ReportGen.Document;
using ReportGen.Layout.Inline;
using ReportGen.Testing;
using Xunit;
using static ReportGen.Tests.Layout.Inline.ParagraphFixture;

namespace ReportGen.Tests.Layout.Inline;

public sealed class HanziEmphasisTests : IDisposable
{
    private readonly ParagraphFixture _dots = new("zh-Hans");
    private readonly ParagraphFixture _bold = new(BuiltIn.Booklet with { HanziEmphasis = HanziEmphasis.Bold }, "zh-Hans");

    [Fact]
    public void A_dot_stands_below_the_middle_of_each_hanzi_and_below_no_mark()
    {
        var line = Line(_dots, "《专利》与PCT");
        var hanzi = line.Pieces.Where(p => p.Shaped.Text is "专" or "利" or "与").ToList();
        Assert.Equal(hanzi.Select(p => p.X + 5.25), line.Dots.Select(d => d.X));
        Assert.All(line.Dots, d => Assert.InRange(d.Y - (d.Diameter / 2), 10.5 * 0.12, line.Descent));
        Assert.All(hanzi, p => Assert.False(p.Shaped.Face.IsItalic));
    }

    [Fact]
    public void Letters_and_figures_among_them_are_italic()
    {
        var line = Line(_dots, "与PCT");
        Assert.True(line.Pieces.Single(p => p.Shaped.Text == "PCT").Shaped.Face.IsItalic);
        Assert.Single(line.Dots);
    }

    // CommonMark renders emphasis in emphasis as <em><em>, which browsers set in one italic.
    [Fact]
    public void Emphasis_in_emphasis_stays_italic()
    {
        var inner = new Emphasis(EmphasisKind.Italic, [new Text("b")]);
        var line = Assert.Single(_dots.Layout.Break(_dots.Spec(new Emphasis(EmphasisKind.Italic, [new Text("a"), inner]))));
        Assert.All(line.Pieces, p => Assert.True(p.Shaped.Face.IsItalic));
    }

    [Fact]
    public void A_theme_may_have_bold_type_instead()
    {
        var line = Line(_bold, "《专利》与PCT");
        Assert.Empty(line.Dots);
        Assert.Equal([true, true, true, true, true, false], line.Pieces.Select(p => p.Shaped.Face.Weight >= 600));
        Assert.True(line.Pieces[^1].Shaped.Face.IsItalic);
    }

    [Fact]
    public void Strong_hanzi_and_code_have_no_dots()
    {
        var bold = new Emphasis(EmphasisKind.Bold, [new Text("专利")]);
        var code = new Emphasis(EmphasisKind.Italic, [new Code("专利")]);
        Assert.Empty(Assert.Single(_dots.Layout.Break(_dots.Spec(bold, code))).Dots);
    }

    [Fact]
    public void In_languages_without_italics_no_style_is_italic()
    {
        var theme = BuiltIn.Booklet;
        Assert.True(UprightTheme.Of(theme, "en").Subtitle.Italic);
        Assert.Same(theme, UprightTheme.Of(theme, "enm"));
        foreach (var tag in new[] { "zh", "zh-Hans", "ZH-TW", "ja", "ko-KR" })
        {
            var upright = UprightTheme.Of(theme, tag);
            Assert.False(upright.Subtitle.Italic);
            Assert.DoesNotContain(upright.Headings, h => h.Italic);
        }
    }

    [Theory]
    [InlineData("专利", "H2")]
    [InlineData("《专利》abc", "M1 H2 M1 L3")]
    [InlineData("the “best” 5", "L12")]
    [InlineData("“好”", "M1 H1 M1")]
    [InlineData("𠀀a", "H2 L1")]
    public void Text_is_parted_by_what_emphasis_does_with_it(string text, string expected)
    {
        var parts = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var part = EmphasisPart.At(text, start);
            parts.Add($"{part.Kind.ToString()[0]}{part.End - start}");
            start = part.End;
        }

        Assert.Equal(expected, string.Join(' ', parts));
    }

    public void Dispose()
    {
        _dots.Dispose();
        _bold.Dispose();
    }

    private static LineBox Line(ParagraphFixture fixture, string emphasized) =>
        Assert.Single(fixture.Layout.Break(fixture.Spec(new Emphasis(EmphasisKind.Italic, [new Text(emphasized)]))));
}
