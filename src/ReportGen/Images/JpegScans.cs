using System.Buffers.Binary;

namespace ReportGen.Images;

/// <summary>Follows the scans of a JPEG file to its end (ITU-T T.81, B.1.1.3 and B.2): decoders make up what a cut-off file lacks.</summary>
internal static class JpegScans
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    /// <summary>Whether the file has a scan and comes to its end marker.</summary>
    public static bool AreWhole(ReadOnlySpan<byte> file)
    {
        var hasScan = false;
        for (var at = NextMarker(file, 2); at >= 0; at = NextMarker(file, at))
        {
            var marker = file[at + 1];
            if (marker == EndOfImage)
            {
                return hasScan;
            }

            if (at + 4 > file.Length)
            {
                return false;
            }

            hasScan |= marker == StartOfScan;
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return false;
    }

    /// <summary>The next marker from a place on; what stands between is coded data. -1 when the file ends.</summary>
    private static int NextMarker(ReadOnlySpan<byte> file, int from)
    {
        for (var at = from; at + 1 < file.Length; at++)
        {
            // FF 00 is a byte of data, FF FF is padding, and D0 to D7 restart within a scan.
            if (file[at] == 0xFF && file[at + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return at;
            }
        }

        return -1;
    }
}
