using System.Text.RegularExpressions;

namespace ReportGen.Input.Csv;

/// <summary>Finds values such as <c>12 million</c>, which are texts, though a number was meant.</summary>
internal static partial class NumberWithUnit
{
    // A longer text is a sentence.
    private const int Longest = 40;

    public static bool TrySplit(string raw, out string number, out string unit)
    {
        (number, unit) = (string.Empty, string.Empty);
        if (raw.Length > Longest || Pattern().Match(raw) is not { Success: true } match)
        {
            return false;
        }

        (number, unit) = (match.Groups[1].Value, match.Groups[2].Value);
        return unit is not ("st" or "nd" or "rd" or "th" or "年" or "月" or "日");
    }

    [GeneratedRegex(@"^([<>~+-]?[0-9][0-9.,]*)\s*(\p{L}+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
