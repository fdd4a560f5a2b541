using ReportGen.Document;

namespace ReportGen.Charts;

/// <summary>Finds axes whose ticks are round numbers: 1, 2, 2.5 or 5 times a power of ten.</summary>
/// <remarks>After Heckbert, 'Nice numbers for graph labels' (Graphics Gems, 1990).</remarks>
internal static class NiceScale
{
    /// <summary>More ticks than these are noise.</summary>
    public const int MostTicks = 6;

    /// <summary>Values that differ by less than this part of themselves are alike as far as their digits tell.</summary>
    private const double Alike = 1e-11;

    private static readonly double[] Mantissas = [1, 2, 2.5, 5, 10];

    /// <summary>The axis for some values.</summary>
    /// <param name="least">The lowest value.</param>
    /// <param name="most">The highest value.</param>
    /// <param name="mostTicks">Ticks at most, at least 3.</param>
    public static ValueScale Over(double least, double most, ChartNumbers numbers, int mostTicks = MostTicks)
    {
        (least, most) = Apart(least, most);
        var step = StepFor(least, most, mostTicks - 1);
        var first = Math.Floor((least / step) + Alike);
        var last = Math.Ceiling((most / step) - Alike);
        var decimals = DecimalsOf(step);
        var ticks = new List<ScaleTick>(mostTicks);
        for (var i = first; i <= last && ticks.Count < mostTicks; i++)
        {
            ticks.Add(new ScaleTick(i * step, numbers.Format(ToDecimal(i * step), decimals)));
        }

        return new ValueScale(first * step, last * step, ticks);
    }

    /// <summary>A number as far as decimals reach.</summary>
    public static decimal ToDecimal(double value) =>
        value >= (double)decimal.MaxValue ? decimal.MaxValue : value <= (double)decimal.MinValue ? decimal.MinValue : (decimal)value;

    private static (double Least, double Most) Apart(double least, double most)
    {
        var size = Math.Max(Math.Abs(least), Math.Abs(most));
        if (most - least > size * Alike)
        {
            return (least, most);
        }

        // One value alone stands in the middle of its axis.
        return size == 0 ? (0, 1) : (least - (size / 10), most + (size / 10));
    }

    private static double StepFor(double least, double most, int steps)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10((most - least) / steps)));
        foreach (var mantissa in Mantissas)
        {
            var step = mantissa * power;
            if (Math.Ceiling((most / step) - Alike) - Math.Floor((least / step) + Alike) <= steps)
            {
                return step;
            }
        }

        return 20 * power;
    }

    private static int DecimalsOf(double step)
    {
        var decimals = (int)Math.Max(0, -Math.Floor(Math.Log10(step) + Alike));
        var mantissa = step * Math.Pow(10, decimals);
        return Math.Min(28, Math.Abs(mantissa - Math.Round(mantissa)) > 0.01 ? decimals + 1 : decimals);
    }
}
