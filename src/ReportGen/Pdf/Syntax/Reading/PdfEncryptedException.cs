namespace ReportGen.Pdf.Syntax.Reading;

/// <summary>A file is encrypted.</summary>
internal sealed class PdfEncryptedException() : Exception("the file is encrypted");
