using ReportGen.Document;
using ReportGen.Tests.Binding.Blocks.Charts;
using Xunit;

namespace ReportGen.Tests.Document;

public class LeadInTests
{
    [Fact]
    public void A_chart_leads_in_to_its_own_table_and_to_no_other()
    {
        var report = ChartReport.Clean("type: column\nmetrics: patents.granted\ntable: true", around: "| a | b |\n|---|---|\n| 1 | 2 |");
        var blocks = report.Editions[0].Document.Blocks;
        Assert.IsType<Chart>(blocks[1]);
        Assert.True(LeadIn.Is(blocks[1], Assert.IsType<Table>(blocks[2])));
        Assert.False(LeadIn.Is(blocks[1], Assert.IsType<Table>(blocks[3])));
    }

    [Fact]
    public void Words_with_a_colon_lead_in_to_a_chart()
    {
        var report = ChartReport.Clean("type: column\nmetrics: patents.granted");
        Assert.True(LeadIn.Is(new Paragraph([new Text("as follows:")]), ChartReport.Chart(report)));
        Assert.False(LeadIn.Is(new Paragraph([new Text("as follows.")]), ChartReport.Chart(report)));
    }
}
