using ReportGen.Diagnostics;

namespace ReportGen.Input.Themes;

/// <summary>Theme files to themes. A file says only what differs from its base; the last base is the booklet, which says all.</summary>
internal static class ThemeReader
{
    /// <summary>Reads a theme file of a report.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="source">Its file.</param>
    /// <param name="diagnostics">Takes what is wrong with it; the theme does without that.</param>
    public static Theme Read(string name, SourceText source, DiagnosticBag diagnostics)
    {
        var values = ValuesOf(source, isRoot: false, diagnostics);
        var theme = ThemePlaces.In(new ThemeBuilder(name, values).Build(), values, source.File);
        ThemeCheck.Report(theme, values, source.File, diagnostics);
        return theme;
    }

    /// <summary>Reads a theme that comes with the program.</summary>
    public static Theme ReadBuiltIn(string name, DiagnosticBag diagnostics) =>
        new ThemeBuilder(name, ValuesOf(BuiltInThemes.Open(name), name == BuiltInThemes.Default, diagnostics)).Build();

    private static Dictionary<string, ThemeValue> ValuesOf(SourceText source, bool isRoot, DiagnosticBag diagnostics)
    {
        var values = new Dictionary<string, ThemeValue>(ThemeSchema.Keys.Count, StringComparer.Ordinal);
        Lay(source, isRoot, values, diagnostics);
        return values;
    }

    /// <summary>Lays a file's values over those of its base.</summary>
    private static void Lay(SourceText source, bool isRoot, Dictionary<string, ThemeValue> values, DiagnosticBag diagnostics)
    {
        var file = ThemeFile.Read(source, diagnostics);
        if (!isRoot)
        {
            Lay(BuiltInThemes.Open(file.Base), file.Base == BuiltInThemes.Default, values, diagnostics);
        }

        foreach (var (path, value) in file.Values)
        {
            values[path] = value;
        }
    }
}
