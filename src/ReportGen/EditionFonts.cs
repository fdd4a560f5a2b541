using ReportGen.Diagnostics;
using ReportGen.Files;
using ReportGen.Fonts;
using ReportGen.Fonts.Sfnt;

namespace ReportGen;

/// <summary>The fonts of a report's editions: those of the options, and before them those that a theme brings along.</summary>
internal sealed class EditionFonts(ReportOptions options, IFileSource files, DiagnosticBag diagnostics)
{
    private readonly SystemFonts? _installed = options.UseInstalledFonts ? SystemFonts.OfThisComputer() : null;
    private readonly Dictionary<string, IReadOnlyList<FontSource>> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FontLibrary> _libraries = new(StringComparer.Ordinal);

    /// <summary>The library of a theme; themes with the same files share one.</summary>
    public FontLibrary Of(Theme theme)
    {
        var key = string.Join('\n', theme.FontFiles.Select(f => f.Path));
        if (!_libraries.TryGetValue(key, out var library))
        {
            _libraries.Add(key, library = new FontLibrary([.. theme.FontFiles.SelectMany(SourcesOf), .. options.Fonts], _installed));
        }

        return library;
    }

    private IReadOnlyList<FontSource> SourcesOf(FontFile file)
    {
        if (!_sources.TryGetValue(file.Path, out var sources))
        {
            _sources.Add(file.Path, sources = Read(file));
        }

        return sources;
    }

    private IReadOnlyList<FontSource> Read(FontFile file)
    {
        try
        {
            var bytes = files.Read(file.Path);
            return [.. Enumerable.Range(0, SfntFile.FaceCount(bytes)).Select(face => FontSource.FromReport(file, bytes, face))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Messages.FontUnreadable($"font file '{file.Path}'", e.Message.TrimEnd('.')) with { Span = file.Span });
            return [];
        }
    }
}
