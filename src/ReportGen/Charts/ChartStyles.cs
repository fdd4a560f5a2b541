namespace ReportGen.Charts;

/// <summary>How the words of a chart look, by what they say.</summary>
internal readonly struct ChartStyles(ChartPlan plan)
{
    private const int Bold = 600;

    private TextStyle Labels => plan.Design.Labels;

    /// <summary>Of less weight: ticks, words at places, and the names of what is missing.</summary>
    public TextStyle Quiet => Labels with { Color = plan.Design.Subtitle.Color };

    public TextStyle Strong => Labels with { Weight = Bold };

    /// <summary>The name of a category, and its values.</summary>
    public TextStyle OfCategory(int category) => plan.Chart.Categories[category].IsHighlighted ? Strong : Labels;

    /// <summary>The values of a series of points.</summary>
    public TextStyle OfPoints(int series) => plan.Looks.Count > 1 ? Labels with { Color = plan.InkOf(series) } : Labels;

    /// <summary>The name at the end of a line: as strong as can be, unless others are set off.</summary>
    public TextStyle AtEnd(int series)
    {
        var style = Labels with { Color = plan.InkOf(series) };
        return plan.Looks[series].IsHighlighted || !plan.Chart.Series.Any(s => s.IsHighlighted) ? style with { Weight = Bold } : style;
    }

    /// <summary>The words at both ends of a slope.</summary>
    public TextStyle OfSlope(int series)
    {
        var isSetOff = plan.Looks[series].IsHighlighted;
        var style = isSetOff || !plan.Chart.HasHighlights ? Labels with { Color = plan.InkOf(series) } : Labels;
        return isSetOff ? style with { Weight = Bold } : style;
    }
}
