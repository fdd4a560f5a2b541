namespace ReportGen.Layout.Charts;

/// <summary>The part of a chart where its values are drawn, with its axes and names.</summary>
/// <param name="sketch">The chart.</param>
internal abstract class Plot(ChartSketch sketch)
{
    protected ChartSketch Sketch { get; } = sketch;

    /// <summary>Height of all of it, known before it is drawn.</summary>
    public abstract double Height { get; }

    /// <summary>Draws it, texts in reading order.</summary>
    /// <param name="top">Its upper edge.</param>
    public abstract void Draw(double top);
}
