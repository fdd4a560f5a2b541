using ReportGen.Diagnostics;
using ReportGen.Input;
using ReportGen.Input.Themes;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Input.Themes;

public class ThemeFileTests
{
    [Fact]
    public void The_booklet_says_every_key()
    {
        var diagnostics = new DiagnosticBag();
        var file = ThemeFile.Read(BuiltInThemes.Open("booklet"), diagnostics);
        Assert.Empty(diagnostics.Sorted());
        Assert.Empty(ThemeSchema.Keys.Select(k => k.Path).Except(file.Values.Keys));
    }

    [Theory]
    [InlineData("booklet")]
    [InlineData("report")]
    public void Built_in_themes_are_read_without_a_word(string name)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Equal(name, ThemeReader.ReadBuiltIn(name, diagnostics).Name);
        Assert.Empty(diagnostics.Sorted());
    }

    [Fact]
    public void A_file_says_only_what_differs()
    {
        var theme = Read("colors: {accent: \"#7A1234\"}\nheadings: {1: {size: 20pt}}");
        Assert.Equal(new Color(0x7A, 0x12, 0x34), theme.Accent);
        Assert.Equal(theme.Accent, theme.Headings[0].Color);
        Assert.Equal((20, 600), (theme.Headings[0].Size.Points, theme.Headings[0].Weight));
        Assert.Equal(BuiltIn.Booklet.Body, theme.Body with { Families = BuiltIn.Booklet.Body.Families });
    }

    [Fact]
    public void A_file_may_change_another_theme()
    {
        var theme = Read("base: report\ntext: {size: 10pt}");
        Assert.Equal((false, 10, BuiltIn.Report.Page), (theme.Page.Mirrored, theme.Body.Size.Points, theme.Page));
    }

    [Fact]
    public void An_empty_file_is_the_booklet() => Assert.Equal(BuiltIn.Booklet.Page, Read("# nothing yet\n").Page);

    [Fact]
    public void A_key_without_a_value_leaves_the_base() => Assert.Equal(BuiltIn.Booklet.Caption.Size, Read("captions: {size: }").Caption.Size);

    [Theory]
    [InlineData("12pt", 12)]
    [InlineData("12 pt", 12)]
    [InlineData("1in", 72)]
    [InlineData("25.4mm", 72)]
    [InlineData("2.54cm", 72)]
    [InlineData("0", 0)]
    [InlineData("2em", 21)]
    [InlineData("1.5 lines", 22.5)]
    [InlineData("1 line", 15)]
    public void Lengths_have_units(string written, double points) =>
        Assert.Equal(points, Read($"captions: {{before: {written}}}").Caption.SpaceBefore.Points, 9);

    [Fact]
    public void Sizes_and_lines_follow_the_text()
    {
        var theme = Read("text: {size: 12pt, leading: 1.5}");
        Assert.Equal((12, 18), (theme.Body.Size.Points, theme.Body.Leading.Points));
        // 1.2 × 12 is 14.4: type comes in half points, as Word counts it.
        Assert.Equal((14.5, 18), (theme.Headings[1].Size.Points, theme.Headings[1].Leading.Points));
    }

    [Fact]
    public void A_plain_leading_counts_sizes_of_its_own() => Assert.Equal(25, Read("headings: {1: {size: 20pt, leading: 1.25}}").Headings[0].Leading.Points);

    [Theory]
    [InlineData("A4", 595.3, 841.9)]
    [InlineData("letter", 612, 792)]
    [InlineData("100mm 200mm", 283.5, 566.9)]
    [InlineData("[7in, 10in]", 504, 720)]
    public void Pages_have_names_or_lengths(string written, double width, double height)
    {
        var page = Read($"page: {{size: {written}}}").Page;
        Assert.Equal((width, height), (Math.Round(page.Width.Points, 1), Math.Round(page.Height.Points, 1)));
    }

    [Theory]
    [InlineData("en", "I.")]
    [InlineData("en-GB", "1")]
    [InlineData("zh-Hans-CN", "第1章")]
    [InlineData("de", "I.")]
    public void Numbers_of_headings_go_by_language(string language, string first)
    {
        var theme = Read("numbering: {en-GB: [\"1\", \"1.1\"], zh-Hans: [第1章]}");
        Assert.Equal(first, theme.NumberingFor(language)[0].Format(1));
    }

    [Theory]
    [InlineData("colours: {}", "1:1 RG0041 did you mean 'colors'?")]
    [InlineData("tables: {zebra: true}", "1:10 RG0041 there are head, cells, notes, numbers, outer-rule, head-rule, row-rule, stripes, row-padding, side-padding")]
    [InlineData("tables:\n  stripe: true", "2:3 RG0041 did you mean 'stripes'?")]
    [InlineData("headings: {7: {size: 9pt}}", "1:12 RG0041 there are 1, 2, 3, 4, 5, 6")]
    [InlineData("unknown:", "1:1 RG0041 *")]
    [InlineData("tables: 3", "1:9 RG0019 *")]
    [InlineData("captions: {size: huge}", "1:18 RG0042 it is a size such as 9pt or 1.2em (sizes of the text)")]
    [InlineData("captions: {size: 0}", "1:18 RG0042 *")]
    [InlineData("captions: {size: [9pt]}", "1:18 RG0019 *")]
    [InlineData("captions: {before: -3pt}", "1:20 RG0042 *")]
    [InlineData("captions: {before: 3px}", "1:20 RG0042 *")]
    [InlineData("captions: {before: 99999pt}", "1:20 RG0042 *")]
    [InlineData("captions: {weight: bold}", "1:20 RG0042 *")]
    [InlineData("captions: {color: acent}", "1:19 RG0042 did you mean 'accent'?")]
    [InlineData("captions: {font: details}", "1:18 RG0042 did you mean 'detail'?")]
    [InlineData("captions: {align: justfy}", "1:19 RG0042 did you mean 'justify'?")]
    [InlineData("captions: {italic: yes}", "1:20 RG0042 it is true or false")]
    [InlineData("text: {size: 1em}", "1:14 RG0042 *")]
    [InlineData("text: {leading: 0}", "1:17 RG0042 *")]
    [InlineData("text: {leading: 2 lines}", "1:17 RG0042 *")]
    [InlineData("page: {size: A44}", "1:14 RG0042 did you mean 'A4' or 'A5'?")]
    [InlineData("page: {top: 2em}", "1:13 RG0042 *")]
    [InlineData("colors: {accent: blue}", "1:18 RG0042 it is a colour in quotes such as \"#1B3A5C\"")]
    [InlineData("chapters: {room: 133%}", "1:18 RG0042 *")]
    [InlineData("contents: {depth: 4}", "1:19 RG0042 *")]
    [InlineData("fonts: {text: []}", "1:15 RG0019 *")]
    [InlineData("numbering: {english: [1]}", "1:13 RG0020 *")]
    [InlineData("numbering: {en: [x]}", "1:17 RG0019 *")]
    [InlineData("numbering: [1]", "1:12 RG0019 *")]
    [InlineData("base: bokklet", "1:7 RG0020 did you mean 'booklet'?")]
    [InlineData("base: {a: b}", "1:7 RG0020 *")]
    [InlineData("page: {size: A4", "1:7 RG0016 *")]
    [InlineData("- page", "1:1 RG0015 *")]
    public void What_is_wrong_is_reported_at_its_place(string yaml, string problem)
    {
        var found = Assert.Single(Problems(yaml));
        var (place, hint) = (problem.Split(' ', 3)[..2], problem.Split(' ', 3)[2]);
        Assert.Equal((Severity.Error, "house.yaml", string.Join(' ', place)), (found.Severity, found.Span.File, $"{found.Span.Line}:{found.Span.Column} {found.Code}"));
        Assert.True(hint == "*" || found.Hint == hint, found.Hint);
    }

    [Fact]
    public void All_problems_come_in_one_run_and_what_is_right_counts()
    {
        var diagnostics = new DiagnosticBag();
        var theme = Read("colurs: {}\ncaptions: {size: big, weight: 700}\ntables: {stripes: maybe}\npage: {size: A4}", diagnostics);
        Assert.Equal(["RG0041", "RG0042", "RG0042"], diagnostics.Sorted().Select(d => d.Code));
        Assert.Equal((700, 595), (theme.Caption.Weight, (int)theme.Page.Width.Points));
    }

    [Theory]
    [InlineData("colors: {quiet: \"#AAAAAA\"}", "1:18", "'title-page.subtitle.color' is hard to read: #AAAAAA on #FFFFFF has a contrast of 2.3 to 1, and WCAG AA asks for 4.5")]
    [InlineData("captions: {color: \"#777777\"}", "1:20", "'captions.color' is hard to read: #777777 on #FFFFFF has a contrast of 4.4 to 1, and WCAG AA asks for 4.5")]
    [InlineData("colors: {code: \"#444444\"}", "1:17", "'code.color' is hard to read: #000000 on #444444 has a contrast of 2.1 to 1, and WCAG AA asks for 4.5")]
    [InlineData("tables: {stripes: true}\ncolors: {stripe: \"#404040\"}", "2:19", "'tables.cells.color' is hard to read: #000000 on #404040 has a contrast of 2.0 to 1, and WCAG AA asks for 4.5")]
    [InlineData("colors: {link: \"#FF9900\"}", "1:17", "'colors.link' is hard to read: #FF9900 on #FFFFFF has a contrast of 2.1 to 1, and WCAG AA asks for 4.5")]
    public void Colours_that_are_hard_to_read_are_named(string yaml, string place, string message)
    {
        var found = Assert.Single(Problems(yaml), d => d.Code == "RG0043");
        Assert.Equal((Severity.Warning, place, message), (found.Severity, $"{found.Span.Line}:{found.Span.Column}", found.Message));
    }

    [Fact]
    public void Large_type_may_be_lighter() => Assert.Empty(Problems("headings: {1: {color: \"#888888\"}}"));

    [Fact]
    public void Paragraphs_are_parted_once()
    {
        var found = Assert.Single(Problems("text: {space: 6pt}"));
        Assert.Equal(("RG0044", Severity.Warning, 1, 15), (found.Code, found.Severity, found.Span.Line, found.Span.Column));
        Assert.Empty(Problems("text: {space: 6pt, indent: 0}"));
    }

    [Fact]
    public void A_report_may_bring_its_theme()
    {
        using var report = new TempReport()
            .Having("report.yaml", "theme: looks/house.yaml\n")
            .Having("looks/house.yaml", "base: report\npage: {size: Letter}\n")
            .Having("metrics.csv", "id,value\na,1\n")
            .Having("narrative.md", "---\ntitle: T\n---\n# One\n");
        var settings = report.ReadWith().Editions[0].Settings;
        Assert.Equal(("house", 612.0), (settings.Theme.Name, settings.Theme.Page.Width.Points));
        Assert.Equal(["1", "1.1", "1.1.1"], settings.Numbering.Select(n => n.Format(1)));
    }

    [Fact]
    public void A_name_near_a_theme_file_is_offered()
    {
        using var report = new TempReport()
            .Having("report.yaml", "theme: huose\n")
            .Having("house.yaml", "base: report\n")
            .Having("narrative.md", "---\ntitle: T\n---\n# One\n");
        report.Read();
        Assert.Contains(report.Diagnostics.Sorted(), d => d.Code == "RG0020" && d.Expected == "booklet, report, house.yaml");
    }

    private static Theme Read(string yaml, DiagnosticBag? diagnostics = null) =>
        ThemeReader.Read("house", new SourceText("house.yaml", yaml), diagnostics ?? new DiagnosticBag());

    private static IReadOnlyList<Diagnostic> Problems(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        Read(yaml, diagnostics);
        return diagnostics.Sorted();
    }
}
