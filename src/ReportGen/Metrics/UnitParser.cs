namespace ReportGen.Metrics;

/// <summary>Reads the unit cell: an optional scale word and a base.</summary>
internal static class UnitParser
{
    private static readonly (string Word, int Exponent)[] EnglishScales =
        [("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12)];

    // Longest first: 万亿 begins with 万.
    private static readonly (string Word, int Exponent)[] ChineseScales =
    [
        ("百万", 6), ("百萬", 6), ("万亿", 12), ("萬億", 12),
        ("千", 3), ("万", 4), ("萬", 4), ("亿", 8), ("億", 8),
    ];

    // 千 before these is the prefix kilo, not a scale: 千克 is one word for a kilogram, 千瓦 for a kilowatt.
    private const string KiloUnits = "克米瓦卡帕伏赫焦安牛欧歐字";

    /// <summary>Any text is a unit; one without a scale word is all base.</summary>
    public static Unit Parse(string text)
    {
        var unit = text.Trim();
        return unit switch
        {
            "" => Unit.None,
            "％" => new Unit(string.Empty, 0, "%"),
            _ => English(unit) ?? Chinese(unit) ?? new Unit(string.Empty, 0, unit),
        };
    }

    private static Unit? English(string unit)
    {
        foreach (var (word, exponent) in EnglishScales)
        {
            var isWhole = unit.Length == word.Length || (unit.Length > word.Length && char.IsWhiteSpace(unit[word.Length]));
            if (isWhole && unit.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return new Unit(unit[..word.Length], exponent, unit[word.Length..].Trim());
            }
        }

        return null;
    }

    private static Unit? Chinese(string unit)
    {
        foreach (var (word, exponent) in ChineseScales)
        {
            if (!unit.StartsWith(word, StringComparison.Ordinal))
            {
                continue;
            }

            var rest = unit[word.Length..].Trim();
            var isKilo = word == "千" && rest.Length > 0 && KiloUnits.Contains(rest[0]);
            return isKilo ? null : new Unit(word, exponent, rest);
        }

        return null;
    }
}
