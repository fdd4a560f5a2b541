using System.Buffers.Binary;
using System.Text;
using Xunit;

namespace ReportGen.Tests.Fonts;

/// <summary>Bytes of the vendored fonts, and ways to spoil them.</summary>
internal static class FontBytes
{
    private const int RecordLength = 16;
    private const int HeaderLength = 12;
    private const int CollectionHeaderLength = 12;

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

    /// <summary>Calls a font something else wherever its name table has the name; both names are of the same length.</summary>
    public static byte[] Named(this byte[] font, string name, string other)
    {
        var (from, to) = (Encoding.BigEndianUnicode.GetBytes(name), Encoding.BigEndianUnicode.GetBytes(other));
        Assert.Equal(from.Length, to.Length);
        for (var at = font.AsSpan().IndexOf(from); at >= 0; at = font.AsSpan().IndexOf(from))
        {
            to.CopyTo(font, at);
        }

        return font;
    }

    /// <summary>A collection of fonts: a header before them, and every offset moved by as much as its font is.</summary>
    public static byte[] AsCollection(params byte[][] fonts)
    {
        var bytes = new byte[CollectionHeaderLength + (fonts.Length * 4) + fonts.Sum(f => f.Length)];
        "ttcf"u8.CopyTo(bytes);
        bytes[5] = 1;
        bytes[11] = (byte)fonts.Length;
        var start = CollectionHeaderLength + (fonts.Length * 4);
        for (var i = 0; i < fonts.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(CollectionHeaderLength + (i * 4)), start);
            Move(fonts[i], bytes.AsSpan(start), (uint)start);
            start += fonts[i].Length;
        }

        return bytes;
    }

    private static void Move(byte[] font, Span<byte> to, uint by)
    {
        font.CopyTo(to);
        var tables = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4));
        for (var i = 0; i < tables; i++)
        {
            var offset = to[(HeaderLength + (i * RecordLength) + 8)..];
            BinaryPrimitives.WriteUInt32BigEndian(offset, BinaryPrimitives.ReadUInt32BigEndian(offset) + by);
        }
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
