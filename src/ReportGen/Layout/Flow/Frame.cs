namespace ReportGen.Layout.Flow;

/// <summary>A place to be filled with strips: the text of a page, a column of it, its notes.</summary>
/// <param name="Start">First strip.</param>
/// <param name="Limit">Just after the last strip that may stand in it.</param>
/// <param name="Room">Its height.</param>
internal readonly record struct Frame(int Start, int Limit, double Room);
