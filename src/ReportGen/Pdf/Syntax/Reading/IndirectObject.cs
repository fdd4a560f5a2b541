namespace ReportGen.Pdf.Syntax.Reading;

/// <summary>Reads an object that stands by itself (ISO 32000-1, 7.3.10).</summary>
internal static class IndirectObject
{
    /// <param name="file">The file.</param>
    /// <param name="offset">Where the object's number stands.</param>
    /// <param name="resolve">Finds the length of a stream that refers to it; null where objects are not known yet.</param>
    public static PdfValue Read(ReadOnlyMemory<byte> file, long offset, Func<PdfValue?, PdfValue?>? resolve = null)
    {
        var scanner = new PdfScanner(file, offset);
        _ = scanner.Read<PdfNumber>();
        _ = scanner.Read<PdfNumber>();
        if (!scanner.TrySkip("obj"u8))
        {
            throw new PdfDamageException("an object does not stand where it should");
        }

        var value = scanner.Read();
        if (value is not PdfDictionary dictionary || !scanner.TrySkip("stream"u8))
        {
            return value;
        }

        scanner.SkipLineEnd();
        var written = dictionary.Entries.GetValueOrDefault("Length");
        return (resolve is null ? written : resolve(written)) is PdfNumber { Value: >= 0 } length && length.Value <= file.Length - scanner.Position
            ? new PdfStream(dictionary, file.Slice(scanner.Position, (int)length.Value))
            : throw new PdfDamageException("a stream's length cannot be true");
    }
}
