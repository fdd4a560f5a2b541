namespace ReportGen.Layout.Tables;

/// <summary>Where the columns of a table stand.</summary>
/// <param name="X">Left edges, from that of the text.</param>
/// <param name="Widths">Room for lines.</param>
/// <param name="Alignments">How lines stand in it.</param>
/// <param name="IsTight">Whether words must be broken because even the narrowest columns do not fit.</param>
internal sealed record TableColumns(double[] X, double[] Widths, TextAlignment[] Alignments, bool IsTight);
