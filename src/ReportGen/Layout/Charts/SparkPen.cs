namespace ReportGen.Layout.Charts;

/// <summary>How a sparkline is drawn.</summary>
/// <param name="Thickness">Of the line, in points.</param>
/// <param name="Radius">Of the dot at its end, in points.</param>
internal readonly record struct SparkPen(double Thickness, double Radius);
