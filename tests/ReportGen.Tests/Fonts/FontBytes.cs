using System.Buffers.Binary;
using System.Text;

namespace ReportGen.Tests.Fonts;

/// <summary>Bytes of the vendored fonts, and ways to spoil them.</summary>
internal static class FontBytes
{
    private const int RecordLength = 16;
    private const int HeaderLength = 12;
    private const int CollectionHeaderLength = 16;

    public static byte[] Serif() => Read("SourceSerif4_400Regular.ttf");

    public static byte[] Read(string resource)
    {
        using var stream = typeof(LatinFonts).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Writes a number into a table.</summary>
    public static byte[] With(this byte[] font, string table, int offset, ushort value)
    {
        var record = RecordOf(font, table);
        var start = (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(record + 8));
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(start + offset), value);
        return font;
    }

    /// <summary>Calls a table something else.</summary>
    public static byte[] Renaming(this byte[] font, string table, string name)
    {
        Encoding.ASCII.GetBytes(name).CopyTo(font, RecordOf(font, table));
        return font;
    }

    /// <summary>A collection of this one font: a header before it, and every offset moved by as much.</summary>
    public static byte[] AsCollection(byte[] font)
    {
        var bytes = new byte[font.Length + CollectionHeaderLength];
        "ttcf"u8.CopyTo(bytes);
        bytes[5] = 1;
        bytes[11] = 1;
        bytes[15] = CollectionHeaderLength;
        font.CopyTo(bytes, CollectionHeaderLength);
        var tables = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4));
        for (var i = 0; i < tables; i++)
        {
            var offset = bytes.AsSpan(CollectionHeaderLength + HeaderLength + (i * RecordLength) + 8);
            BinaryPrimitives.WriteUInt32BigEndian(offset, BinaryPrimitives.ReadUInt32BigEndian(offset) + CollectionHeaderLength);
        }

        return bytes;
    }

    private static int RecordOf(byte[] font, string table)
    {
        for (var at = HeaderLength; ; at += RecordLength)
        {
            if (Encoding.ASCII.GetString(font, at, 4) == table)
            {
                return at;
            }
        }
    }
}
