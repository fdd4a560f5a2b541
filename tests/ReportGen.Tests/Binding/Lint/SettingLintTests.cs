using ReportGen.Input;
using Xunit;
using static ReportGen.Tests.Binding.BindingFixture;

namespace ReportGen.Tests.Binding.Lint;

/// <summary>Settings and the texts of blocks are prose, too: what is typed there is tested as in the narrative.</summary>
public class SettingLintTests
{
    private static readonly SourceSpan Place = SourceSpan.At("report.yaml", 3, 7);

    public static TheoryData<string> Settings => ["title", "subtitle", "organization", "note"];

    [Theory]
    [MemberData(nameof(Settings))]
    public void A_drifted_number_in_a_setting_is_an_error_at_the_setting(string name)
    {
        var problem = Assert.Single(Bind("# H\n\nText.", settings: With(name, "In all 241,800 patents")).Problems);
        Assert.Equal(("RG0151", "report.yaml:3:7", "metrics.csv:2:5"), (problem.Code, problem.Span.ToString(), problem.Related.ToString()));
    }

    [Fact]
    public void A_copy_in_a_setting_is_told_but_not_mended_unseen()
    {
        var problem = Assert.Single(Bind("# H\n\nText.", settings: With("note", "In all 241,900 patents")).Problems);
        Assert.Equal(("RG0150", "write {{ p }} by hand, in quotation marks where it begins the text: --fix changes only the prose, not settings and keys of blocks", null), (problem.Code, problem.Hint, problem.Edit));
    }

    [Theory]
    [InlineData("caption: In all 241,800 patents\ncolumns: [label, value]")]
    [InlineData("note: In all 241,800 patents\ncolumns: [label, value]")]
    [InlineData("columns: [label, {field: value, label: \"Of 241,800 patents\"}]")]
    public void So_is_one_in_a_block(string block)
    {
        var problem = Assert.Single(Bind($"# H\n\n```table\nmetrics: [p]\n{block}\n```").Problems, p => p.Severity == Severity.Error);
        Assert.Equal("RG0151", problem.Code);
        Assert.Equal(5, problem.Span.Line);
    }

    [Fact]
    public void A_direction_and_a_rank_in_a_note_are_tested() =>
        Assert.Equal(["RG0153", "RG0155"], Bind("# H\n\n```table\nmetrics: [p]\nnote: [\"It fell from {{ p | at: 2023 }} to {{ p }}.\", \"It granted {{ r }} patents and ranked third in the nation.\"]\ncolumns: [label, value]\n```", catalog: Ranked)
            .Problems.Where(p => p.Severity == Severity.Error).Select(p => p.Code));

    private static ReportGen.Metrics.Catalog Ranked { get; } = new(
    [
        Series("p", Row("p", 235000m, "2023", "patents"), Row("p", 241900m, "2024", "patents")),
        Series("r", Row("r", 512m, "2024", "patents") with { Rank = 1, Scope = "national" }),
    ]);

    private static ReportSettings With(string name, string text)
    {
        var (setting, title) = (new SettingText(text, Place), new SettingText("T", Place));
        return name switch
        {
            "title" => new ReportSettings { Title = setting },
            "subtitle" => new ReportSettings { Title = title, Subtitle = setting },
            "organization" => new ReportSettings { Title = title, Organization = setting },
            _ => new ReportSettings { Title = title, Note = setting },
        };
    }
}
