using ReportGen.Binding.Narrative;
using ReportGen.Binding.Templates;
using ReportGen.Binding.Values;
using ReportGen.Document;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>Puts the values of a chart into the document, those that are printed as figures.</summary>
internal sealed class ChartPoints(BlockMap map, ChartPrinter printer, NarrativeContext narrative)
{
    /// <summary>The figures that are drawn but not printed.</summary>
    public List<Figure> Unprinted { get; } = [];

    /// <summary>By category and series.</summary>
    public ChartPoint[,] Make(ChartGrid grid, LabelChoice labels)
    {
        var targets = new ChartTargets(map, grid, printer, narrative);
        var points = new ChartPoint[grid.Categories.Count, grid.Series.Count];
        for (var i = 0; i < grid.Categories.Count; i++)
        {
            narrative.CancellationToken.ThrowIfCancellationRequested();
            if (grid.Categories[i].Across is { } across && Enumerable.Range(0, grid.Series.Count).Any(j => grid.Values[i, j] is NumberValue))
            {
                Keep(printer.Print(across, null));
            }

            for (var j = 0; j < grid.Series.Count; j++)
            {
                points[i, j] = Point(grid.Values[i, j], grid.Origins[i, j], labels.Includes(i, j)) with { Target = targets.Of(grid.Rows[i]) };
            }
        }

        Unprinted.AddRange(targets.Figures);
        return points;
    }

    private ChartPoint Point(Value value, CellOrigin? origin, bool isLabelled)
    {
        var printed = printer.Print(value, origin);
        if (value is not NumberValue number || printed.Problems.Count > 0)
        {
            narrative.Figures.Report(printed);
            return ChartPoint.Missing;
        }

        if (!isLabelled)
        {
            narrative.Figures.Report(printed);
            Keep(printed);
        }

        return new ChartPoint(printer.InScale(number))
        {
            Text = printed.Text,
            Label = isLabelled ? narrative.Figures.Place(OfChart(printed)) : null,
        };
    }

    private void Keep(Insert drawn)
    {
        if (drawn.Figure is { } figure)
        {
            Unprinted.Add(figure);
        }
    }

    private static Insert OfChart(Insert printed) => printed.Figure is { } figure ? printed with { Figure = figure with { IsOfChart = true } } : printed;
}
