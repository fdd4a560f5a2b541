namespace ReportGen.Charts;

/// <summary>What shapes have in common.</summary>
internal static class ChartShapes
{
    /// <summary>Whether values are told by the lengths of bars.</summary>
    public static bool IsOfBars(this ChartShape shape) => shape is ChartShape.Bars or ChartShape.Columns or ChartShape.Bullets;

    /// <summary>Whether a mark is drawn in strokes, not filled.</summary>
    public static bool IsOfStrokes(this MarkerShape marker) => marker is MarkerShape.Cross or MarkerShape.Plus or MarkerShape.Star or MarkerShape.Bar;

    /// <summary>Whether bars lie, with their names at the left.</summary>
    public static bool IsLying(this ChartShape shape) => shape is ChartShape.Bars or ChartShape.Bullets;

    /// <summary>Whether there may be an axis of values.</summary>
    public static bool IsOnAxis(this ChartShape shape) => shape is not (ChartShape.Slopes or ChartShape.Slices or ChartShape.Spark);
}
