using System.IO.Compression;

namespace ReportGen.Pdf.Syntax;

/// <summary>Deflates with a zlib header: the FlateDecode of ISO 32000-1, 7.4.4.</summary>
internal static class Deflater
{
    // RFC 1950 and 1951: header, one empty block, Adler-32. The framework's stream writes nothing at all for nothing.
    private static ReadOnlySpan<byte> Empty => [0x78, 0xDA, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01];

    public static void Deflate(ReadOnlySpan<byte> data, ByteBuffer target)
    {
        if (data.IsEmpty)
        {
            target.Append(Empty);
            return;
        }

        using var stream = new ByteBufferStream(target);
        using var zlib = new ZLibStream(stream, CompressionLevel.Optimal);
        zlib.Write(data);
    }
}
