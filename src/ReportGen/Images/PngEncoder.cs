using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace ReportGen.Images;

/// <summary>Writes pixels as a PNG file (ISO/IEC 15948), for pictures that Word must get in another form than they came.</summary>
internal static class PngEncoder
{
    private const byte TrueColourWithAlpha = 6;

    public static byte[] Encode(PixelBuffer pixels)
    {
        using var output = new MemoryStream();
        output.Write(PngHeader.Signature);
        WriteChunk(output, "IHDR"u8, Header(pixels));
        WriteChunk(output, "IDAT"u8, Deflated(pixels));
        WriteChunk(output, "IEND"u8, []);
        return output.ToArray();
    }

    private static byte[] Header(PixelBuffer pixels)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, pixels.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), pixels.Height);
        header[8] = 8;
        header[9] = TrueColourWithAlpha;
        return header;
    }

    private static byte[] Deflated(PixelBuffer pixels)
    {
        using var output = new MemoryStream();
        using (var deflate = new ZLibStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            var stride = pixels.Width * 4;
            for (var y = 0; y < pixels.Height; y++)
            {
                deflate.WriteByte(0);
                deflate.Write(pixels.Rgba, y * stride, stride);
            }
        }

        return output.ToArray();
    }

    private static void WriteChunk(Stream output, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        output.Write(number);
        output.Write(type);
        output.Write(data);
        var crc = new Crc32();
        crc.Append(type);
        crc.Append(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, crc.GetCurrentHashAsUInt32());
        output.Write(number);
    }
}
