namespace ReportGen;

/// <summary>How a DOCX file is written.</summary>
public sealed record DocxOptions;
