using ReportGen.Binding.Printing;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>Tests whether values can be shown as a chart of a kind, and be believed.</summary>
internal sealed class ChartCheck(BlockMap map, ChartType type, DiagnosticBag diagnostics)
{
    /// <summary>More slices than this nobody tells apart.</summary>
    private const int MostSlices = 6;

    /// <returns>Whether a chart can be made of them.</returns>
    public bool Check(ChartGrid grid)
    {
        var before = diagnostics.ErrorCount;
        CheckTexts(grid);
        CheckUnits(grid);
        var numbers = grid.Numbers.ToList();
        if (numbers.Count == 0 && diagnostics.ErrorCount == before && !HasFailures(grid))
        {
            diagnostics.Add(Messages.NothingToDraw(map.Span));
        }

        if (ChartTypes.IsOverTime(type) && numbers.Count > 0)
        {
            new LineCheck(map, grid, diagnostics).Check();
        }

        if (ChartTypes.IsOfParts(type) && numbers.Count > 0)
        {
            CheckSlices(grid, numbers);
        }

        return diagnostics.ErrorCount == before && numbers.Count > 0;
    }

    private static bool HasFailures(ChartGrid grid) => grid.Values.Cast<Value>().Any(v => v is FailureValue or NothingValue { Why: not null });

    private void CheckTexts(ChartGrid grid)
    {
        for (var i = 0; i < grid.Categories.Count; i++)
        {
            for (var j = 0; j < grid.Series.Count; j++)
            {
                if (grid.Values[i, j] is TextValue text)
                {
                    var cell = grid.Origins[i, j] ?? text.Fact?.Metric.Origin;
                    diagnostics.Add(Messages.ChartNeedsNumber(map.SpanOf(grid.IsOfFile ? "data" : "metrics"), text.Text, cell?.Span ?? default));
                    return;
                }
            }
        }
    }

    private void CheckUnits(ChartGrid grid)
    {
        var first = grid.Numbers.FirstOrDefault().Number;
        foreach (var (_, _, number) in grid.Numbers)
        {
            if (number.Number.Unit.Base != first!.Number.Unit.Base)
            {
                diagnostics.Add(Messages.ChartOfTwoUnits(
                    map.SpanOf("metrics"), UnitOf(first.Number.Unit), UnitOf(number.Number.Unit), number.Fact?.Metric.Origin.Span ?? default));
                return;
            }
        }
    }

    private static string UnitOf(Unit unit) => unit.Base.Length == 0 ? "no unit" : $"'{unit.Base}'";

    private void CheckSlices(ChartGrid grid, List<(int Category, int Series, NumberValue Number)> numbers)
    {
        if (grid.Series.Count > 1)
        {
            diagnostics.Add(Messages.PieOfSeries(map.SpanOf("type"), grid.Series.Count));
        }
        else if (numbers.FirstOrDefault(n => n.Number.Number.Value < 0) is { Number: { } negative } found)
        {
            var cell = grid.Origins[found.Category, found.Series] ?? negative.Fact?.Metric.Origin;
            diagnostics.Add(Messages.NegativeSlice(map.SpanOf("type"), grid.Categories[found.Category].Text, cell?.Span ?? default));
        }
        else if (numbers.All(n => n.Number.Number.Value == 0))
        {
            diagnostics.Add(Messages.NothingToDraw(map.Span));
        }
        else if (numbers.Count > MostSlices)
        {
            diagnostics.Add(Messages.ManySlices(map.SpanOf("type"), numbers.Count));
        }
    }
}
