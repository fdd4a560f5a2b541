using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Binding.Editions;

public class EditionAgreementTests
{
    private const string Metrics = """
        id,value,label,label:zh-Hans,unit,unit:zh-Hans,period,rank
        p,241900,Patents,专利,patents,件,2024,1
        p,235000,Patents,专利,patents,件,2023,1
        s,75.58,Share,占比,%,,2024,
        e,>10000,Enterprises,企业,enterprises,家,2024,
        small,144,Small,小数,things,个,2024,
        zero,0,Nothing,零,things,个,2024,
        grade,Excellent,Grade,评级,,,2024,
        a,1,,,,,2024,
        b,2,,,,,2024,
        c,3,,,,,2024,
        d,4,,,,,2024,

        """;

    [Theory]
    [InlineData("{{ p }}", "{{ p | compact: 2 | with_unit }}")]
    [InlineData("{{ p }} {{ p | compact: 0 }}", "{{ p }}")]
    [InlineData("{{ p }}", "{{ p | over: 240000 }}")]
    [InlineData("{{ p | growth | percent: 1 }}", "{{ p }}")]
    [InlineData("{{ p.rank | ordinal_words }}", "{{ p | with_unit }}")]
    [InlineData("{{ p.label }}", "{{ p.unit }}")]
    [InlineData("{{ p.label }} {{ p }}", "{{ p }}")]
    [InlineData("{{ s | percent }}", "{{ s | percent: 0 }}")]
    [InlineData("{{ e }}", "{{ e | with_unit }}")]
    [InlineData("{{ zero }}", "{{ zero | words }}")]
    [InlineData("{{ small | words }}", "{{ small | with_unit }}")]
    [InlineData("{{ grade }}", "{{ grade }}")]
    public void Editions_that_say_the_same_agree(string english, string chinese)
    {
        Assert.Empty(Findings("# A\n\n" + english, "# 甲\n\n" + chinese));
        Assert.Empty(Findings("# A\n\n" + chinese, "# 甲\n\n" + english));
    }

    [Theory]
    [InlineData("{{ p }}", "{{ p | at: 2023 }}", "en:3:1 RG0160 zh-Hans:1:1", "zh-Hans:3:1 RG0160 en:1:1")]
    [InlineData("{{ small }}", "{{ small | compact: 0 }} {{ small | over: 140 }}")]
    [InlineData("{{ small }}", "{{ small | over: 140 }}", "zh-Hans:3:1 RG0161 en:3:1")]
    [InlineData("{{ s | percent: 0 }} {{ s | over: 70 }}", "{{ s | over: 70 }}", "zh-Hans:3:1 RG0161 en:3:1")]
    [InlineData("{{ p | growth | percent: 0 }}", "{{ p | growth | percent: 1 }}", "en:3:1 RG0161 zh-Hans:3:1")]
    [InlineData("{{ grade }}", "{{ p.label }}", "en:3:1 RG0160 zh-Hans:1:1")]
    [InlineData("{{ a }}{{ b }}{{ c }}{{ d }}{{ p }}{{ p }}", "-", "en:3:1 RG0160 zh-Hans:1:1", "en:3:8 RG0160 zh-Hans:1:1", "en:3:15 RG0160 zh-Hans:1:1", "en:3:22 RG0160 zh-Hans:1:1", "en:3:29 RG0160 zh-Hans:1:1")]
    [InlineData("{{ a }}{{ b }}{{ c }}{{ d }}{{ p }}{{ s }}", "-", "en:3:1 RG0160 zh-Hans:1:1", "en:3:8 RG0160 zh-Hans:1:1", "en:3:15 RG0160 zh-Hans:1:1", "en:3:22 RG0160 zh-Hans:1:1", "en:3:29 RG0160 zh-Hans:1:1")]
    public void Figures_that_differ_are_told_with_both_places(string english, string chinese, params string[] findings) =>
        Assert.Equal(findings, Findings("# A\n\n" + english, "# 甲\n\n" + chinese));

    [Fact]
    public void Chapters_that_settings_make_are_not_counted() =>
        Assert.Empty(Findings("# A\n\n{{ p }}", "---\nglossary: {专利: 权利}\nfigures_appendix: true\n---\n# 甲\n\n{{ p }}"));

    [Fact]
    public void Many_missing_figures_are_gathered()
    {
        var report = Load("# A\n\n{{ a }}{{ b }}{{ c }}{{ d }}{{ p }}{{ s }}", "# 甲\n\n-");
        Assert.Equal("from here on 2 more figures are printed that narrative.zh-Hans.md nowhere prints: p (2024), s (2024)", report.Diagnostics.Last(d => d.Code == "RG0160").Message);
    }

    [Theory]
    [InlineData("# A\n## B\n# C", "# 甲\n## 乙\n# 丙")]
    [InlineData("Words.\n\n# A", "# 甲")]
    [InlineData("# A\n# B", "# 甲", "en:2:1 RG0162 zh-Hans:1:1")]
    [InlineData("# A", "# 甲\n## 乙\n# 丙", "zh-Hans:3:1 RG0162 en:1:1")]
    [InlineData("Words.", "# 甲", "zh-Hans:1:1 RG0162 en")]
    [InlineData("# A\n## B\n## C\n# D\n## E", "# 甲\n## 乙\n# 丙", "en:3:1 RG0163 zh-Hans:2:1", "en:5:1 RG0163 zh-Hans:3:1")]
    [InlineData("# A\n## B\n### C\n## D", "# 甲\n## 乙\n## 丙\n### 丁", "en:3:1 RG0163 zh-Hans:3:1")]
    public void Headings_pair_up_by_level_and_order(string english, string chinese, params string[] findings) =>
        Assert.Equal(findings, Findings(english.Replace("\n", "\n\n", StringComparison.Ordinal), chinese.Replace("\n", "\n\n", StringComparison.Ordinal), lines: 2));

    [Fact]
    public void A_missing_figure_leads_to_the_answering_heading() =>
        Assert.Equal(["en:7:3 RG0160 zh-Hans:4:1"], Findings("# A\n\n\n\n## B\n\n- {{ p }}", "# 甲\n\n\n## 乙"));

    [Fact]
    public void The_appendix_hides_no_disagreement() =>
        Assert.Equal(["zh-Hans:3:1 RG0161 en:3:1"], Findings("# A\n\n{{ small }}", "# 甲\n\n{{ small | over: 140 }}", settings: "figures_appendix: true\n"));

    [Fact]
    public void Figures_of_settings_are_compared_too() =>
        Assert.Equal(["en:2:12 RG0160 zh-Hans"], Findings("---\nsubtitle: '{{ p }}'\n---\n# A", "# 甲"));

    [Fact]
    public void Errors_and_single_editions_are_not_compared()
    {
        Assert.Empty(Findings("# A\n\n{{ p }} {{ wrong }}", "# 甲"));
        var alone = Load("# A\n\n{{ p }}", "# 甲", TestFonts.Options with { Edition = "en" });
        Assert.DoesNotContain(alone.Diagnostics, IsFinding);
    }

    private static List<string> Findings(string english, string chinese, int lines = 1, string settings = "") =>
        [.. Load(english, chinese, settings: settings).Diagnostics.Where(IsFinding).Select(d => $"{Place(d.Span, lines)} {d.Code} {Place(d.Related!.Value, lines)}")];

    private static bool IsFinding(Diagnostic problem) => string.CompareOrdinal(problem.Code, "RG0160") >= 0 && string.CompareOrdinal(problem.Code, "RG0169") <= 0;

    /// <param name="lines">How many lines of the file a line of the example takes.</param>
    private static string Place(SourceSpan span, int lines)
    {
        var file = span.File["narrative.".Length..^".md".Length];
        return span.Line == 0 ? file : $"{file}:{(span.Line + lines - 1) / lines}:{span.Column}";
    }

    private static Report Load(string english, string chinese, ReportOptions? options = null, string settings = "") => Report.Load(
        new ReportFiles()
            .Add("narrative.en.md", english)
            .Add("narrative.zh-Hans.md", chinese)
            .Add("report.yaml", "title: Title\n" + settings)
            .Add("metrics.csv", Metrics),
        options ?? TestFonts.Options,
        TestContext.Current.CancellationToken);
}
