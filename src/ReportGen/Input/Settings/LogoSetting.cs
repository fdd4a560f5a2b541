namespace ReportGen.Input.Settings;

/// <summary><c>logo</c>: a picture inside the report's folder.</summary>
internal static class LogoSetting
{
    public static SettingEdit? Read(SettingSource source)
    {
        if (source.IsNull)
        {
            return draft => draft with { Settings = draft.Settings with { Logo = null } };
        }

        return source.Text("the path of a picture") is { } path && NamedFile.Find(source, path, source.Span) is { } logo
            ? draft => draft with { Settings = draft.Settings with { Logo = logo } }
            : null;
    }
}
