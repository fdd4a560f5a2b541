namespace ReportGen.Binding.Narrative;

/// <summary>Finds paragraphs that were meant to be tables.</summary>
internal static class TableLookalike
{
    /// <summary>Whether a line such as <c>|---|:--:|</c> is in it: one line without a bar turns a whole table into prose.</summary>
    public static bool HasRule(ReadOnlySpan<char> paragraph)
    {
        foreach (var line in paragraph.EnumerateLines())
        {
            if (line.Contains('|') && line.Contains('-') && line.IndexOfAnyExcept("|-: \t") < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two or more lines look like rows, all of them, though no line of hyphens makes them a table.</summary>
    public static bool HasRows(ReadOnlySpan<char> paragraph)
    {
        var rows = 0;
        foreach (var line in paragraph.EnumerateLines())
        {
            var row = line.Trim();
            if (row.Length < 2 || row[0] != '|' || row[^1] != '|')
            {
                return false;
            }

            rows++;
        }

        return rows > 1;
    }
}
