using ReportGen.Document;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Binding.Blocks;

/// <summary>Small reports of a block each: its fence stands on line 2.</summary>
internal static class BlockReport
{
    private const string Metrics = """
        id,value,label,label:zh-Hans,unit,unit:zh-Hans,period,rank,scope
        patents,241900,Patents granted,专利授权量,patents,件,2024,1,national
        patents,235000,Patents granted,专利授权量,patents,件,2023,,
        patents,220000,Patents granted,专利授权量,patents,件,2022,,
        share,75.6,Share,占比,%,,2024,,
        share,74.1,Share,占比,%,,2023,,
        pledge,50.421,Pledges,质押金额,billion CNY,元,2024,3,
        pledge,51.9,Pledges,质押金额,billion CNY,元,2023,,
        firms,>10000,Firms,企业,,,2024,,
        firms,>9000,Firms,企业,,,2023,,
        alarms,5,Alarms,警报,,,2024,,
        alarms,0,Alarms,警报,,,2023,,
        same,7,Same,同,,,2024,,
        same,7,Same,同,,,2023,,
        status,In operation,Status,状态,,,2024,,
        bare,12,,,,,2024,,

        """;

    /// <summary>Loads a block without errors and warnings.</summary>
    public static Report Clean(string kind, string yaml, string language = "en")
    {
        var report = Load(Fenced(kind, yaml), language);
        Assert.DoesNotContain(report.Diagnostics, d => d.Severity is Severity.Error or Severity.Warning);
        return report;
    }

    /// <summary>The one problem of a block: place, code and hint.</summary>
    public static string Problem(string kind, string yaml)
    {
        var problem = Assert.Single(Load(Fenced(kind, yaml)).Diagnostics, d => d.Severity is Severity.Error or Severity.Warning);
        return FormattableString.Invariant($"{problem.Span.Line}:{problem.Span.Column} {problem.Code} {problem.Hint}");
    }

    public static Report Load(string narrative, string language = "en") => Report.Load(
        new ReportFiles()
            .Add("narrative.md", "\n" + narrative)
            .Add("report.yaml", $"title: T\ntoc: false\nlanguage: {language}\n")
            .Add("metrics.csv", Metrics),
        TestFonts.Options,
        TestContext.Current.CancellationToken);

    /// <summary>The only block of a report.</summary>
    public static T Block<T>(Report report)
        where T : Block => Assert.IsType<T>(Assert.Single(report.Editions[0].Document.Blocks));

    private static string Fenced(string kind, string yaml) => $"````{kind}\n{yaml}\n````\n";
}
