using ReportGen.Metrics;

namespace ReportGen.Binding.Printing;

/// <summary>Periods in an edition's words.</summary>
internal static class PeriodText
{
    private const string Quarters = "一二三四";

    /// <summary><c>2024</c>, <c>Q3 2024</c>, <c>September 2024</c>; <c>2024年</c>, <c>2024年第三季度</c>, <c>2024年9月</c>.</summary>
    public static string Of(Period period, Conventions conventions) => (period.Kind, conventions.IsChinese) switch
    {
        (PeriodKind.Quarter, true) => FormattableString.Invariant($"{period.Year}年第{Quarters[period.Part - 1]}季度"),
        (PeriodKind.Quarter, _) => FormattableString.Invariant($"Q{period.Part}\u00A0{period.Year}"),
        (PeriodKind.Month, true) => FormattableString.Invariant($"{period.Year}年{period.Part}月"),
        (PeriodKind.Month, _) => FormattableString.Invariant($"{DateText.EnglishMonth(period.Part)} {period.Year}"),
        (_, true) => FormattableString.Invariant($"{period.Year}年"),
        _ => FormattableString.Invariant($"{period.Year}"),
    };
}
