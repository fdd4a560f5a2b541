namespace ReportGen.Input.Yaml;

/// <summary>A comment that was perhaps meant as a value, or as the end of one: nothing parts its words from the <c>#</c>.</summary>
/// <param name="Span">From the <c>#</c> to the end of the line.</param>
/// <param name="Text">The same as text.</param>
internal sealed record YamlComment(SourceSpan Span, string Text);
