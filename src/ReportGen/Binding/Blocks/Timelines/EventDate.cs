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

        return Period.TryParse(text, out var period) && period.Year > 0
            ? new EventDate(PeriodText.Of(period, conventions), period.FirstDay, period.LastDay)
            : null;
    }
}
