using ReportGen.Diagnostics;
using ReportGen.Files;

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

        if (source.Text("the path of a picture") is not { } path)
        {
            return null;
        }

        if (!source.Files.TryResolve(path, out var name))
        {
            source.Diagnostics.Add(Messages.PathOutside(source.Span, path));
            return null;
        }

        if (!source.Files.Has(name))
        {
            source.Diagnostics.Add(Messages.NoSuchFile(source.Span, path, source.Files.Near(name)));
            return null;
        }

        var logo = new SettingText(name, source.Span);
        return draft => draft with { Settings = draft.Settings with { Logo = logo } };
    }
}
