using System.Buffers.Binary;

namespace ReportGen.Fonts.Sfnt;

/// <summary>The table directory of a TrueType or OpenType file; of a collection, that of one of its faces.</summary>
/// <remarks>See https://learn.microsoft.com/typography/opentype/spec/otff#organization-of-an-opentype-font.</remarks>
internal readonly ref struct SfntFile
{
    private const int HeaderLength = 12;
    private const int RecordLength = 16;
    private const int CollectionHeaderLength = 12;
    private const int MostFaces = 1024;
    private const uint TrueType = 0x00010000;

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly ReadOnlySpan<byte> _records;

    private SfntFile(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> records)
    {
        _bytes = bytes;
        _records = records;
    }

    /// <summary>Reads the directory and checks that every table lies within the file.</summary>
    /// <returns>What is wrong, or null.</returns>
    /// <param name="face">Place among the faces of a collection, from 0.</param>
    public static FontProblem? TryRead(ReadOnlySpan<byte> bytes, int face, out SfntFile file)
    {
        file = default;
        if (bytes.Length < HeaderLength)
        {
            return new FontProblem(FontProblemKind.NotAFont, FileKind.Describe(bytes));
        }

        var start = 0;
        if (U32(bytes, 0) == Tag.Of("ttcf"))
        {
            var offset = CollectionHeaderLength + (face * 4);
            if (face >= FaceCount(bytes) || bytes.Length < offset + 4 || U32(bytes, offset) > (uint)bytes.Length - HeaderLength)
            {
                return Damaged("the directory of the collection");
            }

            start = (int)U32(bytes, offset);
        }

        var version = U32(bytes, start);
        if (version != TrueType && version != Tag.Of("true") && version != Tag.Of("OTTO"))
        {
            return new FontProblem(FontProblemKind.NotAFont, FileKind.Describe(bytes));
        }

        var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(start + 4)..]) * RecordLength;
        if (length == 0 || length > bytes.Length - start - HeaderLength)
        {
            return Damaged("the table directory");
        }

        file = new SfntFile(bytes, bytes.Slice(start + HeaderLength, length));
        return file.CheckExtents();
    }

    /// <summary>Faces in a file: one, but for collections.</summary>
    public static int FaceCount(ReadOnlySpan<byte> bytes) => bytes.Length >= CollectionHeaderLength && U32(bytes, 0) == Tag.Of("ttcf")
        ? (int)Math.Clamp(U32(bytes, 8), 1, MostFaces)
        : 1;

    public bool Has(uint tag) => TryTable(tag, out _);

    /// <summary>Finds a table by its tag.</summary>
    public bool TryTable(uint tag, out ReadOnlySpan<byte> table)
    {
        for (var at = 0; at < _records.Length; at += RecordLength)
        {
            if (U32(_records, at) == tag)
            {
                table = _bytes.Slice((int)U32(_records, at + 8), (int)U32(_records, at + 12));
                return true;
            }
        }

        table = default;
        return false;
    }

    private FontProblem? CheckExtents()
    {
        for (var at = 0; at < _records.Length; at += RecordLength)
        {
            var (offset, length) = (U32(_records, at + 8), U32(_records, at + 12));
            if ((ulong)offset + length > (ulong)_bytes.Length)
            {
                return Damaged($"table '{Tag.ToText(U32(_records, at)).Trim()}', which reaches past the end of the file");
            }
        }

        return null;
    }

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);

    private static FontProblem Damaged(string part) => new(FontProblemKind.Damaged, part);
}
