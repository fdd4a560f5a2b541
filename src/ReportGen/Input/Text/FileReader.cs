using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Files;

namespace ReportGen.Input.Text;

/// <summary>Reads text files of a report.</summary>
internal sealed class FileReader(IFileSource files, DiagnosticBag diagnostics)
{
    /// <summary>Reads and decodes one file.</summary>
    /// <param name="file">Name in the report, with forward slashes.</param>
    /// <param name="encoding">What the settings say; null to detect.</param>
    /// <returns>Null when it cannot be read, which is in the diagnostics.</returns>
    public DecodedFile? Read(string file, Encoding? encoding = null)
    {
        try
        {
            var bytes = files.Read(file);
            var decoded = TextDecoder.Decode(bytes, file, encoding, diagnostics);
            if (decoded is not null)
            {
                ControlCharacters.Report(decoded, diagnostics);
            }

            return decoded;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Messages.Unreadable(file, e.Message));
            return null;
        }
    }
}
