using Xunit;
using static ReportGen.Tests.Binding.Blocks.BlockReport;

namespace ReportGen.Tests.Binding.Blocks;

public class FenceSlipTests
{
    [Theory]
    [InlineData("kpi", "- metric: share", "kpis")]
    [InlineData("kpi", "- patents\n- share", "kpis")]
    [InlineData("kpi", "- {metric: share, compare: none}", "kpis")]
    [InlineData("kips", "- town.patents\n- town.share", "kpis")]
    [InlineData("KPI", "cards: [share]", "kpis")]
    [InlineData("timelines", "- {date: 2024, text: It opens.}", "timeline")]
    [InlineData("time-line", "- date: 2024\n  text: It opens.", "timeline")]
    [InlineData("timline", "events:\n  - {date: 2024, text: It opens.}", "timeline")]
    [InlineData("charts", "type: bar\nmetrics: share", "chart")]
    [InlineData("chrat", "{type: bar, metrics: share}", "chart")]
    [InlineData("tabel", "metrics: [share]", "table")]
    [InlineData("tables", "data: rain.csv", "table")]
    [InlineData("callouts", "kind: note\ntext: Words.", "callout")]
    [InlineData("call-out", "text: Words.", "callout")]
    public void A_name_that_is_nearly_that_of_a_block_is_told(string word, string body, string meant)
    {
        var slip = Assert.Single(Load($"```{word}\n{body}\n```").Diagnostics, d => d.Severity > Severity.Note);

        Assert.Equal(("RG0337", $"did you mean ```{meant}?"), (slip.Code, slip.Hint));
    }

    [Theory]
    [InlineData("kpi", "SELECT share FROM kpi")]
    [InlineData("tips", "- salt\n- pepper")]
    [InlineData("api", "- get\n- put")]
    [InlineData("timelines", "for date, text in events:")]
    [InlineData("tablet", "screen: wide")]
    [InlineData("yaml", "type: bar\nmetrics: share")]
    public void Code_is_left_alone(string word, string body) =>
        Assert.DoesNotContain(Load($"```{word}\n{body}\n```").Diagnostics, d => d.Code == "RG0337");
}
