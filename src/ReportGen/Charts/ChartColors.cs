using ReportGen.Document;

namespace ReportGen.Charts;

/// <summary>The colours of a chart: of its series, or of what is set off and what stands back; and the marks of its lines.</summary>
internal static class ChartColors
{
    private const int Marks = (int)MarkerShape.Bar + 1;
    private const int Dashes = (int)LineDash.Dotted + 1;

    public static IReadOnlyList<SeriesLook> Looks(Chart chart, ChartDesign design)
    {
        var hasLeaders = chart.Series.Any(s => s.IsHighlighted);
        var leaders = 0;
        var others = design.Palette.Where(c => c != design.Highlight).DefaultIfEmpty(design.Highlight).ToList();
        var looks = new SeriesLook[chart.Series.Count];
        for (var j = 0; j < looks.Length; j++)
        {
            var isLeader = chart.Series[j].IsHighlighted;
            var color = !hasLeaders ? design.Palette[j % design.Palette.Count]
                : !isLeader ? design.Muted
                : leaders++ == 0 ? design.Highlight : others[(leaders - 2) % others.Count];
            looks[j] = new SeriesLook(color, (LineDash)(j / design.Palette.Count % Dashes), (MarkerShape)(j % Marks)) { IsHighlighted = isLeader };
        }

        return looks;
    }

    /// <summary>The colour of one value's mark.</summary>
    public static Color Of(Chart chart, ChartDesign design, SeriesLook look, int category)
    {
        var isOfParts = chart.Type is ChartType.Pie or ChartType.Donut;
        if ((chart.Series.Count == 1 || isOfParts) && chart.Categories.Any(c => c.IsHighlighted))
        {
            return chart.Categories[category].IsHighlighted ? design.Highlight : design.Muted;
        }

        return isOfParts ? design.Palette[category % design.Palette.Count] : look.Color;
    }
}
