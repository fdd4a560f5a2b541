using ReportGen.Testing;
using ReportGen.Diagnostics;
using ReportGen.Fonts;
using Xunit;

namespace ReportGen.Tests.Fonts;

public sealed class FontLibraryTests
{
    // By hand from https://www.w3.org/TR/css-fonts-4/#font-style-matching, step 4.
    [Theory]
    [InlineData(400, new[] { 300, 500, 700 }, 500)]
    [InlineData(400, new[] { 300, 700 }, 300)]
    [InlineData(450, new[] { 400, 500 }, 500)]
    [InlineData(500, new[] { 400, 600 }, 400)]
    [InlineData(500, new[] { 600, 900 }, 600)]
    [InlineData(300, new[] { 200, 400 }, 200)]
    [InlineData(300, new[] { 400, 700 }, 400)]
    [InlineData(600, new[] { 400, 700 }, 700)]
    [InlineData(600, new[] { 400, 500 }, 500)]
    [InlineData(600, new[] { 400, 600, 700 }, 600)]
    public void The_nearest_weight_is_that_of_CSS(int wanted, int[] weights, int expected) =>
        Assert.Equal(expected, weights.MinBy(w => WeightMatching.Rank(wanted, w)));

    [Theory]
    [InlineData(400, false, "SourceSerif4-Regular")]
    [InlineData(400, true, "SourceSerif4-It")]
    [InlineData(600, false, "SourceSerif4-Semibold")]
    [InlineData(600, true, "SourceSerif4-BoldIt")]
    [InlineData(900, false, "SourceSerif4-Bold")]
    public void A_family_gives_its_nearest_face_whatever_its_name_s_case(int weight, bool italic, string expected)
    {
        using var fonts = new FontFixture();
        Assert.StartsWith(expected, fonts.Face("source SERIF 4", weight, italic).PostScriptName, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Other_families_stand_behind_the_style_s_own_those_like_it_first()
    {
        using var fonts = new FontFixture();
        var stack = fonts.Library.Stack(new TextStyle { Families = ["Source Sans 3"] }, fonts.Diagnostics);
        Assert.Equal(["Source Sans 3", "Noto Sans SC", "Source Serif 4", "Noto Serif SC", "Source Code Pro"], stack.Faces.Select(f => f.Family));
        Assert.Empty(fonts.Diagnostics.Sorted());
    }

    [Fact]
    public void Behind_an_italic_stands_its_upright_face()
    {
        using var fonts = new FontFixture();
        var stack = fonts.Library.Stack(new TextStyle { Families = ["Source Serif 4"], Italic = true }, fonts.Diagnostics);
        Assert.Equal([true, false], stack.Faces.Take(2).Select(f => f.IsItalic));
        Assert.All(stack.Faces.Take(2), f => Assert.Equal("Source Serif 4", f.Family));
    }

    [Fact]
    public void Every_style_of_the_booklet_finds_its_fonts_without_a_remark()
    {
        using var fonts = new FontFixture();
        var theme = BuiltIn.Booklet;
        TextStyle[] styles =
        [
            theme.Body, theme.Title, theme.Subtitle, theme.TitleDetail, .. theme.Headings, theme.ContentsHeading, .. theme.Contents,
            theme.Caption, theme.TableHead, theme.TableCell, theme.Quote, theme.Code, theme.Header, theme.Footer,
        ];
        Assert.All(styles, s => Assert.Equal(s.Families[0], fonts.Library.Stack(s, fonts.Diagnostics).Primary.Family));
        Assert.Empty(fonts.Diagnostics.Sorted());
    }

    [Fact]
    public void Equal_styles_share_a_stack()
    {
        using var fonts = new FontFixture();
        Assert.Same(fonts.Stack("Source Serif 4", "Noto Serif SC"), fonts.Stack("Source Serif 4", "Noto Serif SC"));
    }

    [Fact]
    public void A_family_that_is_not_there_is_named_with_its_like()
    {
        using var fonts = new FontFixture();
        Assert.Equal("Noto Sans SC", fonts.Stack("Sorce Serif", "Noto Sans SC").Primary.Family);
        var problem = Assert.Single(fonts.Diagnostics.Sorted());
        Assert.Equal(("RG0402", Severity.Warning), (problem.Code, problem.Severity));
        Assert.Equal("there is no font family 'Sorce Serif'; the next family is used instead", problem.Message);
        Assert.Equal("did you mean 'Source Serif 4'?", problem.Hint);
    }

    [Fact]
    public void A_family_for_fallback_that_is_not_there_is_a_note_for_when_a_character_is_missing()
    {
        using var fonts = new FontFixture([.. LatinFonts.All]);
        var stack = fonts.Stack("Source Serif 4", "Noto Serif SC");
        Assert.Equal("Source Serif 4", stack.Primary.Family);
        Assert.Empty(fonts.Diagnostics.Sorted());
        var problem = Assert.Single(stack.AbsentFamilies);
        Assert.Equal(("RG0403", Severity.Note), (problem.Code, problem.Severity));
    }

    [Fact]
    public void A_slant_or_weight_that_is_not_there_is_a_warning()
    {
        using var fonts = new FontFixture();
        Assert.False(fonts.Face("Source Code Pro", italic: true).IsItalic);
        Assert.Equal(400, fonts.Face("Noto Serif SC", weight: 200).Weight);
        Assert.Equal(["RG0404", "RG0405"], fonts.Diagnostics.Sorted().Select(d => d.Code));
        Assert.All(fonts.Diagnostics.Sorted(), d => Assert.Equal(Severity.Warning, d.Severity));
        Assert.Equal("'Noto Serif SC' has no extra-light (200); its regular (400) is used instead", fonts.Diagnostics.Sorted()[1].Message);
    }

    [Fact]
    public void Each_report_is_told_once()
    {
        using var fonts = new FontFixture();
        var (first, second) = (new DiagnosticBag(), new DiagnosticBag());
        var style = new TextStyle { Families = ["Comic Sans"] };
        for (var i = 0; i < 3; i++)
        {
            fonts.Library.Stack(style, first);
            fonts.Library.Stack(style, second);
        }

        Assert.Equal((1, 1), (first.Count, second.Count));
    }

    [Fact]
    public void Without_any_font_the_packages_are_named_and_layout_can_go_on()
    {
        var library = new FontLibrary([]);
        using var shaper = new Shaper();
        var bag = new DiagnosticBag();
        var stack = library.Stack(new TextStyle(), bag);
        var runs = new List<TextRun>();
        shaper.Itemize("Text 深圳", stack, "en", runs);
        Assert.All(runs, r => Assert.False(r.IsMissing));
        Assert.Empty(shaper.Shape("Text", stack.Primary, Script.Latin, "en", FontFeatures.None).Glyphs);
        var problem = Assert.Single(bag.Sorted());
        Assert.Equal(("RG0401", Severity.Error), (problem.Code, problem.Severity));
        Assert.Contains("ReportGen.Fonts", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_that_is_damaged_is_an_error_and_another_stands_in()
    {
        var cut = FontBytes.Serif()[..1000];
        using var fonts = new FontFixture([FontSource.FromMemory(cut), .. LatinFonts.All]);
        Assert.Equal("Source Serif 4", fonts.Stack("Source Serif 4").Primary.Family);
        var problem = Assert.Single(fonts.Diagnostics.Sorted());
        Assert.Equal(("RG0412", Severity.Error), (problem.Code, problem.Severity));
        Assert.StartsWith("font 1 of the library, given as bytes is damaged in table", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_given_as_bytes_goes_by_the_names_in_it()
    {
        using var fonts = new FontFixture(FontSource.FromMemory(FontBytes.Read("SourceSerif4_600SemiBold.ttf")));
        var face = fonts.Face("Source Serif 4", weight: 600);
        Assert.Equal(("Source Serif 4", 600), (face.Family, face.Weight));
        Assert.Empty(fonts.Diagnostics.Sorted());
    }
}
