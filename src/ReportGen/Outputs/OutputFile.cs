namespace ReportGen.Outputs;

/// <summary>A file to be written.</summary>
/// <param name="Path">Where it is to stand.</param>
/// <param name="Write">Writes its bytes to a stream that need not seek.</param>
internal sealed record OutputFile(string Path, Action<Stream> Write);
