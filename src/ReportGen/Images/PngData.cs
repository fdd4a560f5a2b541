using System.Buffers.Binary;
using System.IO.Compression;

namespace ReportGen.Images;

/// <summary>Measures the packed pixels of a PNG file before they are decoded: a small file may hide gigabytes, and a cut-off one too few.</summary>
internal static class PngData
{
    private const int DepthAt = 24;
    private const int ColourTypeAt = 25;
    private const int InterlaceAt = 28;
    private const int BufferSize = 1 << 16;

    // Adam7 (ISO/IEC 15948, 8.2): the first column and row of each pass, and the steps between.
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>Compares the data with the header's size.</summary>
    /// <returns>Below 0 for too little, above for too much, 0 for what the header says.</returns>
    public static int Compare(byte[] file, ImageHeader header)
    {
        var expected = Expected(file, header);
        using var packed = Packed(file);
        using var inflated = new ZLibStream(packed, CompressionMode.Decompress);
        var buffer = new byte[BufferSize];
        var found = 0L;
        try
        {
            for (int read; found <= expected && (read = inflated.Read(buffer)) > 0;)
            {
                found += read;
            }
        }
        catch (InvalidDataException)
        {
            // The decoder says what it thinks of it.
        }

        return found.CompareTo(expected);
    }

    /// <summary>Bytes of all rows, each with the byte that names its filter.</summary>
    private static long Expected(byte[] file, ImageHeader header)
    {
        var bits = file[DepthAt] * file[ColourTypeAt] switch
        {
            2 => 3,
            4 => 2,
            6 => 4,
            _ => 1,
        };
        return file[InterlaceAt] == 0
            ? Rows(header.Width, header.Height, bits)
            : Passes.Sum(p => Rows(Steps(header.Width, p.X, p.StepX), Steps(header.Height, p.Y, p.StepY), bits));
    }

    private static long Rows(int width, int height, int bits) => width == 0 ? 0 : (((long)width * bits + 7) / 8 + 1) * height;

    private static int Steps(int length, int first, int step) => length <= first ? 0 : (length - first - 1) / step + 1;

    /// <summary>The data of all IDAT chunks; of the last one what is there.</summary>
    private static MemoryStream Packed(byte[] file)
    {
        var packed = new MemoryStream();
        for (var at = PngHeader.Signature.Length; at + 8 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
            var there = (int)Math.Min(length, file.Length - at - 8);
            if (file.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                packed.Write(file, at + 8, there);
            }

            at = (int)Math.Min(at + 12L + length, file.Length);
        }

        packed.Position = 0;
        return packed;
    }
}
