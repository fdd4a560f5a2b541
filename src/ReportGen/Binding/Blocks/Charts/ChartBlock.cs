using ReportGen.Binding.Narrative;
using ReportGen.Diagnostics;
using ReportGen.Document;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>A <c>chart</c> block to a chart, and to its data table where it asks for one.</summary>
internal static class ChartBlock
{
    public static IReadOnlyList<Block> Convert(BlockEntry entry, NarrativeContext narrative)
    {
        var map = entry.Map;
        if (ChartTypes.Read(map, narrative.Diagnostics) is not { } type || GridOf(entry, type, narrative) is not { } grid)
        {
            return [];
        }

        if (!new ChartCheck(map, type, narrative.Diagnostics).Check(grid))
        {
            ReportMissing(grid, map, narrative);
            return [];
        }

        var used = entry with { Map = new IdleKeys(map, type, grid).Leave(narrative.Diagnostics) };
        var chart = new ChartMaker(used, type, narrative).Make(grid);
        return map.IsTrue("table") ? [chart.Chart, chart.Table()] : [chart.Chart];
    }

    private static ChartGrid? GridOf(BlockEntry entry, ChartType type, NarrativeContext narrative)
    {
        var map = entry.Map;
        if (map.Has("data") && map.Has("metrics"))
        {
            narrative.Diagnostics.Add(Messages.ChartOfTwoSources(map.SpanOf("metrics")));
            return null;
        }

        if (map.Text("data") is { } file)
        {
            return new DataGrid(map, type, narrative).Read(file);
        }

        if (map.Has("metrics"))
        {
            return new MetricGrid(map, type, narrative).Read();
        }

        narrative.Diagnostics.Add(Messages.ChartWithoutData(entry.Span));
        return null;
    }

    /// <summary>Figures that the report's period lacks are why there is nothing to draw.</summary>
    private static void ReportMissing(ChartGrid grid, BlockMap map, NarrativeContext narrative)
    {
        var printer = new Tables.CellPrinter(narrative.Binding);
        foreach (var value in grid.Values.Cast<Values.Value>().Where(v => v is Values.NothingValue { Why: not null } or Values.FailureValue))
        {
            narrative.Figures.Report(printer.Print(value, map.SpanOf("metrics"), []));
        }
    }
}
