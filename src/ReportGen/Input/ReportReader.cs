using ReportGen.Diagnostics;

namespace ReportGen.Input;

/// <summary>A report's folder to typed values.</summary>
internal static class ReportReader
{
    /// <summary>Reads a folder. Everything wrong with it is in the diagnostics.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="overrides">Settings from the command line, by key, over all others.</param>
    public static ReportInput Read(string folder, IReadOnlyDictionary<string, string> overrides, DiagnosticBag diagnostics) =>
        throw new NotImplementedException(folder + overrides + diagnostics);
}
