namespace ReportGen.Pdf.Syntax.Reading;

/// <summary>A file is no PDF, or its objects cannot be followed.</summary>
internal sealed class PdfDamageException(string message) : Exception(message);
