using System.Buffers.Binary;

namespace ReportGen.Tests.Fonts;

/// <summary>A CID-keyed OpenType font of four glyphs, written by hand: A, B, C are squares of 100, 200 and 300 units with the CIDs 100, 200, 300.</summary>
internal static class CidFont
{
    private const int Glyphs = 4;
    private const int HeaderLength = 12;
    private const int RecordLength = 16;

    public static byte[] Make()
    {
        (string Tag, byte[] Bytes)[] tables = [("CFF ", Cff()), ("cmap", Cmap()), ("head", Head()), ("hhea", Hhea()), ("hmtx", Hmtx()), ("maxp", [0, 0, 0x50, 0, 0, Glyphs])];
        var font = new List<byte>([.. "OTTO"u8, 0, (byte)tables.Length, 0, 0, 0, 0, 0, 0]);
        var offset = HeaderLength + (tables.Length * RecordLength);
        foreach (var (tag, bytes) in tables)
        {
            font.AddRange([.. tag.Select(c => (byte)c), 0, 0, 0, 0, .. U32(offset), .. U32(bytes.Length)]);
            offset += bytes.Length;
        }

        return [.. font, .. tables.SelectMany(t => t.Bytes)];
    }

    /// <summary>The bare CFF table, by Technical Note 5176.</summary>
    public static byte[] Cff()
    {
        byte[] charset = [0, 0, 100, 0, 200, 1, 44];
        byte[] fontDictSelect = new byte[1 + Glyphs];
        var charStrings = Index([.. Enumerable.Range(0, Glyphs).Select(g => Square(g * 100))]);

        // Private (operator 18) is empty; where it is does not matter.
        var fontDicts = Index([[.. Int(0), .. Int(4), 18]]);
        byte[] head = [1, 0, 4, 1, .. Index(["Test"u8.ToArray()])];
        byte[] strings = [.. Index(["Adobe"u8.ToArray(), "Identity"u8.ToArray()]), 0, 0];
        var start = head.Length + Index([TopDict(0, 0, 0, 0)]).Length + strings.Length;
        var select = start + charset.Length;
        var programs = select + fontDictSelect.Length;
        var top = Index([TopDict(start, select, programs, programs + charStrings.Length)]);
        return [.. head, .. top, .. strings, .. charset, .. fontDictSelect, .. charStrings, .. fontDicts];
    }

    // ROS, charset, FDSelect, CharStrings, FDArray; strings of a font's own are numbered from 391.
    private static byte[] TopDict(int charset, int select, int programs, int dicts) =>
        [.. Int(391), .. Int(392), .. Int(0), 12, 30, .. Int(charset), 15, .. Int(select), 12, 37, .. Int(programs), 17, .. Int(dicts), 12, 36];

    // size size rmoveto, size hlineto, size vlineto, -size hlineto, endchar.
    private static byte[] Square(int size) =>
        size == 0 ? [14] : [.. Short(size), .. Short(size), 21, .. Short(size), 6, .. Short(size), 7, .. Short(-size), 6, 14];

    private static byte[] Index(byte[][] items)
    {
        var result = new List<byte> { 0, (byte)items.Length, 2 };
        var offset = 1;
        result.AddRange(U16(offset));
        foreach (var item in items)
        {
            result.AddRange(U16(offset += item.Length));
        }

        return [.. result, .. items.SelectMany(i => i)];
    }

    // Format 12: one group, A to C, for glyphs 1 to 3.
    private static byte[] Cmap() =>
        [0, 0, 0, 1, 0, 3, 0, 10, .. U32(12), 0, 12, 0, 0, .. U32(28), .. U32(0), .. U32(1), .. U32('A'), .. U32('C'), .. U32(1)];

    private static byte[] Head()
    {
        var head = new byte[54];
        head[1] = 1;
        U32(0x5F0F3CF5).CopyTo(head, 12);
        U16(1000).CopyTo(head, 18);
        return head;
    }

    private static byte[] Hhea()
    {
        var hhea = new byte[36];
        hhea[1] = 1;
        U16(800).CopyTo(hhea, 4);
        U16(-200).CopyTo(hhea, 6);
        U16(Glyphs).CopyTo(hhea, 34);
        return hhea;
    }

    private static byte[] Hmtx() => [.. Enumerable.Range(0, Glyphs).SelectMany(g => (byte[])[.. U16(g * 250), 0, 0])];

    private static byte[] Int(int value) => [29, .. U32(value)];

    private static byte[] Short(int value) => [28, .. U16(value)];

    private static byte[] U16(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteInt16BigEndian(bytes, (short)value);
        return bytes;
    }

    private static byte[] U32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
