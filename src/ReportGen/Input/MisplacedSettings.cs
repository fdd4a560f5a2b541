using System.Text.RegularExpressions;
using ReportGen.Input.Settings;

namespace ReportGen.Input;

/// <summary>Settings at the head of a narrative that begin otherwise than with a first line <c>---</c>.</summary>
/// <param name="Start">Offset of the line that should be the first.</param>
/// <param name="Yaml">Offsets of the settings.</param>
/// <param name="BodyStart">Offset of the first character behind them.</param>
/// <param name="HasFence">Whether they begin with <c>---</c>, though not on the first line.</param>
internal sealed partial record MisplacedSettings(int Start, Range Yaml, int BodyStart, bool HasFence)
{
    /// <summary>Looks for them: between lines of dashes, or before one, and the first of them known by its name.</summary>
    public static MisplacedSettings? Find(string text)
    {
        var match = Block().Match(text);
        if (!match.Success || (!match.Groups["open"].Success && !match.Groups["close"].Success))
        {
            return BelowText(text);
        }

        var (open, yaml) = (match.Groups["open"], match.Groups["yaml"]);
        var start = open.Success ? open.Index : yaml.Index;
        return SettingsSchema.Find(match.Groups["name"].Value) is null
            ? null
            : new MisplacedSettings(start, yaml.Index..(yaml.Index + yaml.Length), match.Length, open.Value == "---");
    }

    /// <summary>Those below a heading or some words, which stay part of the text.</summary>
    private static MisplacedSettings? BelowText(string text)
    {
        var match = Below().Match(text);
        return match.Success && SettingsSchema.Find(match.Groups["name"].Value) is not null
            ? new MisplacedSettings(match.Groups["open"].Index, match.Groups["yaml"].Index..(match.Groups["yaml"].Index + match.Groups["yaml"].Length), 0, HasFence: true)
            : null;
    }

    [GeneratedRegex(
        @"\A(?:[^\n]*\n){1,6}?(?<open>---)[ \t]*\r?\n(?<yaml>(?<name>[a-z_]+)[ \t]*:[^\n]*\n(?:(?:[A-Za-z_]+[ \t]*:|[ \t]+\S|- |#)[^\n]*\n)*)---[ \t]*(?:\r?\n|\r?\z)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Below();

    // Lines of dashes are those that word processors make of hyphens, too. Settings go on in indented lines and lists.
    [GeneratedRegex(
        @"\A\s*(?:^[ \t]*(?<open>[-–—―]{1,8})[ \t]*\r?\n)?(?<yaml>(?<name>[a-z_]+)[ \t]*[:：][^\n]*(?:\n(?:[A-Za-z_]+[ \t]*[:：]|[ \t]+\S|- |#)[^\n]*)*(?:\n|\z))(?<close>[-–—―]{1,8}[ \t]*(?:\r?\n|\r?\z))?",
        RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Block();
}
