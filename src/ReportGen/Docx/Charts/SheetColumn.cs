namespace ReportGen.Docx.Charts;

/// <summary>A column of numbers in a chart's workbook.</summary>
/// <param name="Name">What stands in its first row.</param>
/// <param name="Format">How its numbers are shown, as a number format code (ECMA-376 part 1, 18.8.31).</param>
/// <param name="Values">A number a row; null for an empty cell.</param>
internal sealed record SheetColumn(string Name, string Format, IReadOnlyList<decimal?> Values);
