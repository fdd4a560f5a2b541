using System.Buffers.Binary;

namespace ReportGen.Images;

/// <summary>Reads the chunks of a PNG file that measure it (ISO/IEC 15948, 11.2.2 IHDR and 11.3.5.3 pHYs).</summary>
internal static class PngHeader
{
    private const double InchesPerMetre = 39.3700787;

    public static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Reads the header.</summary>
    /// <returns>Null when the file ends before it or says nonsense.</returns>
    public static ImageHeader? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 33 || !file[12..16].SequenceEqual("IHDR"u8))
        {
            return null;
        }

        var width = BinaryPrimitives.ReadInt32BigEndian(file[16..]);
        var height = BinaryPrimitives.ReadInt32BigEndian(file[20..]);
        return width < 0 || height < 0
            ? null
            : new ImageHeader(ImageFormat.Png, width, height) { Resolution = Resolution(file) };
    }

    private static (double X, double Y) Resolution(ReadOnlySpan<byte> file)
    {
        for (var at = 8; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            var type = file.Slice(at + 4, 4);
            if (type.SequenceEqual("IDAT"u8) || length > file.Length - at - 12)
            {
                break;
            }

            // Unit 1 is the metre; unit 0 gives a ratio alone.
            if (type.SequenceEqual("pHYs"u8) && length == 9 && file[at + 16] == 1)
            {
                var x = BinaryPrimitives.ReadUInt32BigEndian(file[(at + 8)..]) / InchesPerMetre;
                var y = BinaryPrimitives.ReadUInt32BigEndian(file[(at + 12)..]) / InchesPerMetre;
                return x >= 1 && y >= 1 ? (x, y) : (ImageHeader.DefaultResolution, ImageHeader.DefaultResolution);
            }

            at += 12 + (int)length;
        }

        return (ImageHeader.DefaultResolution, ImageHeader.DefaultResolution);
    }
}
