using ReportGen.Diagnostics;
using ReportGen.Input.Yaml;

namespace ReportGen.Input.Themes;

/// <summary>One theme file, key by key: every value is of its kind, every other is in the diagnostics.</summary>
internal sealed class ThemeFile
{
    private const string BaseKey = "base";

    private readonly Dictionary<string, ThemeValue> _values = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;

    private ThemeFile(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>What the file sets, by path.</summary>
    public IReadOnlyDictionary<string, ThemeValue> Values => _values;

    /// <summary>The theme that it changes.</summary>
    public string Base { get; private set; } = BuiltInThemes.Default;

    public static ThemeFile Read(SourceText source, DiagnosticBag diagnostics)
    {
        var file = new ThemeFile(diagnostics);
        if (YamlReader.ReadMapping(new YamlPlaces(source, 0, source.Text.Length), diagnostics) is { } map)
        {
            file.ReadMap(map, string.Empty);
        }

        return file;
    }

    private void ReadMap(YamlMapping map, string path)
    {
        for (var i = 0; i < map.Entries.Count; i++)
        {
            var entry = map.Entries[i];
            var name = path.Length == 0 ? entry.Key : path + "." + entry.Key;
            if (i + 1 < map.Entries.Count && WithDecimalComma(entry, map.Entries[i + 1]) is { } number)
            {
                _diagnostics.Add(Messages.ThemeValue(entry.Value.Span, name, number, string.Empty, []));
                i++;
            }
            else if (entry.Value is not YamlScalar { IsNull: true } || !IsKnown(name, path))
            {
                ReadEntry(entry, name, path);
            }
        }
    }

    /// <summary>Between braces <c>10,5pt</c> is a value and an entry without one; null for any other two.</summary>
    private static string? WithDecimalComma(YamlEntry entry, YamlEntry next) =>
        entry.Value is YamlScalar { IsPlain: true, Text: [.., >= '0' and <= '9'] whole } && next is { Key: [>= '0' and <= '9', ..], Value: YamlScalar { IsNull: true } }
            ? $"{whole},{next.Key}"
            : null;

    private void ReadEntry(YamlEntry entry, string name, string path)
    {
        if (name == BaseKey)
        {
            ReadBase(entry.Value);
        }
        else if (ByLanguage(path) is { } map)
        {
            ReadByLanguage(entry, name, map);
        }
        else if (ThemeSchema.ByPath.TryGetValue(name, out var key))
        {
            ReadValue(entry.Value, name, key.Kind);
        }
        else if (!ThemeSchema.Maps.ContainsKey(name))
        {
            _diagnostics.Add(Messages.UnknownThemeKey(entry.KeySpan, entry.Key, path, ThemeSchema.Maps[path]));
        }
        else if (entry.Value is YamlMapping inner)
        {
            ReadMap(inner, name);
        }
        else
        {
            _diagnostics.Add(Messages.SettingKind(entry.Value.Span, name, entry.Value.Kind, "a map of " + string.Join(", ", ThemeSchema.Maps[name])));
        }
    }

    private static LanguageMap? ByLanguage(string path) => ThemeSchema.LanguageMaps.FirstOrDefault(m => m.Name == path);

    private static bool IsKnown(string name, string path) =>
        name == BaseKey || ByLanguage(path) is not null || ThemeSchema.ByPath.ContainsKey(name) || ThemeSchema.Maps.ContainsKey(name);

    private void ReadBase(YamlNode node)
    {
        if (node is not YamlScalar { Text: var name } || !BuiltInThemes.Names.Contains(name))
        {
            _diagnostics.Add(Messages.SettingChoice(node.Span, BaseKey, (node as YamlScalar)?.Text ?? node.Kind, BuiltInThemes.Names));
            return;
        }

        Base = name;
    }

    private void ReadByLanguage(YamlEntry entry, string name, LanguageMap map)
    {
        if (map.Takes(entry.Key))
        {
            ReadValue(entry.Value, name, map.Kind);
        }
        else
        {
            _diagnostics.Add(Messages.SettingValue(entry.KeySpan, map.Name, entry.Key, map.Expected));
        }
    }

    private void ReadValue(YamlNode node, string name, ThemeKind kind)
    {
        if (kind.Read(node) is { } value)
        {
            _values[name] = value;
        }
        else if (node is YamlScalar scalar)
        {
            _diagnostics.Add(Messages.ThemeValue(scalar.Span, name, scalar.Text, kind.Expected, kind.Choices));
        }
        else
        {
            _diagnostics.Add(Messages.SettingKind(node.Span, name, node.Kind, kind.Expected));
        }
    }
}
