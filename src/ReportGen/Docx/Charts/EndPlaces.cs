using ReportGen.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Where words at the ends of lines stand: beside a point each, but a line of text apart.</summary>
internal sealed class EndPlaces
{
    private readonly int[] _points;
    private readonly Length[] _down;

    private EndPlaces(int[] points, Length[] down) => (_points, _down) = (points, down);

    /// <summary>The words beside the first values.</summary>
    public static EndPlaces First(ChartScene scene) => Of(scene, [.. scene.Chart.Series.Select(s => s.FirstIndex)]);

    /// <summary>The words beside the last values.</summary>
    public static EndPlaces Last(ChartScene scene) => Of(scene, [.. scene.Chart.Series.Select(s => s.LastIndex)]);

    /// <summary>Index of a series' value at that end; -1 for a series without any.</summary>
    public int PointOf(int series) => _points[series];

    /// <summary>How far the words stand below their point.</summary>
    public Length DownOf(int series) => _down[series];

    private static EndPlaces Of(ChartScene scene, int[] points)
    {
        var down = new Length[points.Length];
        var named = Enumerable.Range(0, points.Length).Where(j => points[j] >= 0)
            .Select(j => (Series: j, Place: PlaceOf(scene, points[j], j)))
            .OrderBy(n => n.Place.Points).ThenBy(n => n.Series).ToList();
        var places = Spread.Apart([.. named.Select(n => (n.Place.Points, 1))], scene.Labels.Leading.Points, (0, scene.Frame.PlotHeight.Points));
        for (var i = 0; i < named.Count; i++)
        {
            down[named[i].Series] = Length.Pt(places[i]) - named[i].Place;
        }

        return new EndPlaces(points, down);
    }

    private static Length PlaceOf(ChartScene scene, int category, int series) =>
        scene.Frame.PlotHeight * (1 - scene.Plan.Values.PartOf(scene.Plan.Stacks[category, series]!.Value.To));
}
