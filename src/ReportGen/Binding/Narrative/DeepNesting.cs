namespace ReportGen.Binding.Narrative;

/// <summary>Finds lines that nest deeper than prose does, before the parser spends its time on them.</summary>
internal static class DeepNesting
{
    // Markdig's own limit is 128; each level of a list takes two columns at least.
    private const int Deepest = 100;
    private const int MostOpenMarks = 1000;

    /// <summary>Offset of the first line that nests too deep; null for none.</summary>
    public static int? Find(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (IsTooDeep(line))
            {
                text.AsSpan().Overlaps(line, out var offset);
                return offset;
            }
        }

        return null;
    }

    private static bool IsTooDeep(ReadOnlySpan<char> line)
    {
        if (line.Length <= Deepest)
        {
            return false;
        }

        var content = line.IndexOfAnyExcept("> \t");
        var head = content < 0 ? line : line[..content];
        var isList = content > 2 * Deepest && line[content] is ('-' or '*' or '+');
        return head.Count('>') > Deepest || isList || line.Count('[') - line.Count(']') > MostOpenMarks;
    }
}
