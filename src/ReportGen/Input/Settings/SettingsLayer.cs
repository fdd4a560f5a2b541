using ReportGen.Diagnostics;
using ReportGen.Input.Yaml;

namespace ReportGen.Input.Settings;

/// <summary>Changes one setting of a draft.</summary>
internal delegate SettingsDraft SettingEdit(SettingsDraft draft);

/// <summary>The settings of one source, checked once and laid over those of others as often as there are editions.</summary>
internal sealed class SettingsLayer
{
    private readonly List<SettingEdit> _edits = [];

    public static SettingsLayer Empty { get; } = new();

    /// <summary>Reads a map of settings.</summary>
    /// <param name="folder">Absolute path of the report's folder, where files that settings name must be.</param>
    public static SettingsLayer Read(YamlMapping? settings, string folder, DiagnosticBag diagnostics)
    {
        var layer = new SettingsLayer();
        foreach (var entry in settings?.Entries ?? [])
        {
            if (SettingsSchema.Find(entry.Key) is not { } read)
            {
                diagnostics.Add(Messages.UnknownSetting(entry.KeySpan, entry.Key, SettingsSchema.Names));
            }
            else if (read(new SettingSource(entry, folder, diagnostics)) is { } edit)
            {
                layer._edits.Add(edit);
            }
        }

        return layer;
    }

    /// <summary>Reads settings of the command line, which are texts.</summary>
    public static SettingsLayer Read(IReadOnlyDictionary<string, string> settings, string folder, DiagnosticBag diagnostics)
    {
        var entries = settings
            .OrderBy(s => s.Key, StringComparer.Ordinal)
            .Select(s => new YamlEntry(s.Key, SourceSpan.None, new YamlScalar(SourceSpan.None, s.Value, IsPlain: true)));
        return Read(new YamlMapping(SourceSpan.None, [.. entries]), folder, diagnostics);
    }

    /// <summary>Lays these settings over a draft.</summary>
    public SettingsDraft Over(SettingsDraft draft) => _edits.Aggregate(draft, (d, edit) => edit(d));
}
