using ReportGen.Diagnostics;
using ReportGen.Files;
using ReportGen.Input.Text;
using ReportGen.Layout.Inline.Hyphenation;

namespace ReportGen;

/// <summary>The hyphenation patterns that themes bring along, each file read once.</summary>
internal sealed class EditionPatterns(IFileSource files, DiagnosticBag diagnostics)
{
    private readonly Dictionary<(string Path, string Language), Hyphenator?> _read = [];

    /// <summary>The hyphenator of a theme for a language.</summary>
    /// <returns>Null where the theme has none, or its file is broken, which is in the diagnostics.</returns>
    public Hyphenator? Of(Theme theme, string language)
    {
        if (theme.PatternsFor(language) is not { } file)
        {
            return null;
        }

        if (!_read.TryGetValue((file.Path, language), out var hyphenator))
        {
            _read.Add((file.Path, language), hyphenator = Read(file.Path, language));
        }

        return hyphenator;
    }

    private Hyphenator? Read(string path, string language)
    {
        if (new FileReader(files, diagnostics).Read(path) is not { } file)
        {
            return null;
        }

        using var reader = new StringReader(file.ToSourceText().Text);
        var set = PatternFile.Read(reader);
        foreach (var fault in set.Faults)
        {
            diagnostics.Add(MessageOf(fault, SourceSpan.At(path, fault.Line, fault.Column)));
        }

        return set.Faults.Count > 0 ? null : Hyphenator.Of(set, language);
    }

    private static Diagnostic MessageOf(PatternFault fault, SourceSpan at) => fault.Kind switch
    {
        PatternFaultKind.NoPatterns => Messages.NoPatterns(at),
        PatternFaultKind.NoPattern => Messages.NoPattern(at, fault.Found),
        PatternFaultKind.NoWord => Messages.NoHyphenedWord(at, fault.Found),
        PatternFaultKind.Open => Messages.PatternsOpen(at),
        PatternFaultKind.TooManyLetters => Messages.TooManyPatternLetters(at, PatternAlphabet.MostLetters),
    };
}
