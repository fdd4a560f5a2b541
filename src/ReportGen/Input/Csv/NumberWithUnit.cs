using System.Text.RegularExpressions;

namespace ReportGen.Input.Csv;

/// <summary>Finds values such as <c>12 million</c>, which are texts, though a number was meant.</summary>
internal static partial class NumberWithUnit
{
    // A longer text is a sentence.
    private const int Longest = 40;

    private const int DigitsOfGroup = 3;

    public static bool TrySplit(string raw, out string number, out string unit)
    {
        (number, unit) = (string.Empty, string.Empty);
        if (raw.Length > Longest || Pattern().Match(raw) is not { Success: true } match)
        {
            return false;
        }

        (number, unit) = (match.Groups[1].Value, ScaleOf(match.Groups[2].Value));
        return unit is not ("st" or "nd" or "rd" or "th" or "年" or "月" or "日");
    }

    /// <summary>A number as files of decimal points write it, if its comma is a decimal one.</summary>
    public static string WithPoint(string number)
    {
        var comma = number.IndexOf(',', StringComparison.Ordinal);
        return comma >= 0 && comma == number.LastIndexOf(',') && number.Length - comma - 1 != DigitsOfGroup
            ? number.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.')
            : number;
    }

    /// <summary>Abbreviations of scales as the column 'unit' spells them.</summary>
    private static string ScaleOf(string unit) => unit switch
    {
        "Tsd" => "thousand",
        "Mio" or "mio" or "mln" or "mn" => "million",
        "Mrd" or "mrd" or "bn" or "bln" => "billion",
        _ => unit,
    };

    [GeneratedRegex(@"^([<>~+-]?[0-9](?:[0-9.,]*[0-9])?)\s*(\p{L}+)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
