using Markdig.Syntax.Inlines;

namespace ReportGen.Binding.Narrative;

/// <summary>Where Markdig's literals stand.</summary>
internal static class Literals
{
    /// <summary>Offset of a literal's first character in the parsed text.</summary>
    /// <remarks>A literal's span may begin before it, at a backslash or at blanks that were trimmed.</remarks>
    public static int Offset(LiteralInline literal, string text)
    {
        var start = Math.Clamp(literal.Span.Start, 0, Math.Max(text.Length - 1, 0));
        if (literal.Content.IsEmpty)
        {
            return start;
        }

        var first = literal.Content[literal.Content.Start];
        var end = Math.Min(literal.Span.End, text.Length - 1);
        var at = start;
        while (at < end && text[at] != first)
        {
            at++;
        }

        return at <= end && text.Length > 0 && text[at] == first ? at : start;
    }
}
