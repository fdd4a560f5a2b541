using ReportGen.Diagnostics;

namespace ReportGen.Fonts;

/// <summary>The fonts that a report may use, opened as they are needed. Thread-safe.</summary>
internal sealed class FontLibrary : IDisposable
{
    public FontLibrary(IReadOnlyList<FontSource> sources) => throw new NotImplementedException();

    /// <summary>The faces to try for a style, in order: its families at the nearest weight and slant, then every other family as a fallback.</summary>
    /// <param name="diagnostics">Told of a family that is not there and of a weight or slant that had to be replaced; each once.</param>
    public FontStack Stack(TextStyle style, DiagnosticBag diagnostics) => throw new NotImplementedException();

    public void Dispose() => throw new NotImplementedException();
}
