namespace ReportGen.Binding.Printing;

/// <summary>The conventions that the project knows.</summary>
internal static class ConventionTable
{
    private const string NoBreakSpace = "\u00A0";

    public static Conventions English { get; } = new()
    {
        Language = "en",
        NativeExponents = [3, 6, 9, 12],
        Scales = [new(12, "trillion"), new(9, "billion"), new(6, "million")],
        Gap = NoBreakSpace,
        Over = "over {0}",
        Under = "under {0}",
        About = "about {0}",
        Nearly = "nearly {0}",
        PercentagePoints = "percentage points",
        PercentagePoint = "percentage point",
        Numerals = new EnglishNumerals("and "),
        DateOrder = DateOrder.DayMonthYear,
    };

    public static Conventions American { get; } = English with
    {
        Language = "en-US",
        Numerals = new EnglishNumerals(string.Empty),
        DateOrder = DateOrder.MonthDayYear,
    };

    public static Conventions SimplifiedChinese { get; } = new()
    {
        Language = "zh-Hans",
        NativeExponents = [4, 8, 12],
        Scales = [new(12, "万亿"), new(8, "亿"), new(4, "万")],
        Gap = NoBreakSpace,
        Over = "超过{0}",
        Under = "不足{0}",
        About = "约{0}",
        Nearly = "近{0}",
        PercentagePoints = "个百分点",
        PercentagePoint = "个百分点",
        Numerals = new ChineseNumerals("万", "亿", "负"),
        DateOrder = DateOrder.Chinese,
    };

    public static Conventions TraditionalChinese { get; } = SimplifiedChinese with
    {
        Language = "zh-Hant",
        Scales = [new(12, "萬億"), new(8, "億"), new(4, "萬")],
        Over = "超過{0}",
        About = "約{0}",
        PercentagePoints = "個百分點",
        PercentagePoint = "個百分點",
        Numerals = new ChineseNumerals("萬", "億", "負"),
    };

    /// <summary>The entry of a tag or of the nearest tag above it; null for none.</summary>
    public static Conventions? Find(string language)
    {
        var tag = language.ToLowerInvariant();
        if (tag is "zh-tw" or "zh-hk" or "zh-mo" || IsUnder(tag, "zh-hant"))
        {
            return TraditionalChinese;
        }

        if (IsUnder(tag, "zh"))
        {
            return SimplifiedChinese;
        }

        return IsUnder(tag, "en-us") ? American : IsUnder(tag, "en") ? English : null;
    }

    private static bool IsUnder(string tag, string prefix) =>
        tag.StartsWith(prefix, StringComparison.Ordinal) && (tag.Length == prefix.Length || tag[prefix.Length] == '-');
}
