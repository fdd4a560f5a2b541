namespace ReportGen.Input.Settings;

/// <summary><c>name</c>: the base name of the outputs, good on every system.</summary>
internal static class NameSetting
{
    // File systems hold 255 bytes; a Chinese letter is three, and an extension and a language follow.
    private const int MostBytes = 200;

    private static readonly string[] DeviceNames =
    [
        "CON", "PRN", "AUX", "NUL",
        "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    ];

    public static SettingEdit? Read(SettingSource source)
    {
        const string Expected = "made of letters, digits, '-', '_' and '.', beginning and ending with a letter or digit";
        if (source.IsNull || source.Text("a name for the outputs") is not { } name)
        {
            return null;
        }

        return IsFileName(name) ? draft => draft with { Settings = draft.Settings with { Name = name } } : source.Refuse(name, Expected);
    }

    private static bool IsFileName(string name) =>
        name.Length > 0
        && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.')
        && char.IsLetterOrDigit(name[0])
        && name[^1] != '.'
        && System.Text.Encoding.UTF8.GetByteCount(name) <= MostBytes
        && !DeviceNames.Contains(name.Split('.')[0], StringComparer.OrdinalIgnoreCase);
}
