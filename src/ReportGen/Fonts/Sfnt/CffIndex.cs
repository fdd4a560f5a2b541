using System.Buffers.Binary;

namespace ReportGen.Fonts.Sfnt;

/// <summary>An INDEX of a CFF font: byte strings one after another, with their offsets before them.</summary>
internal readonly ref struct CffIndex
{
    private readonly ReadOnlySpan<byte> _offsets;
    private readonly ReadOnlySpan<byte> _data;
    private readonly int _offsetSize;

    private CffIndex(int count, ReadOnlySpan<byte> offsets, ReadOnlySpan<byte> data, int offsetSize, int end)
    {
        Count = count;
        _offsets = offsets;
        _data = data;
        _offsetSize = offsetSize;
        End = end;
    }

    public int Count { get; }

    /// <summary>Offset in the font just behind the index.</summary>
    public int End { get; }

    public ReadOnlySpan<byte> this[int index] => _data[Offset(index)..Offset(index + 1)];

    /// <summary>Reads the index that starts at an offset.</summary>
    public static CffIndex Read(ReadOnlySpan<byte> cff, int at)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(cff[at..]);
        if (count == 0)
        {
            return new CffIndex(0, default, default, 1, at + 2);
        }

        var offsetSize = cff[at + 2];
        var offsets = cff.Slice(at + 3, (count + 1) * offsetSize);
        var dataStart = at + 3 + offsets.Length;
        var unplaced = new CffIndex(count, offsets, cff[dataStart..], offsetSize, 0);
        return new CffIndex(count, offsets, cff[dataStart..], offsetSize, dataStart + unplaced.Offset(count));
    }

    // Offsets count from the byte before the data.
    private int Offset(int index)
    {
        var value = 0;
        foreach (var b in _offsets.Slice(index * _offsetSize, _offsetSize))
        {
            value = (value << 8) | b;
        }

        return value - 1;
    }
}
