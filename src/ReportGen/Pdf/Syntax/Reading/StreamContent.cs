namespace ReportGen.Pdf.Syntax.Reading;

/// <summary>The content of a stream, filters taken off.</summary>
internal static class StreamContent
{
    public static byte[] Of(PdfStream stream)
    {
        var parameters = First(stream.Dictionary.Entries.GetValueOrDefault("DecodeParms")) as PdfDictionary;
        var columns = Number(parameters, "Columns", 1);
        var colors = Number(parameters, "Colors", 1);
        var bits = Number(parameters, "BitsPerComponent", 8);
        return columns is < 0 or > int.MaxValue || colors is < 0 or > byte.MaxValue || bits is < 0 or > byte.MaxValue
            ? throw new PdfDamageException("a stream is predicted in a way that such files are not")
            : StreamDecoder.Decode(stream.Data, FilterOf(stream), (Number(parameters, "Predictor", 1), ((columns * colors * bits) + 7) / 8));
    }

    private static string? FilterOf(PdfStream stream) => stream.Dictionary.Entries.GetValueOrDefault("Filter") switch
    {
        null or PdfArray { Items: [] } => null,
        PdfName name => name.Text,
        PdfArray { Items: [PdfName name] } => name.Text,
        _ => throw new PdfDamageException("a stream has filters that such files have not"),
    };

    private static PdfValue? First(PdfValue? value) => value is PdfArray { Items: [var first, ..] } ? first : value;

    private static long Number(PdfDictionary? dictionary, string key, long otherwise) =>
        dictionary?.Entries.GetValueOrDefault(key) is PdfNumber number ? number.Value : otherwise;
}
