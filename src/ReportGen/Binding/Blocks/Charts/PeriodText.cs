using System.Globalization;
using ReportGen.Binding.Printing;
using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>Periods along an axis: their names, and where they stand.</summary>
internal static class PeriodText
{
    /// <summary>The name as short as an axis wants it: <c>2024</c>, <c>2024 Q3</c>, <c>2024-09</c>; in Chinese 2024年3季度 and 2024年9月.</summary>
    public static string Of(Period period, Conventions conventions)
    {
        var year = period.Year.ToString("0000", CultureInfo.InvariantCulture);
        var part = period.Part.ToString(CultureInfo.InvariantCulture);
        return period.Kind switch
        {
            PeriodKind.Quarter => conventions.IsChinese ? $"{year}年{part}季度" : $"{year} Q{part}",
            PeriodKind.Month => conventions.IsChinese ? $"{year}年{part}月" : period.ToString(),
            _ => year,
        };
    }

    /// <summary>The middle of the period, in years.</summary>
    public static decimal PlaceOf(Period period) => period.Kind switch
    {
        PeriodKind.Quarter => period.Year + ((period.Part - 0.5m) / 4),
        PeriodKind.Month => period.Year + ((period.Part - 0.5m) / 12),
        _ => period.Year + 0.5m,
    };
}
