using ReportGen.Binding.Printing;
using ReportGen.Binding.Values;

namespace ReportGen.Binding.Filters;

/// <summary>Numbers of two digits near a figure, for suggestions.</summary>
internal static class RoundNumber
{
    /// <summary>The nearest number of two digits that a claim may be made with; null where there is none.</summary>
    public static decimal? Near(decimal value, ClaimKind kind)
    {
        if (value <= 0)
        {
            return null;
        }

        var step = Step(value);
        var below = Math.Floor(value / step) * step;
        var near = kind switch
        {
            ClaimKind.Over => below < value ? below : below - step,
            ClaimKind.Nearly => below + step,
            _ => Math.Round(value / step, MidpointRounding.AwayFromZero) * step,
        };
        return near > 0 ? DecimalText.Trimmed(near) : null;
    }

    private static decimal Step(decimal value)
    {
        var step = 1m;
        while (value >= step * 100)
        {
            step *= 10;
        }

        while (value < step * 10 && step > 0.000001m)
        {
            step /= 10;
        }

        return step;
    }
}
