namespace ReportGen.Layout.Flow;

/// <summary>How much of a frame may stay blank at its end before what belongs together is parted.</summary>
/// <param name="BeforeNote">For the sake of a note.</param>
/// <param name="BeforeTable">For the sake of a table.</param>
internal readonly record struct MostBlank(double BeforeNote, double BeforeTable);
