namespace ReportGen;

/// <summary>How a PDF file is written.</summary>
public sealed record PdfOptions
{
    /// <summary>Whether streams are deflated; uncompressed files are for people who read PDF.</summary>
    public bool Compress { get; init; } = true;
}
