namespace ReportGen.Input.Csv;

/// <summary>A row whose quotes are wrong; only its first line is certain.</summary>
/// <param name="Offset">Offset of its first byte in the file.</param>
/// <param name="Line">Line on which it begins.</param>
internal readonly record struct BrokenRow(int Offset, int Line);
