using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Files;

namespace ReportGen.Input.Text;

/// <summary>Reads text files of a report.</summary>
internal sealed class FileReader(IFileSource files, DiagnosticBag diagnostics)
{
    // Some ten thousand pages of prose, and some ten million figures; more would fill the memory before anything is said.
    private const long LargestText = 16L << MegabyteShift;
    private const long LargestData = 512L << MegabyteShift;
    private const int MegabyteShift = 20;

    /// <summary>Reads and decodes one file.</summary>
    /// <param name="file">Name in the report, with forward slashes.</param>
    /// <param name="encoding">What the settings say; null to detect.</param>
    /// <returns>Null when it cannot be read, which is in the diagnostics.</returns>
    public DecodedFile? Read(string file, Encoding? encoding = null)
    {
        try
        {
            if (ReadBytes(file) is not { } bytes)
            {
                return null;
            }

            if (FileSignature.Of(bytes) is { } kind)
            {
                diagnostics.Add(Messages.NotText(file, kind));
                return null;
            }

            var decoded = TextDecoder.Decode(bytes, file, encoding, diagnostics);
            if (decoded is not null)
            {
                ControlCharacters.Report(decoded, diagnostics);
            }

            return decoded is null ? null : decoded with { Written = bytes };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Messages.Unreadable(file, e.Message));
            return null;
        }
    }

    private byte[]? ReadBytes(string file)
    {
        var isData = file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
        var most = isData ? LargestData : LargestText;
        using var stream = files.Open(file);
        if (stream.Length > most)
        {
            diagnostics.Add(Messages.FileTooLarge(file, most >> MegabyteShift));
            return null;
        }

        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        var guard = isData ? new CellGuard() : null;
        var length = 0;
        for (var read = Next(stream, bytes, 0); read > 0; read = Next(stream, bytes, length))
        {
            if (guard?.Accepts(bytes.AsSpan(length, read)) == false)
            {
                diagnostics.Add(Messages.CellEndless(new SourceSpan(file, guard.Line, 0, guard.Line, 0)));
                return null;
            }

            length += read;
        }

        return length == bytes.Length ? bytes : bytes[..length];
    }

    private static int Next(Stream stream, byte[] bytes, int from) => stream.Read(bytes, from, Math.Min(1 << MegabyteShift, bytes.Length - from));
}
