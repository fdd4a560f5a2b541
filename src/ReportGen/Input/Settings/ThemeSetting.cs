using ReportGen.Diagnostics;

namespace ReportGen.Input.Settings;

/// <summary><c>theme</c>: a built-in theme by its name; theme files are to come.</summary>
internal static class ThemeSetting
{
    public static SettingEdit? Read(SettingSource source)
    {
        if (source.IsNull || source.Text("the name of a theme") is not { } name)
        {
            return null;
        }

        if (Theme.BuiltIn.FirstOrDefault(t => t.Name == name) is { } theme)
        {
            return draft => draft with { Settings = draft.Settings with { Theme = theme } };
        }

        source.Diagnostics.Add(name.AsSpan().ContainsAny('.', '/', '\\')
            ? Messages.SettingNotSupported(source.Span, source.Key, "theme files are")
            : Messages.SettingChoice(source.Span, source.Key, name, [.. Theme.BuiltIn.Select(t => t.Name)]));
        return null;
    }
}
