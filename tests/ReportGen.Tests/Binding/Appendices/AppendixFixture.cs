using ReportGen.Document;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Binding.Appendices;

/// <summary>A small report whose settings ask for appendices.</summary>
internal static class AppendixFixture
{
    public const string Metrics = """
        id,value,formula,label,label:zh-Hans,unit,unit:zh-Hans,period,source,note,note:zh-Hans,as_of
        patents.granted,241900,,Patents granted,专利授权量,patents,件,2024,White paper,,,2024-12-31
        patents.granted,235000,,Patents granted,专利授权量,patents,件,2023,White paper,,,
        people,17.99,,,,million people,人,2024,,Residents,常住人口,
        patents.per_10k,134.5,patents.granted / people / 100,Patents per 10 000 people,每万人专利,patents,件,2024,,,,
        rating,Excellent,,Rating,评级,,,2024,,,,
        visitors,>4000,,Visitors,观众,visitors,人次,2024,,,,
        idle,12,,Idle figure,闲置数据,,,2024,,,,
        nameless,1,,,,,,2024,,,,

        """;

    public static Report Load(string narrative, string settings, string language = "en") => Report.Load(
        new ReportFiles()
            .Add("narrative.md", narrative)
            .Add("report.yaml", $"title: Title\nlanguage: {language}\n{settings}\n")
            .Add("metrics.csv", Metrics),
        TestFonts.Options,
        TestContext.Current.CancellationToken);

    public static ReportDocument Clean(string narrative, string settings, string language = "en")
    {
        var report = Load(narrative, settings, language);
        Assert.DoesNotContain(report.Diagnostics, d => d.Severity > Severity.Note);
        return report.Editions[0].Document;
    }

    /// <summary>The rows of the n-th table of a document, cells parted by bars, lines within them by slashes.</summary>
    public static List<string> Rows(ReportDocument document, int index) =>
        [.. document.Blocks.OfType<Table>().ElementAt(index) is var table ? table.HeaderRows.Concat(table.Rows).Select(Text) : []];

    private static string Text(TableRow row) => string.Join('|', row.Cells.Select(c => string.Concat(c.Inlines.Select(i => i is LineBreak ? "/" : InlineText.Of([i])))));
}
