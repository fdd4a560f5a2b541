using ReportGen.Binding.Values;
using ReportGen.Document;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>The order of a chart's categories: by the sum of their values, or as written.</summary>
internal static class ChartOrder
{
    public static ChartGrid Sort(ChartGrid grid, string? order, ChartPrinter printer)
    {
        if (order is not ("ascending" or "descending"))
        {
            return grid;
        }

        var sums = Enumerable.Range(0, grid.Categories.Count).Select(i => SumOf(grid, i, printer)).ToList();
        var indexes = Enumerable.Range(0, grid.Categories.Count);
        var filled = indexes.Where(i => sums[i] is not null);
        var sorted = order == "descending" ? filled.OrderByDescending(i => sums[i]) : filled.OrderBy(i => sums[i]);

        // What is missing has no size, and stands last.
        return grid.Ordered([.. sorted, .. indexes.Where(i => sums[i] is null)]);
    }

    private static double? SumOf(ChartGrid grid, int category, ChartPrinter printer)
    {
        double? sum = null;
        for (var j = 0; j < grid.Series.Count; j++)
        {
            if (grid.Values[category, j] is NumberValue number)
            {
                sum = (sum ?? 0) + (double)printer.InScale(number);
            }
        }

        return sum;
    }
}
