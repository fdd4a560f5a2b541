using System.Globalization;
using System.Xml.Linq;
using ReportGen.Testing;
using ReportGen.Tests.Fonts;
using Xunit;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx;

/// <summary>The fonts in a package, as Word looks for them.</summary>
public class EmbeddedFontTests
{
    private static readonly Package Plain = Of("# A heading\n\nText with *emphasis*.\n");

    [Theory]
    [InlineData("Source Serif 4", "embedRegular", "SourceSerif4_400Regular.ttf")]
    [InlineData("Source Serif 4", "embedItalic", "SourceSerif4_400Regular_Italic.ttf")]
    [InlineData("Source Serif 4 SemiBold", "embedRegular", "SourceSerif4_600SemiBold.ttf")]
    [InlineData("Source Sans 3", "embedRegular", "SourceSans3_400Regular.ttf")]
    public void Fonts_come_back_whole_by_their_key(string family, string slot, string file)
    {
        var embedded = Font(Plain, family).Element(W + slot)!;
        var part = Plain.Part("word/" + Target(Plain, (string)embedded.Attribute(R + "id")!));

        Assert.Equal(FontBytes.Read(file), Clear(part, Value(embedded, "fontKey")!));
        Assert.NotEqual(FontBytes.Read(file)[..32], part[..32]);
    }

    [Fact]
    public void Only_faces_that_the_text_uses_are_carried()
    {
        Assert.Null(Font(Plain, "Source Serif 4").Element(W + "embedBold"));
        Assert.DoesNotContain(Font(Plain, "Source Code Pro").Elements(), e => e.Name.LocalName.StartsWith("embed", StringComparison.Ordinal));
        Assert.NotNull(Plain.Xml("word/settings.xml").Element(W + "embedTrueTypeFonts"));
    }

    [Fact]
    public void Every_font_has_a_type_a_name_of_its_own_and_a_relationship()
    {
        var fonts = Plain.Names.Where(n => n.EndsWith(".odttf", StringComparison.Ordinal)).ToList();
        var keys = Plain.Xml("word/fontTable.xml").Descendants().Select(e => Value(e, "fontKey")).OfType<string>().ToList();

        Assert.Equal(fonts.Count, keys.Distinct().Count());
        Assert.All(keys, k => Assert.Equal(k, Guid.Parse(k).ToString("B").ToUpperInvariant()));
        Assert.Contains(Plain.Xml("[Content_Types].xml").Elements(), e => (string?)e.Attribute("Extension") == "odttf");
    }

    [Fact]
    public void A_semi_bold_style_takes_its_own_family_and_is_not_bold()
    {
        var heading = Plain.Style("Heading1").Element(W + "rPr")!;

        Assert.Equal("Source Serif 4 SemiBold", Value(heading.Element(W + "rFonts")!, "ascii"));
        Assert.Null(heading.Element(W + "b"));
    }

    [Fact]
    public void Emphasis_in_a_semi_bold_heading_goes_back_to_the_family_that_has_it()
    {
        var run = Of("# Read *Nature* at once\n\nText.\n").Find("Nature").Elements(W + "r").Single(r => TextOf(r) == "Nature").Element(W + "rPr")!;

        Assert.Equal("Source Serif 4", Value(run.Element(W + "rFonts")!, "ascii"));
        Assert.NotNull(run.Element(W + "b"));
        Assert.NotNull(run.Element(W + "i"));
    }

    [Fact]
    public void Bold_words_bring_the_bold_face()
    {
        var package = Of("# A heading\n\nText with **weight**.\n");

        Assert.NotNull(Font(package, "Source Serif 4").Element(W + "embedBold"));
        Assert.Null(package.Find("weight").Descendants(W + "rFonts").FirstOrDefault());
    }

    [Fact]
    public void Chinese_headings_are_bold_and_Latin_words_in_them_have_their_bold_face()
    {
        var package = Of("---\nlanguage: zh-Hans\ntitle: 报告\n---\n\n# 深圳 IP 报告\n\n正文 text。\n");

        Assert.NotNull(package.Style("Heading1").Element(W + "rPr")!.Element(W + "b"));
        Assert.NotNull(Font(package, "Source Serif 4").Element(W + "embedBold"));
        Assert.DoesNotContain(package.Xml("word/fontTable.xml").Elements(), f => Value(f, "name") == "Source Serif 4 SemiBold");
    }

    [Theory]
    [InlineData("Noto Serif SC", "SimSun", "86", "roman")]
    [InlineData("Noto Sans SC", "Microsoft YaHei", "86", "swiss")]
    public void Chinese_fonts_are_named_with_their_like_and_not_carried(string family, string alternative, string charset, string kind)
    {
        var font = Font(Of("---\nlanguage: zh-Hans\ntitle: 报告\n---\n\n# 深圳\n\n正文。\n\n| 甲 |\n|---|\n| 乙 |\n"), family);

        Assert.Contains(alternative, Val(font.Element(W + "altName")), StringComparison.Ordinal);
        Assert.Equal(charset, Val(font.Element(W + "charset")));
        Assert.Equal(kind, Val(font.Element(W + "family")));
        Assert.NotNull(font.Element(W + "panose1"));
        Assert.NotNull(font.Element(W + "sig"));
        Assert.DoesNotContain(font.Elements(), e => e.Name.LocalName.StartsWith("embed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_setting_leaves_the_fonts_out()
    {
        var package = Of("---\nembed_fonts: false\n---\n\n# A heading\n\nText.\n");

        Assert.DoesNotContain(package.Names, n => n.Contains("font", StringComparison.Ordinal) && n != "word/fontTable.xml");
        Assert.Null(package.Xml("word/settings.xml").Element(W + "embedTrueTypeFonts"));
        Assert.NotNull(package.Style("Heading1").Element(W + "rPr")!.Element(W + "b"));
    }

    [Theory]
    [InlineData(0x0000, true)]
    [InlineData(0x0008, true)]
    [InlineData(0x0004, false)]
    public void A_licence_for_reading_only_keeps_a_font_out(int usage, bool isCarried)
    {
        var font = FontSource.FromMemory(FontBytes.Serif().With("OS/2", 8, (ushort)usage));
        var report = Report.Load(new ReportFiles().Add("narrative.md", "# A\n\nText.\n"), new ReportOptions { Fonts = [font] }, TestContext.Current.CancellationToken);

        Assert.Equal(isCarried, Package.Of(report.Editions[0]).Names.Any(n => n.EndsWith(".odttf", StringComparison.Ordinal)));
        Assert.Equal(isCarried ? 0 : 1, report.Diagnostics.Count(d => d.Code == "RG0406"));
    }

    private static Package Of(string narrative)
    {
        var report = Report.Load(new ReportFiles().Add("narrative.md", narrative), TestFonts.Options, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(report.Diagnostics, d => d.Severity != Severity.Note);
        return Package.Of(report.Editions[0]);
    }

    private static XElement Font(Package package, string family) =>
        package.Xml("word/fontTable.xml").Elements(W + "font").Single(f => Value(f, "name") == family);

    private static string Target(Package package, string id) =>
        (string)package.Xml("word/_rels/fontTable.xml.rels").Elements().Single(e => (string?)e.Attribute("Id") == id).Attribute("Target")!;

    /// <summary>As ECMA-376 part 4, 2.8.1 puts it: the digits of the GUID from right to left, over the first 32 bytes.</summary>
    private static byte[] Clear(byte[] part, string key)
    {
        var digits = key.Replace("-", string.Empty, StringComparison.Ordinal).Trim('{', '}');
        var clear = (byte[])part.Clone();
        for (var i = 0; i < 32; i++)
        {
            clear[i] ^= byte.Parse(digits.AsSpan(30 - (i % 16 * 2), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        }

        return clear;
    }
}
