namespace ReportGen.Layout.Flow;

/// <summary>Strips of a flow one below the other on a page: a column, or what stands between columns.</summary>
/// <param name="Start">First strip.</param>
/// <param name="End">Just after the last.</param>
/// <param name="X">How far the run stands from the left edge of the text.</param>
internal readonly record struct PlacedRun(int Start, int End, double X);
