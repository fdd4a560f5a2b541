using Markdig.Syntax;

namespace ReportGen.Binding.Narrative;

/// <summary>Finds paragraphs that were meant to be tables: one line without a bar turns a whole table into prose.</summary>
internal static class TableLookalike
{
    public static bool Is(string text, Markdig.Syntax.SourceSpan span)
    {
        var end = Math.Min(span.End + 1, text.Length);
        if (span.Start < 0 || span.Start >= end)
        {
            return false;
        }

        var paragraph = text.AsSpan(span.Start, end - span.Start);
        if (!paragraph.Contains('|') || !paragraph.Contains('-'))
        {
            return false;
        }

        foreach (var line in paragraph.EnumerateLines())
        {
            if (IsDelimiterRow(line))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A row such as <c>|---|:--:|</c>.</summary>
    private static bool IsDelimiterRow(ReadOnlySpan<char> line) =>
        line.Contains('|') && line.Contains('-') && line.IndexOfAnyExcept("|-: \t") < 0;
}
