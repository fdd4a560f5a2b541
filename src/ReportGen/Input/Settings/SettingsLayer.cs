using ReportGen.Diagnostics;
using ReportGen.Drafts;
using ReportGen.Files;
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
    /// <param name="files">Where files that settings name must be.</param>
    public static SettingsLayer Read(YamlMapping? settings, IFileSource files, DiagnosticBag diagnostics)
    {
        var layer = new SettingsLayer();
        foreach (var entry in settings?.Entries ?? [])
        {
            if (SettingsSchema.Find(entry.Key) is not { } read)
            {
                diagnostics.Add(Messages.UnknownSetting(entry.KeySpan, entry.Key, SettingsSchema.Names));
            }
            else if (read(new SettingSource(entry, files, diagnostics)) is { } edit)
            {
                layer._edits.Add(edit);
            }
        }

        return layer;
    }

    /// <summary>Reads settings of the command line, which are texts.</summary>
    public static SettingsLayer Read(IReadOnlyDictionary<string, string> settings, IFileSource files, DiagnosticBag diagnostics)
    {
        var entries = settings
            .OrderBy(s => s.Key, StringComparer.Ordinal)
            .Select(s => new YamlEntry(s.Key, SourceSpan.None, new YamlScalar(SourceSpan.None, s.Value, IsPlain: true)));
        return Read(new YamlMapping(SourceSpan.None, [.. entries]), files, diagnostics);
    }

    /// <summary>Reads settings that code gives.</summary>
    public static SettingsLayer Read(IReadOnlyList<DraftSetting> settings, IFileSource files, DiagnosticBag diagnostics) =>
        Read(new YamlMapping(SourceSpan.None, [.. settings.Select(s => new YamlEntry(s.Key, s.Span, new YamlScalar(s.Span, s.Value, IsPlain: true)))]), files, diagnostics);

    /// <summary>Lays these settings over a draft.</summary>
    public SettingsDraft Over(SettingsDraft draft) => _edits.Aggregate(draft, (d, edit) => edit(d));
}
