namespace ReportGen.Input.Csv;

/// <summary>What parts the cells of a file: told by its first line.</summary>
/// <param name="Separator">A comma, semicolon or tab.</param>
/// <param name="DataStart">Offset of the header; behind a <c>sep=;</c> line, if spreadsheet software wrote one.</param>
internal readonly record struct Delimiter(char Separator, int DataStart)
{
    /// <summary>Detects the separator. Header names hold none, so the one that the header has most of is it.</summary>
    public static Delimiter Detect(ReadOnlySpan<byte> csv)
    {
        var start = 0;
        while (start < csv.Length && csv[start] is (byte)'\r' or (byte)'\n')
        {
            start++;
        }

        var length = csv[start..].IndexOfAny((byte)'\r', (byte)'\n');
        var line = length < 0 ? csv[start..] : csv.Slice(start, length);
        if (line.Length == 5 && line.StartsWith("sep="u8) && line[4] is (byte)',' or (byte)';' or (byte)'\t')
        {
            return new Delimiter((char)line[4], Math.Min(start + line.Length, csv.Length));
        }

        return new Delimiter(MostFrequent(line), 0);
    }

    private static char MostFrequent(ReadOnlySpan<byte> line)
    {
        var commas = line.Count((byte)',');
        var semicolons = line.Count((byte)';');
        var tabs = line.Count((byte)'\t');
        return semicolons > commas && semicolons >= tabs ? ';' : tabs > commas ? '\t' : ',';
    }
}
