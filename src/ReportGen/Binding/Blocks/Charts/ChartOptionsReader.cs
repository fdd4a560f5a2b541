using ReportGen.Binding.Narrative;
using ReportGen.Diagnostics;
using ReportGen.Document;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>What a block asks of its look.</summary>
internal static class ChartOptionsReader
{
    public static ChartOptions Read(BlockMap map, ChartType type, DiagnosticBag diagnostics) => new()
    {
        Stacking = map.Text("stack")?.Value switch
        {
            "percent" => ChartStacking.Percent,
            "normal" => ChartStacking.Normal,
            "none" => ChartStacking.None,
            _ => type is ChartType.Stacked or ChartType.Area ? ChartStacking.Normal : ChartStacking.None,
        },
        BeginsAtData = map.Text("baseline")?.Value == "data",
        IsHorizontal = map.Text("direction")?.Value switch
        {
            "horizontal" => true,
            "vertical" => false,
            _ => null,
        },
        Labels = map.Text("labels")?.Value switch
        {
            "all" => ChartLabels.All,
            "ends" => ChartLabels.Ends,
            "none" => ChartLabels.None,
            _ => ChartLabels.Auto,
        },
        HasMultiples = map.IsTrue("multiples"),
        Height = HeightOf(map, diagnostics),
    };

    private static Length? HeightOf(BlockMap map, DiagnosticBag diagnostics)
    {
        if (map.Text("height") is not { } written)
        {
            return null;
        }

        if (ImageWidth.ReadHeight(written.Value) is { } height)
        {
            return height;
        }

        diagnostics.Add(Messages.BadChartHeight(written.Span, written.Value));
        return null;
    }
}
