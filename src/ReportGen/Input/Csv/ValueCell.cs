using ReportGen.Metrics;

namespace ReportGen.Input.Csv;

/// <summary>What the value cells of a row hold.</summary>
/// <param name="Raw">The plain cell as written.</param>
/// <param name="Column">Index of the cell that holds it; -1 when all are empty.</param>
internal readonly record struct ValueCell(string Raw, int Column, Quantity? Number, LocalizedText? Text);
