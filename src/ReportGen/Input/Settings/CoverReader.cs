using ReportGen.Diagnostics;
using ReportGen.Input.Yaml;

namespace ReportGen.Input.Settings;

/// <summary><c>cover</c>: the path of a picture, or a map of <c>image</c> and <c>alt</c>.</summary>
internal static class CoverReader
{
    private const string Expected = "the path of a picture, or a map of image and alt";

    private static readonly string[] Keys = ["image", "alt"];

    public static SettingEdit? Read(SettingSource source) => source.Entry.Value switch
    {
        YamlScalar { IsNull: true } => Set(null),
        YamlMapping map => ReadMap(source, map),
        _ => source.Text(Expected) is { } path ? Edit(source, path, source.Span, string.Empty) : null,
    };

    private static SettingEdit? ReadMap(SettingSource source, YamlMapping map)
    {
        foreach (var unknown in map.Entries.Where(e => !Keys.Contains(e.Key)))
        {
            source.Diagnostics.Add(Messages.UnknownSetting(unknown.KeySpan, unknown.Key, Keys));
        }

        var image = TextOf(map, "image");
        if (image is null)
        {
            source.Diagnostics.Add(Messages.SettingKind(source.Span, source.Key, "without an image", Expected));
            return null;
        }

        return Edit(source, image.Text.Trim(), image.Span, TextOf(map, "alt")?.Text.Trim() ?? string.Empty);
    }

    private static YamlScalar? TextOf(YamlMapping map, string key) =>
        map.Entries.FirstOrDefault(e => e.Key == key)?.Value is YamlScalar { IsNull: false } scalar ? scalar : null;

    private static SettingEdit? Edit(SettingSource source, string path, SourceSpan span, string alt) =>
        NamedFile.Find(source, path, span) is { } image ? Set(new CoverSetting(image, alt)) : null;

    private static SettingEdit Set(CoverSetting? cover) => draft => draft with { Settings = draft.Settings with { Cover = cover } };
}
