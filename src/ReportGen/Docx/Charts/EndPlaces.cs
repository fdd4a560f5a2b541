using ReportGen.Charts;
using ReportGen.Document;

namespace ReportGen.Docx.Charts;

/// <summary>Where words at the ends of lines stand: beside a point each, but a line of text apart.</summary>
internal sealed class EndPlaces
{
    private readonly int[] _points;
    private readonly IReadOnlyList<string>[] _lines;
    private readonly Length[] _down;

    private EndPlaces(int[] points, IReadOnlyList<string>[] lines, Length[] down) => (_points, _lines, _down) = (points, lines, down);

    /// <summary>The words beside the first values.</summary>
    public static EndPlaces First(ChartScene scene) => Of(scene, s => s.FirstIndex, new ChartWidths(scene.Plan).LinesAtStart);

    /// <summary>The words beside the last values.</summary>
    public static EndPlaces Last(ChartScene scene) => Of(scene, s => s.LastIndex, new ChartWidths(scene.Plan).LinesAtEnd);

    /// <summary>The last values alone, on one line each.</summary>
    public static EndPlaces Values(ChartScene scene) => Of(scene, s => s.LastIndex, (s, _) => [string.Empty]);

    /// <summary>Index of a series' value at that end; -1 for a series without any.</summary>
    public int PointOf(int series) => _points[series];

    /// <summary>The words of a series, where they are broken into lines; null where they stand on one, and follow their cells.</summary>
    public string? BrokenOf(int series) => _lines[series].Count > 1 ? string.Join('\n', _lines[series]) : null;

    /// <summary>How far the words stand below their point.</summary>
    public Length DownOf(int series) => _down[series];

    private static EndPlaces Of(ChartScene scene, Func<ChartSeries, int> pointOf, Func<ChartSeries, Length, IReadOnlyList<string>> linesOf)
    {
        var series = scene.Chart.Series;
        int[] points = [.. series.Select(pointOf)];
        IReadOnlyList<string>[] lines = [.. series.Select(s => linesOf(s, scene.Frame.Size.Width))];
        var down = new Length[points.Length];
        var named = Enumerable.Range(0, points.Length).Where(j => points[j] >= 0)
            .Select(j => (Series: j, Place: PlaceOf(scene, points[j], j)))
            .OrderBy(n => n.Place.Points).ThenBy(n => n.Series).ToList();
        var places = Spread.Apart([.. named.Select(n => (n.Place.Points, lines[n.Series].Count))], scene.Labels.Leading.Points, (0, scene.Frame.PlotHeight.Points));
        for (var i = 0; i < named.Count; i++)
        {
            down[named[i].Series] = Length.Pt(places[i]) - named[i].Place;
        }

        return new EndPlaces(points, lines, down);
    }

    private static Length PlaceOf(ChartScene scene, int category, int series) =>
        scene.Frame.PlotHeight * (1 - scene.Plan.Values.PartOf(scene.Plan.Stacks[category, series]!.Value.To));
}
