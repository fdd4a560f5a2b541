using ReportGen.Diagnostics;
using ReportGen.Files;

namespace ReportGen.Input.Settings;

/// <summary>Files of the report that settings name by their paths.</summary>
internal static class NamedFile
{
    /// <summary>The name of a file in the report.</summary>
    /// <returns>Null when it is not there, which is in the diagnostics.</returns>
    public static SettingText? Find(SettingSource source, string path, SourceSpan span)
    {
        if (!source.Files.TryResolve(path, out var name))
        {
            source.Diagnostics.Add(Messages.PathOutside(span, path));
            return null;
        }

        if (!source.Files.Has(name))
        {
            source.Diagnostics.Add(Messages.NoSuchFile(span, path, source.Files.Near(name)));
            return null;
        }

        return new SettingText(name, span);
    }
}
