using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Embedding;

/// <summary>Advances of a CID font: the most frequent one as the default, the others listed (ISO 32000-1, 9.7.4.3).</summary>
internal static class WidthArray
{
    // "c1 c2 w" is shorter than a list from four equal widths on.
    private const int ShortestRange = 4;

    /// <param name="writer">Inside the font's dictionary.</param>
    /// <param name="widths">Width by CID; -1 where there is no glyph.</param>
    public static void Write(ObjectWriter writer, ReadOnlySpan<int> widths)
    {
        var usual = MostFrequent(widths);
        writer.Key("DW"u8).Integer(usual).Key("W"u8).BeginArray();
        for (var cid = 0; cid < widths.Length;)
        {
            if (widths[cid] == usual || widths[cid] < 0)
            {
                cid++;
                continue;
            }

            var run = RunAt(widths, cid);
            if (run >= ShortestRange)
            {
                writer.Integer(cid).Integer(cid + run - 1).Integer(widths[cid]);
                cid += run;
                continue;
            }

            cid = WriteList(writer, widths, cid, usual);
        }

        writer.EndArray();
    }

    private static int WriteList(ObjectWriter writer, ReadOnlySpan<int> widths, int cid, int usual)
    {
        writer.Integer(cid).BeginArray();
        while (cid < widths.Length && widths[cid] != usual && widths[cid] >= 0 && RunAt(widths, cid) < ShortestRange)
        {
            writer.Integer(widths[cid++]);
        }

        writer.EndArray();
        return cid;
    }

    private static int RunAt(ReadOnlySpan<int> widths, int cid)
    {
        var run = 1;
        while (cid + run < widths.Length && widths[cid + run] == widths[cid])
        {
            run++;
        }

        return run;
    }

    // Of equally frequent widths the smallest, so that the choice does not hang on an order of hashing.
    private static int MostFrequent(ReadOnlySpan<int> widths)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var width in widths)
        {
            if (width >= 0)
            {
                counts[width] = counts.GetValueOrDefault(width) + 1;
            }
        }

        var best = (Width: 0, Count: 0);
        foreach (var (width, count) in counts)
        {
            if (count > best.Count)
            {
                best = (width, count);
            }
        }

        return best.Width;
    }
}
