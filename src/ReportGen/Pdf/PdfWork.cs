namespace ReportGen.Pdf;

/// <summary>How the work of writing is done; it does not change a byte.</summary>
/// <param name="Workers">Cores to use at most.</param>
/// <param name="CancellationToken">Asked before every page.</param>
internal readonly record struct PdfWork(int Workers, CancellationToken CancellationToken = default);
