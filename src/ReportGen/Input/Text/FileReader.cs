using System.Text;
using ReportGen.Diagnostics;

namespace ReportGen.Input.Text;

/// <summary>Reads text files of a report's folder.</summary>
/// <param name="folder">Absolute path of the folder.</param>
internal sealed class FileReader(string folder, DiagnosticBag diagnostics)
{
    /// <summary>Reads and decodes one file.</summary>
    /// <param name="file">Path relative to the folder, with forward slashes.</param>
    /// <param name="encoding">What the settings say; null to detect.</param>
    /// <returns>Null when it cannot be read, which is in the diagnostics.</returns>
    public DecodedFile? Read(string file, Encoding? encoding = null)
    {
        try
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, file));
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

            return decoded;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Messages.Unreadable(file, e.Message));
            return null;
        }
    }
}
