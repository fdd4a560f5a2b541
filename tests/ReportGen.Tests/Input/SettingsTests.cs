using ReportGen.Input;
using Xunit;

namespace ReportGen.Tests.Input;

public class SettingsTests
{
    [Fact]
    public void Layers_lie_over_each_other()
    {
        using var report = new TempReport()
            .Having("report.yaml", "title: From report\nsubtitle: Shared\ntoc: false\ndraft: true\nname: base\n")
            .Having("narrative.md", "---\ntitle: From front matter\ntoc: true\nname: front\n---\n# One\n");
        var settings = report.Read(("name", "line")).Editions[0].Settings;
        Assert.Equal(("From front matter", "Shared", true, true, "line"), (settings.Title!.Value, settings.Subtitle!.Value, settings.Contents, settings.Draft, settings.Name));
    }

    [Fact]
    public void Defaults()
    {
        using var report = new TempReport().Having("narrative.md", "# One\n").Having("metrics.csv", "id,value,period\na,1,2023\na,2,2024\na,3,2024-Q3\nb,1,\n");
        var settings = report.ReadWith().Editions[0].Settings;
        Assert.Equal(("en", "2024", true, false), (settings.Language, settings.Period.ToString(), settings.Contents, settings.Draft));
        Assert.Equal(["I.", "i"], settings.Numbering.Select(n => n.Format(1)));
        Assert.Equal((true, true, "booklet"), (settings.WantsPdf, settings.WantsDocx, settings.Theme.Name));
        Assert.Null(settings.Date);
        Assert.Null(settings.Title);
    }

    [Fact]
    public void Chinese_headings_are_numbered_the_chinese_way()
    {
        using var report = Having("language: zh-hans");
        var settings = report.ReadWith("RG0008").Editions[0].Settings;
        Assert.Equal("zh-Hans", settings.Language);
        Assert.Equal(["一、", "（一）"], settings.Numbering.Select(n => n.Format(1)));
    }

    [Theory]
    [InlineData("numbering: [\"1.\", A]", "1.,A")]
    [InlineData("numbering: [\"1.\", \"1.1\", \"1.1.1\"]", "1.,1.1,1.1.1")]
    [InlineData("numbering: [\"Chapter I.\", \"1.1\"]", "Chapter I.,1.1")]
    [InlineData("numbering: []", "")]
    [InlineData("numbering: false", "")]
    [InlineData("numbering: true", "I.,i")]
    public void Numbering(string yaml, string first)
    {
        using var report = Having(yaml);
        Assert.Equal(first, string.Join(',', report.ReadWith("RG0008").Editions[0].Settings.Numbering.Select(n => n.Format(1))));
    }

    [Theory]
    [InlineData("outputs: [pdf]", true, false)]
    [InlineData("outputs: docx", false, true)]
    [InlineData("outputs:\n  - docx\n  - pdf", true, true)]
    public void Outputs(string yaml, bool wantsPdf, bool wantsDocx)
    {
        using var report = Having(yaml);
        var settings = report.ReadWith("RG0008").Editions[0].Settings;
        Assert.Equal((wantsPdf, wantsDocx), (settings.WantsPdf, settings.WantsDocx));
    }

    [Theory]
    [InlineData("titel: x", "2:1 RG0018")]
    [InlineData("title: [a]", "2:8 RG0019")]
    [InlineData("title: {{ a }}", "2:8 RG0019")]
    [InlineData("title: {{ a }} and more", "2:8 RG0016")]
    [InlineData("glossary: {IP: of {{ a }}}", "2:16 RG0016")]
    [InlineData("glossary:\n  IP: a\n\tPCT: b", "4:1 RG0016")]
    [InlineData("toc: yes", "2:6 RG0019")]
    [InlineData("draft: \"true\"", "2:9 RG0019")]
    [InlineData("date: 22.11.2024", "2:7 RG0020")]
    [InlineData("date: 2024-02-30", "2:7 RG0020")]
    [InlineData("language: english", "2:11 RG0020")]
    [InlineData("period: 2024-13", "2:9 RG0020")]
    [InlineData("name: a/b", "2:7 RG0020")]
    [InlineData("name: .hidden", "2:7 RG0020")]
    [InlineData("name: con", "2:7 RG0020")]
    [InlineData("theme: bookelt", "2:8 RG0020")]
    [InlineData("theme: ../ours.yaml", "2:8 RG0028")]
    [InlineData("cover: {alt: A map}", "2:8 RG0019")]
    [InlineData("cover: {image: a.png, atl: A map}", "2:16 RG0029,2:23 RG0018")]
    [InlineData("theme: ours.yaml", "2:8 RG0029")]
    [InlineData("numbering: [I., none]", "2:17 RG0020")]
    [InlineData("numbering: [\"1.1\"]", "2:14 RG0020")]
    [InlineData("numbering: [A., 1.1.1]", "2:17 RG0020")]
    [InlineData("numbering: [A., i.1]", "2:17 RG0020")]
    [InlineData("outputs: [pdf, html]", "2:16 RG0020")]
    [InlineData("outputs: []", "2:10 RG0020")]
    [InlineData("encoding: latin9", "2:11 RG0020")]
    [InlineData("logo: ../logo.png", "2:7 RG0028")]
    [InlineData("logo: images/logo.png", "2:7 RG0029")]
    [InlineData("figures_appendix: yes", "2:19 RG0019")]
    [InlineData("glossary: IP", "2:11 RG0019")]
    [InlineData("glossary: [IP]", "2:11 RG0019")]
    [InlineData("glossary: {{ a }}", "2:11 RG0019")]
    [InlineData("glossary:\n  IP: [a]\n  PCT:\n  TM: {{ a }}", "3:7 RG0019,4:7 RG0019,5:7 RG0019")]
    [InlineData("glossary: {'': nothing}", "2:13 RG0019")]
    [InlineData("glossary: {IP: a, IP: b}", "2:19 RG0017")]
    [InlineData("cover: cover.png", "2:8 RG0029")]
    [InlineData("title: a\ntitle: b", "3:1 RG0017")]
    [InlineData("title: 'a", "2:8 RG0016")]
    [InlineData("title: &x a", "2:8 RG0016")]
    [InlineData("just words", "2:1 RG0015")]
    public void A_wrong_setting_is_reported_at_its_place(string yaml, string problems)
    {
        using var report = Having(yaml);
        report.Read();
        Assert.Equal(problems.Split(','), report.Diagnostics.Sorted().Where(d => d.Code != "RG0008").Select(d => $"{d.Span.Line}:{d.Span.Column} {d.Code}"));
    }

    [Theory]
    [InlineData("figures_appendix: false\nglossary: {}\ncover:\ntoc:\ntitle:\n")]
    [InlineData("# nothing but a comment\n")]
    [InlineData("")]
    public void What_is_left_off_is_no_problem(string yaml)
    {
        using var report = Having(yaml);
        report.ReadWith("RG0008");
    }

    [Fact]
    public void All_problems_of_all_layers_come_in_one_run()
    {
        using var report = Having("titel: x\ndate: soon\ntoc: maybe").Having("report.yaml", "drat: true\n").Having("metrics.csv", "id,value\nA,1\n");
        report.Read(("period", "20244"));
        Assert.Equal(["RG0020", "RG0212", "RG0018", "RG0020", "RG0019", "RG0018"], report.Diagnostics.Sorted().Select(d => d.Code));
    }

    [Fact]
    public void A_near_name_is_offered()
    {
        using var report = Having("titel: x");
        report.Read();
        Assert.Contains(report.Diagnostics.Sorted(), d => d.Hint == "did you mean 'title'?");
    }

    [Theory]
    [InlineData("title: Plain words", "2:8")]
    [InlineData("title: \"{{ a }} words\"", "2:9")]
    [InlineData("title: '{{ a }}'", "2:9")]
    [InlineData("title: >\n  Folded words", "3:3")]
    [InlineData("title: |\n\n    Words", "4:5")]
    public void A_text_stands_where_its_first_character_stands(string yaml, string at)
    {
        using var report = Having(yaml);
        var span = report.ReadWith("RG0008").Editions[0].Settings.Title!.Span;
        Assert.Equal(at, $"{span.Line}:{span.Column}");
    }

    [Fact]
    public void Places_hold_with_windows_line_ends_and_chinese()
    {
        using var report = new TempReport().Having("narrative.md", "---\r\nauthor: 深圳市\r\n# 注\r\ntitle: \"𠮷 {{ a }}\"\r\n---\r\n正文");
        var edition = report.ReadWith("RG0008").Editions[0];
        Assert.Equal("narrative.md:4:9", edition.Settings.Title!.Span.ToString());
        Assert.Equal("正文", edition.Narrative.Text[edition.BodyStart..]);
    }

    [Theory]
    [InlineData("# One\n", "# One\n")]
    [InlineData("---\ntitle: x\n---\nBody", "Body")]
    [InlineData("---\ntitle: x\n...\nBody", "Body")]
    [InlineData("---\n---\nBody", "Body")]
    [InlineData("---  \r\ntitle: x\r\n---\r\nBody", "Body")]
    [InlineData("----\nBody", "----\nBody")]
    [InlineData("", "")]
    public void The_body_begins_behind_the_front_matter(string narrative, string body)
    {
        using var report = new TempReport().Having("narrative.md", narrative);
        var edition = report.ReadWith("RG0008").Editions[0];
        Assert.Equal(body, edition.Narrative.Text[edition.BodyStart..]);
    }

    [Fact]
    public void Front_matter_without_an_end_is_reported()
    {
        using var report = new TempReport().Having("narrative.md", "---\ntitle: x\n\n# One\n");
        report.ReadWith("RG0008", "RG0014");
    }

    [Theory]
    [InlineData("1732233600", "2024-11-22")]
    [InlineData("0", "1970-01-01")]
    [InlineData("", null)]
    public void The_environments_date_counts_where_no_other_is_set(string epoch, string? date)
    {
        using var report = Having("title: x");
        Assert.Equal(date, report.Read(("SOURCE_DATE_EPOCH", epoch)).Editions[0].Settings.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        using var dated = Having("date: 2020-01-02");
        Assert.Equal(new DateOnly(2020, 1, 2), dated.Read(("SOURCE_DATE_EPOCH", "1732233600")).Editions[0].Settings.Date);
    }

    [Fact]
    public void The_encoding_of_csv_files_can_be_set()
    {
        using var report = Having("encoding: windows-1252").Having("metrics.csv", [.. "id,value\na,Caf"u8, 0xE9, (byte)'\n']);
        Assert.Equal("Café", report.Only("a").Text!.Default);
    }

    [Fact]
    public void A_period_without_data_is_a_warning()
    {
        using var report = Having("period: 2025").Having("metrics.csv", "id,value,period\na,1,2023\na,2,2024\n");
        report.ReadWith("RG0031");
        Assert.Equal("there are rows for 2024, 2023", report.Diagnostics.Sorted()[0].Hint);
    }

    private static TempReport Having(string yaml) => new TempReport().Having("narrative.md", $"---\n{yaml}\n---\n# One\n");
}
