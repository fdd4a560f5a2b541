namespace ReportGen.Document;

/// <summary>How a column's cells are set once it is known what they hold.</summary>
/// <param name="Alignment">Start, middle or end.</param>
/// <param name="IsNumeric">Whether it holds numbers, which are never broken.</param>
/// <param name="IsDecimal">Whether they line up on the decimal mark.</param>
internal readonly record struct ColumnSetting(TextAlignment Alignment, bool IsNumeric, bool IsDecimal);
