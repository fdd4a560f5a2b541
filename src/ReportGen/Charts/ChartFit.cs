using ReportGen.Document;

namespace ReportGen.Charts;

/// <summary>Guesses whether names and values have room beside or below standing bars.</summary>
internal sealed class ChartFit(Chart chart, ChartRoom room)
{
    /// <summary>White space between two names, in ems.</summary>
    private const double Gap = 0.8;

    /// <summary>Names of columns take this many lines at most.</summary>
    private const int MostLines = 3;

    private double Slot => room.Ems / Math.Max(1, chart.Categories.Count);

    /// <summary>Whether each name fits below its column, in some lines.</summary>
    public bool FitsNames() => IsOfTime || chart.Categories.All(c => Fits(c.Name));

    /// <summary>Whether each value fits above its column, or in its part of one.</summary>
    public bool FitsLabels()
    {
        var side = chart.Options.Stacking == ChartStacking.None ? chart.Series.Count : 1;
        var widest = chart.Series.SelectMany(s => s.Points).Select(p => AverageWidth.Ems(p.Text)).DefaultIfEmpty(0).Max();
        return widest + (Gap / 2) <= Slot / side;
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
        var needed = (int)Math.Ceiling(ems / Slot);
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
