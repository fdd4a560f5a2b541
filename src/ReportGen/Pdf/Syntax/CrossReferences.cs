namespace ReportGen.Pdf.Syntax;

/// <summary>Where each object stands: the cross-reference information of ISO 32000-1, 7.5.4 and 7.5.8.</summary>
internal sealed class CrossReferences
{
    private const byte Free = 0;
    private const byte Plain = 1;
    private const byte Packed = 2;

    // Kind (1), position or container (5), index in the container (2): positions of a terabyte, 65,535 objects a container.
    private const int RowLength = 8;

    // Entry 0 heads the list of free objects.
    private readonly List<Entry> _entries = [new Entry(Free, 0, 65535)];

    /// <summary>One more than the largest number given.</summary>
    public int Size => _entries.Count;

    /// <summary>Gives out consecutive numbers.</summary>
    /// <returns>The first.</returns>
    public ObjectId Reserve(int count)
    {
        var first = new ObjectId(_entries.Count);
        for (var i = 0; i < count; i++)
        {
            _entries.Add(default);
        }

        return first;
    }

    public void SetPosition(ObjectId id, long position) => Set(id, new Entry(Plain, position, 0));

    public void SetPacked(ObjectId id, ObjectId container, int index) => Set(id, new Entry(Packed, container.Number, (ushort)index));

    /// <summary>Rows of a cross-reference stream with the Up predictor applied, which makes them deflate well.</summary>
    public byte[] ToPredictedRows()
    {
        var rows = new byte[_entries.Count * (RowLength + 1)];
        Span<byte> above = stackalloc byte[RowLength];
        Span<byte> row = stackalloc byte[RowLength];
        for (var i = 0; i < _entries.Count; i++)
        {
            Fill(row, Written(i));
            PngPredictor.Up(row, above, rows.AsSpan(i * (RowLength + 1), RowLength + 1));
            row.CopyTo(above);
        }

        return rows;
    }

    /// <summary>The same rows as they are.</summary>
    public byte[] ToRows()
    {
        var rows = new byte[_entries.Count * RowLength];
        for (var i = 0; i < _entries.Count; i++)
        {
            Fill(rows.AsSpan(i * RowLength, RowLength), Written(i));
        }

        return rows;
    }

    /// <summary>The entries of a stream's dictionary that explain the rows.</summary>
    public static void Describe(ObjectWriter writer, bool predicted)
    {
        writer.Key("W"u8).BeginArray().Integer(1).Integer(RowLength - 3).Integer(2).EndArray();
        if (predicted)
        {
            writer.Key("DecodeParms"u8).BeginDictionary()
                .Key("Predictor"u8).Integer(PngPredictor.UpPredictor)
                .Key("Columns"u8).Integer(RowLength)
                .EndDictionary();
        }
    }

    /// <summary>A classic table, for people to read.</summary>
    public void AppendTable(ByteBuffer buffer)
    {
        buffer.Append("xref\n0 "u8);
        buffer.AppendInteger(Size);
        buffer.Append("\n0000000000 65535 f \n"u8);
        for (var i = 1; i < _entries.Count; i++)
        {
            var position = Written(i).Position;
            var digits = buffer.Extend(10);
            for (var d = 9; d >= 0; d--)
            {
                digits[d] = (byte)('0' + (position % 10));
                position /= 10;
            }

            buffer.Append(" 00000 n \n"u8);
        }
    }

    private static void Fill(Span<byte> row, Entry entry)
    {
        row[0] = entry.Kind;
        var rest = entry.Position;
        for (var i = RowLength - 3; i >= 1; i--)
        {
            row[i] = (byte)rest;
            rest >>= 8;
        }

        row[RowLength - 2] = (byte)(entry.Index >> 8);
        row[RowLength - 1] = (byte)entry.Index;
    }

    private Entry Written(int number) =>
        number == 0 || _entries[number].Kind != Free
            ? _entries[number]
            : throw new InvalidOperationException($"Object {number} was reserved but never written.");

    private void Set(ObjectId id, Entry entry)
    {
        if (_entries[id.Number].Kind != Free || id.Number == 0)
        {
            throw new InvalidOperationException($"Object {id.Number} was written twice.");
        }

        _entries[id.Number] = entry;
    }

    private readonly record struct Entry(byte Kind, long Position, ushort Index);
}
