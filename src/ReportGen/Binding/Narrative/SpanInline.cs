using Markdig.Syntax.Inlines;

namespace ReportGen.Binding.Narrative;

/// <summary>Words in brackets with a class behind them: <c>[text]{.smallcaps}</c>.</summary>
/// <param name="attributes">What stands between the braces.</param>
/// <param name="start">Offset of the opening brace in the parsed text.</param>
internal sealed class SpanInline(string attributes, int start) : ContainerInline
{
    public string Attributes { get; } = attributes;

    public int AttributesStart { get; } = start;
}
