using ReportGen.Document;

namespace ReportGen.Charts;

/// <summary>The axes of a chart: honest ones, since bars are compared by their lengths.</summary>
internal static class ChartScales
{
    /// <summary>Lines whose lowest value is above this part of the highest may leave zero out: their shape counts, not their length.</summary>
    private const double FarFromZero = 0.5;

    /// <summary>The axis of values.</summary>
    /// <param name="use">What is drawn, and whether it has ticks.</param>
    /// <param name="extent">The ends of all marks.</param>
    public static ValueScale Values((ChartShape Shape, bool HasTicks) use, (double Least, double Most) extent, Chart chart, int mostTicks = NiceScale.MostTicks)
    {
        var (least, most) = extent;
        foreach (var value in chart.Annotations.Select(a => a.Value).Concat(chart.Series.SelectMany(s => s.Points).Select(p => p.Target)).OfType<decimal>())
        {
            (least, most) = (Math.Min(least, (double)value), Math.Max(most, (double)value));
        }

        var isFree = use.Shape is ChartShape.Lines or ChartShape.Slopes or ChartShape.Dots or ChartShape.Spark;
        if (isFree ? !IsFarFromZero(least, most) && use.Shape is not (ChartShape.Slopes or ChartShape.Spark) : !chart.Options.BeginsAtData)
        {
            (least, most) = (Math.Min(0, least), Math.Max(0, most));
        }

        var numbers = chart.Options.Stacking == ChartStacking.Percent ? chart.Numbers with { Exponent = 0, Suffix = "%" } : chart.Numbers;
        var nice = NiceScale.Over(Lowered(least, most, chart), most, numbers, mostTicks);

        // Without ticks nothing is gained by a round end, and marks have all the room.
        return use.HasTicks || !(most > least) || chart.Options.BeginsAtData ? nice : nice with { Low = least, High = most };
    }

    /// <summary>The axis across, of dots.</summary>
    public static ValueScale Across(Chart chart)
    {
        var places = chart.Categories.Select(c => (double)(c.Position ?? 0)).DefaultIfEmpty(0).ToList();
        var (least, most) = (places.Min(), places.Max());
        if (!IsFarFromZero(least, most))
        {
            (least, most) = (Math.Min(0, least), Math.Max(0, most));
        }

        return NiceScale.Over(least, most, chart.AcrossNumbers ?? chart.Numbers);
    }

    /// <summary>The shortest bar of an axis that begins at the data is still to be seen.</summary>
    private static double Lowered(double least, double most, Chart chart) =>
        chart.Options.BeginsAtData && least > 0 ? Math.Max(0, least - ((most - least) / 10)) : least;

    private static bool IsFarFromZero(double least, double most) =>
        (least > 0 && least > most * FarFromZero) || (most < 0 && most < least * FarFromZero);
}
