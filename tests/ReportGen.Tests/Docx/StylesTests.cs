using System.Xml.Linq;
using Xunit;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx;

public class StylesTests
{
    private static readonly Package Full = Package.Of(Samples.Full);

    [Theory]
    [InlineData(1, "0")]
    [InlineData(2, "1")]
    [InlineData(6, "5")]
    public void Headings_have_outline_levels_and_stay_with_their_text(int level, string outline)
    {
        var style = Full.Style("Heading" + level);
        var paragraph = style.Element(W + "pPr")!;

        Assert.Equal("heading " + level, Val(style.Element(W + "name")));
        Assert.Equal(outline, Val(paragraph.Element(W + "outlineLvl")));
        Assert.NotNull(paragraph.Element(W + "keepNext"));
        Assert.NotNull(paragraph.Element(W + "keepLines"));
        Assert.Equal("FirstParagraph", Val(style.Element(W + "next")));
    }

    [Fact]
    public void Word_keeps_the_rules_of_Chinese_lines()
    {
        var paragraph = Full.Xml("word/styles.xml").Descendants(W + "pPrDefault").Single().Element(W + "pPr")!;

        Assert.All(["kinsoku", "topLinePunct", "autoSpaceDE", "autoSpaceDN"], name => Assert.Null(Val(paragraph.Element(W + name))));
        Assert.Equal("false", Val(paragraph.Element(W + "overflowPunct")));
    }

    [Fact]
    public void A_heading_takes_size_weight_and_spaces_from_the_theme()
    {
        // 12.5 pt on 15 pt, 15 pt above and 7.5 pt below: half points and twentieths.
        var style = Full.Style("Heading2");
        var spacing = style.Element(W + "pPr")!.Element(W + "spacing")!;

        Assert.Equal("25", Val(style.Element(W + "rPr")!.Element(W + "sz")));
        Assert.NotNull(style.Element(W + "rPr")!.Element(W + "b"));
        Assert.Equal("300", Value(spacing, "before"));
        Assert.Equal("150", Value(spacing, "after"));
        Assert.Equal("300", Value(spacing, "line"));
    }

    [Fact]
    public void Headings_follow_the_fonts_and_the_colour_of_the_theme_part()
    {
        var run = Full.Style("Heading1").Element(W + "rPr")!;

        Assert.Equal("majorAscii", Value(run.Element(W + "rFonts")!, "asciiTheme"));
        Assert.Equal("majorEastAsia", Value(run.Element(W + "rFonts")!, "eastAsiaTheme"));
        Assert.Equal("accent1", Value(run.Element(W + "color")!, "themeColor"));
        XNamespace a = "http://schemas.openxmlformats.org/drawingml/2006/main";
        var major = Full.Xml("word/theme/theme1.xml").Descendants(a + "majorFont").Single();
        Assert.Equal("Source Serif 4", (string?)major.Element(a + "latin")!.Attribute("typeface"));
        Assert.Equal("Noto Serif SC", (string?)major.Element(a + "ea")!.Attribute("typeface"));
    }

    [Fact]
    public void Styles_of_another_family_name_it()
    {
        var fonts = Full.Style("TableText").Element(W + "rPr")!.Element(W + "rFonts")!;

        Assert.Equal("Source Sans 3", Value(fonts, "ascii"));
        Assert.Equal("Noto Sans SC", Value(fonts, "eastAsia"));
        Assert.Null(Value(fonts, "asciiTheme"));
    }

    [Fact]
    public void Only_paragraphs_after_paragraphs_are_indented()
    {
        Assert.Equal("300", Value(Full.Style("BodyText").Descendants(W + "ind").Single(), "firstLine"));
        Assert.Equal("0", Value(Full.Style("FirstParagraph").Descendants(W + "ind").Single(), "firstLine"));
        var after = Full.Paragraphs.SkipWhile(p => TextOf(p) != "Creation").Skip(1).Take(2).Select(StyleOf);
        Assert.Equal(["FirstParagraph", "BodyText"], after);
    }

    [Fact]
    public void Chinese_paragraphs_are_all_indented_by_two_characters()
    {
        var chinese = Package.Of(Samples.Chinese);

        Assert.Equal("200", Value(chinese.Style("FirstParagraph").Descendants(W + "ind").Single(), "firstLineChars"));
        Assert.Equal("200", Value(chinese.Style("BodyText").Descendants(W + "ind").Single(), "firstLineChars"));
    }

    [Fact]
    public void Every_style_that_is_used_is_defined_and_ids_are_unique()
    {
        var ids = Full.Xml("word/styles.xml").Elements(W + "style").Select(s => Value(s, "styleId")!).ToList();
        var styles = Full.Xml("word/styles.xml").Descendants().Where(e => e.Name.LocalName is "basedOn" or "next" or "link").Select(e => Val(e)!);
        var used = Full.Body.Descendants().Where(e => e.Name.LocalName is "pStyle" or "rStyle" or "tblStyle").Select(e => Val(e)!);
        var numbering = Full.Xml("word/numbering.xml").Descendants(W + "pStyle").Select(e => Val(e)!);

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Subset(ids.ToHashSet(), used.Concat(styles).Concat(numbering).ToHashSet());
    }

    [Fact]
    public void Code_is_not_spell_checked() =>
        Assert.NotNull(Full.Style("Code").Element(W + "rPr")!.Element(W + "noProof"));

    [Theory]
    [InlineData("en", "en-US", "zh-CN")]
    [InlineData("en-US", "en-US", "zh-CN")]
    [InlineData("zh-Hans", "en-US", "zh-CN")]
    [InlineData("zh-Hant-HK", "en-US", "zh-TW")]
    [InlineData("de", "de-DE", "zh-CN")]
    [InlineData("ja", "en-US", "ja-JP")]
    public void Both_scripts_have_a_language(string tag, string latin, string eastAsian)
    {
        var package = Package.Of(Samples.Empty with { Info = Samples.Empty.Info with { Language = tag } });
        var language = package.Xml("word/styles.xml").Element(W + "docDefaults")!.Descendants(W + "lang").Single();

        Assert.Equal(latin, Val(language));
        Assert.Equal(eastAsian, Value(language, "eastAsia"));
    }
}
