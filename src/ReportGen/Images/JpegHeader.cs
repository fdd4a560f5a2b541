using System.Buffers.Binary;

namespace ReportGen.Images;

/// <summary>Reads the marker segments of a JPEG file that measure it (ITU-T T.81, B.1; JFIF; EXIF orientation).</summary>
internal static class JpegHeader
{
    private const byte StartOfScan = 0xDA;

    /// <summary>Reads the segments before the first scan.</summary>
    /// <returns>Null when no frame header is among them.</returns>
    public static ImageHeader? Read(ReadOnlySpan<byte> file)
    {
        var resolution = (X: ImageHeader.DefaultResolution, Y: ImageHeader.DefaultResolution);
        var orientation = 1;
        var hasAdobeMarker = false;
        for (var at = 2; at + 4 <= file.Length;)
        {
            if (file[at] != 0xFF)
            {
                return null;
            }

            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (marker == StartOfScan || length < 2 || at + 2 + length > file.Length)
            {
                return null;
            }

            var body = file.Slice(at + 4, length - 2);
            if (IsFrame(marker))
            {
                return Frame(body) is { } frame ? frame with { Resolution = resolution, Orientation = orientation, HasAdobeMarker = hasAdobeMarker } : null;
            }

            if (marker == 0xE0)
            {
                resolution = Jfif(body) ?? resolution;
            }
            else if (marker == 0xE1)
            {
                orientation = ExifOrientation(body) ?? orientation;
            }

            else if (marker == 0xEE)
            {
                hasAdobeMarker |= body.StartsWith("Adobe"u8);
            }

            at += 2 + length;
        }

        return null;
    }

    /// <summary>SOF0 to SOF15 without DHT, JPG and DAC, which share the range.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static ImageHeader? Frame(ReadOnlySpan<byte> body)
    {
        if (body.Length < 6 || body[0] != 8)
        {
            return null;
        }

        var height = BinaryPrimitives.ReadUInt16BigEndian(body[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(body[3..]);
        return new ImageHeader(ImageFormat.Jpeg, width, height) { Components = body[5] };
    }

    private static (double X, double Y)? Jfif(ReadOnlySpan<byte> body)
    {
        if (body.Length < 12 || !body[..5].SequenceEqual("JFIF\0"u8))
        {
            return null;
        }

        double x = BinaryPrimitives.ReadUInt16BigEndian(body[8..]);
        double y = BinaryPrimitives.ReadUInt16BigEndian(body[10..]);
        return body[7] switch
        {
            1 when x > 0 && y > 0 => (x, y),
            2 when x > 0 && y > 0 => (x * 2.54, y * 2.54),
            _ => null,
        };
    }

    /// <summary>Tag 0x0112 of the first image file directory (EXIF 2.32, 4.6.4).</summary>
    private static int? ExifOrientation(ReadOnlySpan<byte> body)
    {
        if (body.Length < 14 || !body[..6].SequenceEqual("Exif\0\0"u8))
        {
            return null;
        }

        var tiff = body[6..];
        var isLittle = tiff[0] == (byte)'I';
        var directory = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
        {
            return null;
        }

        var count = Short(tiff[(int)directory..], isLittle);
        for (var i = 0; i < count; i++)
        {
            var at = (int)directory + 2 + i * 12;
            if (at + 12 > tiff.Length)
            {
                return null;
            }

            if (Short(tiff[at..], isLittle) == 0x0112)
            {
                int value = Short(tiff[(at + 8)..], isLittle);
                return value is >= 1 and <= 8 ? value : null;
            }
        }

        return null;
    }

    private static ushort Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
