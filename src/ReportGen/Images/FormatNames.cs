namespace ReportGen.Images;

/// <summary>Names what a file is that is neither PNG nor JPEG, for the message about it.</summary>
internal static class FormatNames
{
    public static string Guess(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty)
        {
            return "an empty file";
        }

        if (file.StartsWith("GIF8"u8))
        {
            return "a GIF file";
        }

        if (file.StartsWith("BM"u8))
        {
            return "a BMP file";
        }

        if (file.StartsWith("%PDF"u8))
        {
            return "a PDF file";
        }

        if (file.StartsWith("II*\0"u8) || file.StartsWith("MM\0*"u8))
        {
            return "a TIFF file";
        }

        if (file.StartsWith("RIFF"u8))
        {
            return "a WebP file";
        }

        if (file.Length >= 12 && file[4..8].SequenceEqual("ftyp"u8))
        {
            return file[8..12].StartsWith("avi"u8) ? "an AVIF file" : file[8..10].SequenceEqual("he"u8) || file[8..12].SequenceEqual("mif1"u8) ? "a HEIC file" : "a film";
        }

        // Programs write long comments and document types before the first element.
        var head = file[..Math.Min(file.Length, 4096)];
        return head.IndexOf("<svg"u8) >= 0 ? "an SVG file" : "a file of another kind";
    }
}
