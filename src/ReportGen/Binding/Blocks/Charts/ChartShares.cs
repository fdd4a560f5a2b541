using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>Tests whether percentages that a chart shows as the parts of a whole make 100, as exactly as they are given.</summary>
internal static class ChartShares
{
    private const decimal Whole = 100;

    public static void Check(ChartGrid grid, ChartType type, ChartPrinter printer, DiagnosticBag diagnostics)
    {
        if (printer.Numbers.Suffix != "%")
        {
            return;
        }

        if (ChartTypes.IsOfParts(type))
        {
            Check([.. grid.Numbers.Select(n => (n.Number, grid.Categories[n.Category]))], printer, diagnostics);
        }
        else if (type == ChartType.Stacked)
        {
            foreach (var parts in grid.Numbers.GroupBy(n => n.Category))
            {
                Check([.. parts.Select(n => (n.Number, grid.Series[n.Series]))], printer, diagnostics);
            }
        }
    }

    private static void Check(IReadOnlyList<(NumberValue Number, GridName Name)> parts, ChartPrinter printer, DiagnosticBag diagnostics)
    {
        var sum = parts.Sum(p => p.Number.Number.Value);
        var rounding = parts.Sum(p => PowersOfTen.TryShift(0.5m, -p.Number.Number.Decimals, out var half) ? half : 0);
        if (parts.Count > 1 && Math.Abs(sum - Whole) > rounding)
        {
            diagnostics.Add(Messages.SharesNotWhole(printer.Span, sum, [.. parts.Select(p => p.Name.Id ?? p.Name.Text)], parts[0].Number.Fact?.Metric.Origin.Span ?? default));
        }
    }
}
