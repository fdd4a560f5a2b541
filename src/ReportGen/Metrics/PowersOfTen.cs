namespace ReportGen.Metrics;

/// <summary>Exact shifts of the decimal mark.</summary>
internal static class PowersOfTen
{
    // A decimal holds 28 digits behind its first.
    private static readonly decimal[] Powers = All(28);

    /// <summary>A number times a power of ten.</summary>
    /// <exception cref="OverflowException">The result has more digits than a decimal holds.</exception>
    public static decimal Shift(decimal value, int power)
    {
        if (power == 0 || value == 0)
        {
            return value;
        }

        if (Math.Abs(power) >= Powers.Length)
        {
            throw new OverflowException();
        }

        return power > 0 ? value * Powers[power] : value / Powers[-power];
    }

    /// <summary>Multiplies by a power of ten.</summary>
    /// <returns>False when the result has more digits than a decimal holds.</returns>
    public static bool TryShift(decimal value, int power, out decimal shifted)
    {
        shifted = value;
        var isTooLarge = value != 0
            && (Math.Abs(power) >= Powers.Length || (power > 0 && Math.Abs(value) > decimal.MaxValue / Powers[power]));
        if (isTooLarge)
        {
            return false;
        }

        shifted = Shift(value, power);
        return true;
    }

    private static decimal[] All(int highest)
    {
        var powers = new decimal[highest + 1];
        powers[0] = 1;
        for (var i = 1; i <= highest; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
