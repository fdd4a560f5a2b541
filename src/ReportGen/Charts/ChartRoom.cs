namespace ReportGen.Charts;

/// <summary>The room for a chart, as far as a plan needs it: no fonts are known here, so widths are guessed in ems of the labels' size.</summary>
/// <param name="Ems">Width of the whole.</param>
internal readonly record struct ChartRoom(double Ems)
{
    /// <summary>The room of a width.</summary>
    public static ChartRoom Of(Length width, ChartDesign design) => new(width.Points / design.Labels.Size.Points);
}
