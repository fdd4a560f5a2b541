using ReportGen.Diagnostics;
using ReportGen.Pdf.Syntax.Reading;

namespace ReportGen.Provenance.Reading;

/// <summary>Reads the list of figures out of a finished file, whichever kind it is.</summary>
internal static class FigureListReader
{
    // Acrobat's implementation note to ISO 32000-1, 7.5.2: the header may stand within the first 1,024 bytes.
    private const int HeaderReach = 1024;

    /// <param name="file">The whole file.</param>
    /// <param name="path">Its name, for messages; empty for none.</param>
    /// <exception cref="FigureTraceException">It is no such file, or tells nothing.</exception>
    public static FigureList Read(ReadOnlyMemory<byte> file, string path)
    {
        var at = SourceSpan.OfFile(path);
        var start = file.Span[..Math.Min(HeaderReach, file.Length)];
        if (start.IndexOf("%PDF-"u8) >= 0)
        {
            return OfPdf(file, at);
        }

        return start switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] => OfDocx(file, at),
            [(byte)'{', ..] or [0xEF, 0xBB, 0xBF, (byte)'{', ..] => OfJson(file, at),
            _ => throw new FigureTraceException(Messages.NotTraceable(at)),
        };
    }

    private static FigureList OfPdf(ReadOnlyMemory<byte> file, SourceSpan at)
    {
        try
        {
            return AttachedFiles.Find(file, FiguresFile.AttachedName) is { } json
                ? OfJson(json, at)
                : throw new FigureTraceException(Messages.NoFiguresInPdf(at));
        }
        catch (PdfEncryptedException e)
        {
            throw new FigureTraceException(Messages.EncryptedPdf(at), e);
        }
        catch (PdfDamageException e)
        {
            throw new FigureTraceException(Messages.DamagedPdf(at, e.Message), e);
        }
    }

    private static FigureList OfDocx(ReadOnlyMemory<byte> file, SourceSpan at)
    {
        try
        {
            return DocxFigures.Read(file) ?? throw new FigureTraceException(Messages.NoFiguresInDocx(at));
        }
        catch (Exception e) when (e is InvalidDataException or System.Xml.XmlException or FormatException or OverflowException)
        {
            throw new FigureTraceException(Messages.DamagedDocx(at, e.Message), e);
        }
    }

    private static FigureList OfJson(ReadOnlyMemory<byte> json, SourceSpan at)
    {
        try
        {
            return JsonFigures.Read(json);
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or FormatException or OverflowException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FigureTraceException(Messages.NotAListOfFigures(at), e);
        }
    }
}
