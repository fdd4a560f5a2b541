namespace ReportGen.Input;

/// <summary>A file that a report was read from, as it was then.</summary>
/// <param name="Name">Name in the report, with forward slashes.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record SourceFile(string Name, ReadOnlyMemory<byte> Bytes);
