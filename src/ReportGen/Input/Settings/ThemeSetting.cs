using ReportGen.Diagnostics;
using ReportGen.Files;
using ReportGen.Input.Text;
using ReportGen.Input.Themes;

namespace ReportGen.Input.Settings;

/// <summary><c>theme</c>: a built-in theme by its name, or a theme file of the report.</summary>
internal static class ThemeSetting
{
    public static SettingEdit? Read(SettingSource source)
    {
        if (source.IsNull || source.Text("the name of a theme") is not { } name)
        {
            return null;
        }

        return Load(source, name) is { } theme ? draft => draft with { Theme = theme } : null;
    }

    private static Theme? Load(SettingSource source, string name)
    {
        if (BuiltInThemes.Names.Contains(name))
        {
            return BuiltInThemes.Load(name);
        }

        if (name.AsSpan().ContainsAny('.', '/', '\\'))
        {
            return LoadFile(source, name);
        }

        source.Diagnostics.Add(Messages.SettingChoice(source.Span, source.Key, name, [.. BuiltInThemes.Names, .. Files(source)]));
        return null;
    }

    private static Theme? LoadFile(SettingSource source, string path) =>
        NamedFile.Find(source, path, source.Span) is { Value: var name } && new FileReader(source.Files, source.Diagnostics).Read(name) is { } file
            ? WithFiles(source, ThemeReader.Read(Path.GetFileNameWithoutExtension(name), file.ToSourceText(), source.Diagnostics))
            : null;

    /// <summary>The theme with those of its files that are there.</summary>
    private static Theme WithFiles(SettingSource source, Theme theme) => theme with
    {
        FontFiles =
        [
            .. theme.FontFiles
                .Select(f => NamedFile.Find(source, f.Path, f.Span))
                .OfType<SettingText>()
                .Select(f => new FontFile(f.Value, f.Span)),
        ],
        Hyphenation = theme.Hyphenation
            .Select(p => (p.Key, File: NamedFile.Find(source, p.Value.Path, p.Value.Span)))
            .Where(p => p.File is not null)
            .ToDictionary(p => p.Key, p => new PatternsFile(p.File!.Value, p.File.Span), StringComparer.Ordinal),
    };

    /// <summary>What might be meant: other YAML files of the report.</summary>
    private static IEnumerable<string> Files(SettingSource source) =>
        source.Files.Names(string.Empty).Where(n => n.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && n != "report.yaml");
}
