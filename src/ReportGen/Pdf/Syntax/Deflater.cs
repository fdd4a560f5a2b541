using System.IO.Compression;

namespace ReportGen.Pdf.Syntax;

/// <summary>Deflates with a zlib header: the FlateDecode of ISO 32000-1, 7.4.4.</summary>
internal static class Deflater
{
    public static void Deflate(ReadOnlySpan<byte> data, ByteBuffer target)
    {
        using var stream = new ByteBufferStream(target);
        using var zlib = new ZLibStream(stream, CompressionLevel.Optimal);
        zlib.Write(data);
    }
}
