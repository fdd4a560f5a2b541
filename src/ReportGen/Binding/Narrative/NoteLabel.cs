namespace ReportGen.Binding.Narrative;

/// <summary>Reads <c>[^label]</c>.</summary>
internal static class NoteLabel
{
    /// <summary>The label that a text begins with; empty for none.</summary>
    public static ReadOnlySpan<char> Read(ReadOnlySpan<char> text)
    {
        const int Open = 2;
        if (!text.StartsWith("[^", StringComparison.Ordinal))
        {
            return [];
        }

        var end = Open;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('[' or ']' or '^' or '\\'))
        {
            end++;
        }

        return end < text.Length && text[end] == ']' ? text[Open..end] : [];
    }

    /// <summary>Length of a label with its brackets.</summary>
    public static int WithBrackets(ReadOnlySpan<char> label) => label.Length + "[^]".Length;
}
