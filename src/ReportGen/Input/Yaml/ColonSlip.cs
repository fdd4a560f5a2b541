using System.Text.RegularExpressions;
using ReportGen.Diagnostics;

namespace ReportGen.Input.Yaml;

/// <summary>Finds what most often makes settings unreadable: a colon without a blank behind it, or one of a Chinese keyboard.</summary>
internal static partial class ColonSlip
{
    /// <summary>What to say of the first line with such a colon; null where there is none.</summary>
    /// <param name="places">Settings that cannot be read.</param>
    public static Diagnostic? Find(YamlPlaces places)
    {
        if (Slip().Match(places.Yaml) is not { Success: true } slip)
        {
            return null;
        }

        var colon = slip.Groups["colon"];
        return Messages.SettingColon(places.At(colon.Index, 1), slip.Groups["name"].Value, slip.Groups["value"].Value.TrimEnd());
    }

    // Two slashes behind a colon are those of an address.
    [GeneratedRegex(@"^[ \t]*(?<name>[a-z][a-z_-]*)[ \t]*(?:(?<colon>：)[ \t]*|(?<colon>:)(?![\s:]|//))(?<value>[^\r\n]+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Slip();
}
