using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>Tests whether each series of a chart of lines has a line: two values or more that follow one another.</summary>
internal sealed class LineCheck(BlockMap map, ChartGrid grid, DiagnosticBag diagnostics)
{
    /// <summary>Reports the first series without one.</summary>
    public void Check()
    {
        var given = Enumerable.Range(0, grid.Series.Count).Select(ValuesOf).ToList();
        if (given.FindIndex(g => g.Count == 1) is var lone and >= 0)
        {
            diagnostics.Add(OfOne(given[lone][0], lone));
        }
        else if (given.FindIndex(g => g.Count > 0 && !IsLine(g)) is var broken and >= 0)
        {
            diagnostics.Add(OfGaps(given[broken], broken, given.Exists(IsLine)));
        }
    }

    private List<int> ValuesOf(int series) => [.. Enumerable.Range(0, grid.Categories.Count).Where(i => grid.Values[i, series] is Values.NumberValue)];

    private static bool IsLine(List<int> given) => given.Zip(given.Skip(1)).Any(p => p.Second == p.First + 1);

    private string NameOf(int series) => grid.Series[series].Text;

    private Diagnostic OfOne(int category, int series)
    {
        if (!grid.IsOfFile && grid.Categories.Count == 1 && KeyOfPeriods is { } key)
        {
            return Messages.LineAtOnePeriod(map.SpanOf(key), key);
        }

        return Messages.LineOfOnePoint(map.SpanOf("type"), NameOf(series), grid.IsOfFile, RowOf(category, series));
    }

    private string? KeyOfPeriods => map.Has("periods") ? "periods" : map.Has("period") ? "period" : null;

    /// <summary>A chart that has some lines can show dots beside them; one that has none is not what was asked for.</summary>
    private Diagnostic OfGaps(List<int> given, int series, bool hasLines)
    {
        var missing = Enumerable.Range(given[0], given[^1] - given[0]).Except(given).Select(i => grid.Categories[i].Text).ToList();
        List<string> periods = grid.IsOfFile ? [] : [.. given.Select(i => grid.Categories[i].Period).OfType<Period>().Select(p => p.ToString())];
        var problem = hasLines
            ? Messages.LineOfGaps(map.SpanOf("type"), NameOf(series), missing, periods)
            : Messages.LinesOfGaps(map.SpanOf("type"), NameOf(series), missing, periods);
        return problem with { Related = RowOf(given[0], series) };
    }

    private SourceSpan RowOf(int category, int series) =>
        (grid.Origins[category, series] ?? (grid.Values[category, series] as Values.NumberValue)?.Fact?.Metric.Origin)?.Span ?? default;
}
