using ReportGen.Document;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Binding.Blocks.Charts;

/// <summary>Small reports with a chart.</summary>
internal static class ChartReport
{
    public const string Metrics = """
        id,value,label,label:zh-Hans,unit,unit:zh-Hans,period
        patents.granted,222412,Patents granted,专利授权量,patents,件,2020
        patents.granted,279180,Patents granted,专利授权量,patents,件,2021
        patents.granted,235000,Patents granted,专利授权量,patents,件,2023
        patents.granted,241900,Patents granted,专利授权量,patents,件,2024
        trademarks,249500,Trademarks,商标,patents,件,2024
        pledge,50.421,Pledges,质押,billion CNY,元,2024
        fines,178,Fines,罚款,million CNY,元,2024
        share.homes,61.5,Homes,家庭,%,,2024
        share.industry,38.5,Industry,工业,%,,2024
        rating,Excellent,Rating,评级,,,2024
        entries,>13400000000,Entries,条目,,,2024
        loss,-10,Loss,亏损,,,2023
        loss,-5,Loss,亏损,,,2024
        bound.homes,>30,Homes,家庭,,,2024
        bound.industry,20,Industry,工业,,,2024

        """;

    public const string Rain = """
        station,year,level,flow,remark
        Alder,2022,1234.5,10,dry
        Birch,2023,7,,wet
        Crane,2024,-0.25,30,wet

        """;

    public static Report Load(string block, string language = "en", string around = "")
    {
        var files = new ReportFiles()
            .Add("narrative.md", $"---\ntitle: T\nlanguage: {language}\n---\n\n# A\n\n```chart\n{block}\n```\n\n{around}\n")
            .Add("metrics.csv", Metrics)
            .Add("data/uneven.csv", "depth,heat\n1,4.5\n2,5\n10,12\n")
            .Add("data/rain.csv", Rain);
        return Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken);
    }

    /// <summary>The chart of a report without problems, but for metrics that nothing uses.</summary>
    public static Chart Chart(string block, string language = "en", string around = "") => Chart(Clean(block, language, around));

    public static Chart Chart(Report report) => DocumentWalk.Blocks<Chart>(report.Editions[0].Document.Blocks)[0];

    public static Report Clean(string block, string language = "en", string around = "")
    {
        var report = Load(block, language, around);
        Assert.Equal([], report.Diagnostics.Where(d => d.Severity > Severity.Note).Select(d => d.ToString()));
        return report;
    }

    /// <summary>Codes, places and hints of what is wrong with a block.</summary>
    public static IReadOnlyList<Diagnostic> Problems(string block) => [.. Load(block).Diagnostics.Where(d => d.Severity > Severity.Note)];

    /// <summary>The values of each category, as printed, gaps as dashes.</summary>
    public static IReadOnlyList<string> Values(Chart chart) =>
    [
        .. chart.Categories.Select((c, i) => $"{c.Name}: {string.Join(' ', chart.Series.Select(s => s.Points[i].Value is null ? "–" : s.Points[i].Text))}"),
    ];
}
