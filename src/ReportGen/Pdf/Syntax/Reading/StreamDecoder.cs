using System.IO.Compression;

namespace ReportGen.Pdf.Syntax.Reading;

/// <summary>Takes filters off a stream's data (ISO 32000-1, 7.4). Of the filters Flate alone: lists of objects and attached text have no other.</summary>
internal static class StreamDecoder
{
    // A list of a million figures; more is a trap that unpacks for ever.
    private const int Largest = 512 << 20;

    private const int LongestRow = 1 << 20;

    /// <param name="data">The data as they stand in the file.</param>
    /// <param name="filter">The filter's name; null for none.</param>
    /// <param name="predictor">The predictor, and the length of a row in bytes.</param>
    public static byte[] Decode(ReadOnlyMemory<byte> data, string? filter, (long Predictor, long RowLength) predictor)
    {
        var plain = filter switch
        {
            null => data.ToArray(),
            "FlateDecode" or "Fl" => Inflate(data),
            _ => throw new PdfDamageException($"the filter '{filter}' is not one that such files have"),
        };
        return predictor.Predictor switch
        {
            0 or 1 => plain,
            >= 10 and <= PngPredictor.OptimalPredictor when predictor.RowLength is > 0 and <= LongestRow => PngPredictor.Undo(plain, (int)predictor.RowLength),
            _ => throw new PdfDamageException("a stream is predicted in a way that such files are not"),
        };
    }

    private static byte[] Inflate(ReadOnlyMemory<byte> data)
    {
        try
        {
            using var inflater = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
            using var result = new MemoryStream();
            var buffer = new byte[64 * 1024];
            for (int count; (count = inflater.Read(buffer)) > 0;)
            {
                result.Write(buffer, 0, count);
                if (result.Length > Largest)
                {
                    throw new PdfDamageException("a stream is larger than such files have any");
                }
            }

            return result.ToArray();
        }
        catch (InvalidDataException)
        {
            throw new PdfDamageException("a stream cannot be unpacked");
        }
    }
}
