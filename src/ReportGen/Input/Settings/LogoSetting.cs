using ReportGen.Diagnostics;

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

        if (!ReportPaths.TryResolve(source.Folder, path, out var file))
        {
            source.Diagnostics.Add(Messages.PathOutside(source.Span, path));
            return null;
        }

        if (!File.Exists(file))
        {
            source.Diagnostics.Add(Messages.NoSuchFile(source.Span, path, Near(path, file)));
            return null;
        }

        var logo = new SettingText(path.Replace('\\', '/'), source.Span);
        return draft => draft with { Settings = draft.Settings with { Logo = logo } };
    }

    private static string[] Near(string path, string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var prefix = path[..(path.Replace('\\', '/').LastIndexOf('/') + 1)];
        var names = Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)!);
        return [.. NearNames.Of(Path.GetFileName(file), names).Select(n => prefix + n)];
    }
}
