namespace ReportGen.Pdf.Syntax.Reading;

/// <summary>Follows a file's cross-references from its end: tables, streams, and both at once (ISO 32000-1, 7.5.4 and 7.5.8).</summary>
internal sealed class ObjectTableReader(ReadOnlyMemory<byte> file)
{
    // 7.5.5: the last line stands within the last kilobyte of real files, whatever transfer added behind it.
    private const int TailLength = 2048;
    private const byte Plain = 1;
    private const byte Packed = 2;

    private readonly ObjectTable _table = new();
    private readonly HashSet<long> _seen = [];

    /// <exception cref="PdfDamageException">They cannot be followed.</exception>
    public static ObjectTable Read(ReadOnlyMemory<byte> file)
    {
        var reader = new ObjectTableReader(file);
        for (var offset = (long?)reader.Start(); offset is { } at && reader._seen.Add(at);)
        {
            offset = reader.ReadSection(at);
        }

        return reader._table;
    }

    private long Start()
    {
        var from = Math.Max(0, file.Length - TailLength);
        var mark = file.Span[from..].LastIndexOf("startxref"u8);
        return mark < 0
            ? throw new PdfDamageException("its end is missing")
            : new PdfScanner(file, from + mark + "startxref"u8.Length).Read<PdfNumber>().Value;
    }

    /// <returns>Offset of the section before; null for the first.</returns>
    private long? ReadSection(long offset)
    {
        var scanner = new PdfScanner(file, offset);
        var trailer = scanner.TrySkip("xref"u8) ? ReadTable(scanner) : ReadStream(offset);
        _table.Add(trailer);

        // Readers that know streams prefer the one that stands beside a table.
        if (trailer.Entries.GetValueOrDefault("XRefStm") is PdfNumber stream && _seen.Add(stream.Value))
        {
            ReadStream(stream.Value);
        }

        return (trailer.Entries.GetValueOrDefault("Prev") as PdfNumber)?.Value;
    }

    private PdfDictionary ReadTable(PdfScanner scanner)
    {
        while (!scanner.TrySkip("trailer"u8))
        {
            var first = scanner.Read<PdfNumber>().Value;
            var count = scanner.Read<PdfNumber>().Value;
            for (var i = 0; i < count; i++)
            {
                var offset = scanner.Read<PdfNumber>().Value;
                _ = scanner.Read<PdfNumber>();
                if (scanner.Read<PdfWord>().Text == "n")
                {
                    _table.Add(first + i, new ObjectPlace(0, offset));
                }
            }
        }

        return scanner.Read<PdfDictionary>();
    }

    private PdfDictionary ReadStream(long offset)
    {
        var stream = IndirectObject.Read(file, offset) as PdfStream ?? throw new PdfDamageException("its cross-references are missing");
        var widths = Numbers(stream.Dictionary, "W");
        if (widths is not [>= 0 and <= 1, > 0 and <= 8, >= 0 and <= 4])
        {
            throw new PdfDamageException("its cross-references are laid out in an unknown way");
        }

        var rows = StreamContent.Of(stream);
        var sections = Numbers(stream.Dictionary, "Index") is { Length: > 0 } index ? index : [0, long.MaxValue];
        var at = 0;
        for (var s = 0; s + 1 < sections.Length; s += 2)
        {
            for (var i = 0L; i < sections[s + 1] && at + widths.Sum() <= rows.Length; i++, at += (int)widths.Sum())
            {
                Add(sections[s] + i, rows.AsSpan(at, (int)widths.Sum()), widths);
            }
        }

        return stream.Dictionary;
    }

    private void Add(long number, ReadOnlySpan<byte> row, long[] widths)
    {
        var kind = widths[0] == 0 ? Plain : row[0];
        var middle = BigEndian(row.Slice((int)widths[0], (int)widths[1]));
        if (kind == Plain)
        {
            _table.Add(number, new ObjectPlace(0, middle));
        }
        else if (kind == Packed)
        {
            _table.Add(number, new ObjectPlace(middle, BigEndian(row[(int)(widths[0] + widths[1])..])));
        }
    }

    private static long BigEndian(ReadOnlySpan<byte> bytes)
    {
        var number = 0L;
        foreach (var value in bytes)
        {
            number = (number << 8) | value;
        }

        return number;
    }

    private static long[] Numbers(PdfDictionary dictionary, string key) =>
        [.. ((dictionary.Entries.GetValueOrDefault(key) as PdfArray)?.Items ?? []).OfType<PdfNumber>().Select(n => n.Value)];
}
