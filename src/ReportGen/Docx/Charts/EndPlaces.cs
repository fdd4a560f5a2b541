using ReportGen.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Where the names at the ends of lines stand: beside their last points, but a line of text apart.</summary>
internal sealed class EndPlaces
{
    private readonly int[] _last;
    private readonly Length[] _down;

    private EndPlaces(int[] last, Length[] down) => (_last, _down) = (last, down);

    public static EndPlaces Of(ChartPlan plan, PlotFrame frame)
    {
        int[] last = [.. plan.Chart.Series.Select(s => LastOf(s.Points.Select(p => p.Value)))];
        var down = new Length[last.Length];
        if (plan.Naming == SeriesNaming.AtEnds)
        {
            var named = Enumerable.Range(0, last.Length).Where(j => last[j] >= 0).OrderBy(j => PlaceOf(plan, last[j], j, frame).Points).ThenBy(j => j).ToList();
            var wanted = named.Select(j => PlaceOf(plan, last[j], j, frame)).ToList();
            var places = Apart(wanted, plan.Design.Labels.Leading, frame.PlotHeight);
            for (var i = 0; i < named.Count; i++)
            {
                down[named[i]] = places[i] - wanted[i];
            }
        }

        return new EndPlaces(last, down);
    }

    /// <summary>Index of a series' last value; -1 for none.</summary>
    public int LastOf(int series) => _last[series];

    /// <summary>How far a name stands below its point.</summary>
    public Length DownOf(int series) => _down[series];

    private static int LastOf(IEnumerable<decimal?> values) => values.Select((v, i) => v is null ? -1 : i).DefaultIfEmpty(-1).Max();

    private static Length PlaceOf(ChartPlan plan, int category, int series, PlotFrame frame) =>
        frame.PlotHeight * (1 - plan.Values.PartOf(plan.Stacks[category, series]!.Value.To));

    /// <summary>Names that touch move apart about their common middle.</summary>
    private static List<Length> Apart(List<Length> wanted, Length least, Length height)
    {
        var groups = new List<List<Length>>();
        foreach (var place in wanted)
        {
            groups.Add([place]);
            while (groups.Count > 1 && First(groups[^2]) + (least * groups[^2].Count) > First(groups[^1]))
            {
                groups[^2].AddRange(groups[^1]);
                groups.RemoveAt(groups.Count - 1);
            }
        }

        return [.. groups.SelectMany(group => group.Select((_, i) => First(group) + (least * i)))];

        Length First(List<Length> group)
        {
            var length = least * (group.Count - 1);
            var middle = Length.Pt(group.Average(g => g.Points));
            return Length.Pt(Math.Max(0, Math.Min((middle - (length * 0.5)).Points, (height - length).Points)));
        }
    }
}
