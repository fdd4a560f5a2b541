namespace ReportGen.Binding.Printing;

/// <summary>How a date is written.</summary>
internal enum DateOrder
{
    DayMonthYear,
    MonthDayYear,
    Chinese,
}
