namespace ReportGen.Binding.Templates;

/// <summary>One <c>{{ … }}</c> or <c>{% … %}</c>. All members but the name are offsets in the source.</summary>
/// <param name="Start">First character that leaves no trace: the brace, or whitespace that goes with it.</param>
/// <param name="End">Behind the last character that leaves no trace.</param>
/// <param name="SpanStart">The opening brace.</param>
/// <param name="SpanEnd">Behind the closing brace.</param>
/// <param name="CodeStart">First character of the expression, behind the tag's name.</param>
/// <param name="CodeEnd">Behind the expression.</param>
/// <param name="Name">Name of the tag; empty for an output.</param>
internal readonly record struct TagToken(
    int Start,
    int End,
    int SpanStart,
    int SpanEnd,
    int CodeStart,
    int CodeEnd,
    string Name)
{
    public bool IsOutput => Name.Length == 0;
}
