using System.Globalization;
using ReportGen.Binding.Printing;
using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Timelines;

/// <summary>The date of an event: a day, or a period as metrics.csv has them.</summary>
/// <param name="Text">In the edition's words.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
internal sealed record EventDate(string Text, DateOnly First, DateOnly Last)
{
    /// <summary>Reads a date; null for what is none.</summary>
    public static EventDate? Read(string text, Conventions conventions)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new EventDate(DateText.Of(day, conventions), day, day);
        }

        return Period.TryParse(text, out var period) && period.Year > 0 ? OfPeriod(period, conventions) : null;
    }

    private static EventDate OfPeriod(Period period, Conventions conventions)
    {
        var (month, months) = period.Kind switch
        {
            PeriodKind.Quarter => ((period.Part * 3) - 2, 3),
            PeriodKind.Month => (period.Part, 1),
            _ => (1, 12),
        };
        var last = month + months - 1;
        return new EventDate(
            PeriodText.Of(period, conventions),
            new DateOnly(period.Year, month, 1),
            new DateOnly(period.Year, last, DateTime.DaysInMonth(period.Year, last)));
    }
}
