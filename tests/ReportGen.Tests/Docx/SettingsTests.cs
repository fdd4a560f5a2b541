using System.Xml.Linq;
using Xunit;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx;

public class SettingsTests
{
    private static readonly Package Full = Package.Of(Samples.Full);

    [Fact]
    public void A_forced_break_does_not_stretch_the_line_before_it()
    {
        var compatibility = Settings(Full).Element(W + "compat")!;

        // In CT_Compat the old switches stand before the named settings.
        Assert.Equal("doNotExpandShiftReturn", compatibility.Elements().First().Name.LocalName);
        Assert.Null(Val(compatibility.Elements().First()));
    }

    [Fact]
    public void English_text_is_hyphenated_with_two_hyphens_running_at_most()
    {
        var names = Settings(Full).Elements().Select(e => e.Name.LocalName).ToList();

        Assert.Contains("autoHyphenation", names);
        Assert.Equal("2", Val(Settings(Full).Element(W + "consecutiveHyphenLimit")));
        Assert.Contains("doNotHyphenateCaps", names);
    }

    [Theory]
    [InlineData("en-GB", true)]
    [InlineData("EN", true)]
    [InlineData("de", true)]
    [InlineData("fr-CA", true)]
    [InlineData("es", true)]
    [InlineData("it", false)]
    [InlineData("zh-Hans", false)]
    [InlineData("enm", false)]
    public void Other_languages_are_not_hyphenated(string language, bool isHyphenated)
    {
        var package = Package.Of(Samples.Empty with { Info = Samples.Empty.Info with { Language = language } });

        Assert.Equal(isHyphenated, Settings(package).Element(W + "autoHyphenation") is not null);
        Assert.Equal(isHyphenated, Settings(package).Element(W + "consecutiveHyphenLimit") is not null);
    }

    [Theory]
    [InlineData("BodyText")]
    [InlineData("FirstParagraph")]
    [InlineData("Quote")]
    [InlineData("ListParagraph")]
    [InlineData("Definition")]
    public void Running_text_may_be_hyphenated(string style) => Assert.False(IsWhole(style));

    [Theory]
    [InlineData("Title")]
    [InlineData("Subtitle")]
    [InlineData("TitleDetail")]
    [InlineData("TOCHeading")]
    [InlineData("TOC1")]
    [InlineData("TOC2")]
    [InlineData("Heading1")]
    [InlineData("Heading6")]
    [InlineData("Caption")]
    [InlineData("TableHeading")]
    [InlineData("TableText")]
    [InlineData("Code")]
    [InlineData("DefinitionTerm")]
    [InlineData("Header")]
    [InlineData("Footer")]
    public void Words_of_headings_tables_and_code_stay_whole(string style) => Assert.True(IsWhole(style));

    // Word leaves text that it does not proof whole too.
    [Fact]
    public void Code_in_a_line_stays_whole() => Assert.NotNull(Full.Style("CodeChar").Element(W + "rPr")!.Element(W + "noProof"));

    private static XElement Settings(Package package) => package.Xml("word/settings.xml");

    private static bool IsWhole(string style)
    {
        for (var id = style; id is not null; id = Val(Full.Style(id).Element(W + "basedOn")))
        {
            if (Full.Style(id).Element(W + "pPr")?.Element(W + "suppressAutoHyphens") is { } mark)
            {
                return Val(mark) is null or "1";
            }
        }

        return false;
    }
}
