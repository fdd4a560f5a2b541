namespace ReportGen.Binding.Values;

/// <summary>Exact shifts of the decimal mark.</summary>
internal static class PowersOfTen
{
    private const int MaxPower = 28;

    /// <summary>Multiplies by a power of ten.</summary>
    /// <returns>False when the result has more digits than a decimal holds.</returns>
    public static bool TryShift(decimal value, int power, out decimal shifted)
    {
        shifted = value;
        if (power == 0 || value == 0)
        {
            return true;
        }

        if (Math.Abs(power) > MaxPower)
        {
            return false;
        }

        var factor = 1m;
        for (var i = Math.Abs(power); i > 0; i--)
        {
            factor *= 10;
        }

        if (power > 0 && Math.Abs(value) > decimal.MaxValue / factor)
        {
            return false;
        }

        shifted = power > 0 ? value * factor : value / factor;
        return true;
    }
}
