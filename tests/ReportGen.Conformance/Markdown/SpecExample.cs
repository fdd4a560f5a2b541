namespace ReportGen.Conformance.Markdown;

/// <summary>An example of the specification: Markdown, and the HTML that it stands for.</summary>
internal sealed record SpecExample(int Number, string Markdown, string Html);
