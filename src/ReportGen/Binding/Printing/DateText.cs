namespace ReportGen.Binding.Printing;

/// <summary>Dates in an edition's words.</summary>
internal static class DateText
{
    private static readonly string[] EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ];

    /// <summary>The name of a month.</summary>
    /// <param name="month">From 1.</param>
    public static string EnglishMonth(int month) => EnglishMonths[month - 1];

    public static string Of(DateOnly date, Conventions conventions) => conventions.DateOrder switch
    {
        DateOrder.Chinese => FormattableString.Invariant($"{date.Year}年{date.Month}月{date.Day}日"),
        DateOrder.MonthDayYear => FormattableString.Invariant($"{EnglishMonths[date.Month - 1]} {date.Day}, {date.Year}"),
        _ => FormattableString.Invariant($"{date.Day} {EnglishMonths[date.Month - 1]} {date.Year}"),
    };
}
