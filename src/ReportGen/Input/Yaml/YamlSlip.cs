using System.Text.RegularExpressions;
using ReportGen.Diagnostics;

namespace ReportGen.Input.Yaml;

/// <summary>Finds what most often makes settings unreadable: a colon without a blank behind it or of a Chinese keyboard, a colour without quotes.</summary>
internal static partial class YamlSlip
{
    /// <summary>What to say of the first; null where there is none.</summary>
    /// <param name="places">Settings that cannot be read.</param>
    public static Diagnostic? Find(YamlPlaces places)
    {
        if (Slip().Match(places.Yaml) is not { Success: true } slip)
        {
            return ColorBetweenBraces(places);
        }

        var colon = slip.Groups["colon"];
        return Messages.SettingColon(places.At(colon.Index, 1), slip.Groups["name"].Value, slip.Groups["value"].Value.TrimEnd());
    }

    /// <summary>There <c>#</c> takes the closing brace away, and all that follows.</summary>
    private static Diagnostic? ColorBetweenBraces(YamlPlaces places) =>
        Color().Match(places.Yaml) is { Success: true } color
            ? Messages.ValueIsComment(places.At(color.Groups["color"].Index, color.Groups["color"].Length), color.Groups["name"].Value, color.Groups["color"].Value)
            : null;

    [GeneratedRegex(@"(?<![\w-])(?<name>[a-z-]+):[ \t]+(?<color>#[0-9A-Fa-f]{3,8})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Color();

    // Two slashes behind a colon are those of an address.
    [GeneratedRegex(@"^[ \t]*(?<name>[a-z][a-z_-]*)[ \t]*(?:(?<colon>：)[ \t]*|(?<colon>:)(?![\s:]|//))(?<value>[^\r\n]+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Slip();
}
