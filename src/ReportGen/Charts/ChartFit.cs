using ReportGen.Document;

namespace ReportGen.Charts;

/// <summary>Guesses whether names and values have room beside or below standing bars.</summary>
internal sealed class ChartFit(Chart chart, ChartDesign design, ChartRoom room)
{
    /// <summary>White space between two names, in ems.</summary>
    private const double Gap = 0.8;

    /// <summary>Names of columns take this many lines at most.</summary>
    private const int MostLines = 3;

    /// <summary>A column takes no more of its room than this.</summary>
    private const double ShareOfSlot = 0.9;

    private const double LineHeight = 1.25;

    /// <summary>Names below a plot, in ems.</summary>
    private const double LinesAround = 1.7;

    private double Widest => chart.Series.SelectMany(s => s.Points).Select(p => AverageWidth.Ems(p.Text)).DefaultIfEmpty(0).Max();

    /// <summary>Room for one category: that of all, less the names at the right.</summary>
    private double Slot => (room.Ems - EndNames) / Math.Max(1, chart.Categories.Count);

    /// <summary>The same where numbers of an axis stand at the left.</summary>
    private double SlotBesideAxis => (room.Ems - EndNames - Widest - Gap) / Math.Max(1, chart.Categories.Count);

    private double EndNames => chart.Series.Count < 2 || (chart.Options.Stacking == ChartStacking.None && chart.Type is ChartType.Bar or ChartType.Column)
        ? 0
        : Math.Min(room.Ems / 3, chart.Series.Max(s => AverageWidth.Ems(s.Name)) + Gap);

    /// <summary>Whether each name fits below its column, in some lines.</summary>
    public bool FitsNames() => IsOfTime || chart.Categories.All(c => Fits(c.Name));

    /// <summary>Whether each value fits above its column, or in its part of one.</summary>
    public bool FitsLabels() => chart.Options.Stacking == ChartStacking.None
        ? Widest + (Gap / 2) <= Slot / chart.Series.Count
        : Widest + (Gap / 2) <= Slot * ShareOfSlot && FitsParts();

    /// <summary>Whether each part of a stack is as high as a line of type.</summary>
    private bool FitsParts()
    {
        var stacks = ChartStacks.Of(chart);
        var (least, most) = stacks.Extent();
        var height = (chart.Options.Height is { } asked ? asked.Points / design.Labels.Size.Points : room.Ems * design.Ratio) - LinesAround;
        return chart.Series.SelectMany((s, j) => s.Points.Select((p, i) => stacks[i, j])).OfType<(double From, double To)>()
            .All(part => Math.Abs(part.To - part.From) * height >= (Math.Max(most, 0) - Math.Min(least, 0)) * LineHeight);
    }

    /// <summary>Of how many categories one is named.</summary>
    public int NameStep()
    {
        var widest = chart.Categories.Select(c => AverageWidth.Ems(c.Name)).DefaultIfEmpty(0).Max();
        if (!IsOfTime)
        {
            return chart.Categories.Count > room.Ems ? StepFor(1) : 1;
        }

        return StepFor(widest + Gap);
    }

    private bool IsOfTime => chart.Categories.All(c => c.Position is not null);

    private bool Fits(string name)
    {
        var words = name.Split(' ', '\u00A0', '-', '/').Select(w => EastAsian.Has(w) ? 1 : AverageWidth.Ems(w)).DefaultIfEmpty(0);
        return words.Max() + (Gap / 2) <= Slot && AverageWidth.Ems(name) <= (Slot - Gap) * MostLines;
    }

    private int StepFor(double ems)
    {
        var needed = (int)Math.Ceiling(ems / Math.Max(0.001, FitsLabels() ? Slot : SlotBesideAxis));
        foreach (var step in (int[])[1, 2, 5, 10, 20, 50, 100, 200, 500])
        {
            if (step >= needed)
            {
                return step;
            }
        }

        return needed;
    }
}
