namespace ReportGen.Binding.Printing;

/// <summary>A number rounded half-up for printing.</summary>
/// <param name="Value">The rounded number.</param>
/// <param name="Decimals">Decimals to print.</param>
/// <param name="LostDigits">Whether the number was another before.</param>
internal readonly record struct Rounded(decimal Value, int Decimals, bool LostDigits)
{
    /// <param name="most">Decimals to round to.</param>
    /// <param name="least">Decimals printed even if they are zeros.</param>
    public static Rounded To(decimal value, int most, int least)
    {
        var rounded = Math.Round(value, most, MidpointRounding.AwayFromZero);
        var decimals = most;
        while (decimals > least && Math.Round(rounded, decimals - 1, MidpointRounding.ToZero) == rounded)
        {
            decimals--;
        }

        return new Rounded(rounded, decimals, rounded != value);
    }

    /// <summary>Decimals kept and mode, such as <c>1 decimal, half-up</c>; null where nothing was lost.</summary>
    /// <param name="scale">Scale word that the decimals belong to; empty for none.</param>
    public string? Describe(string scale)
    {
        if (!LostDigits)
        {
            return null;
        }

        var kept = FormattableString.Invariant($"{Decimals} {(Decimals == 1 ? "decimal" : "decimals")}");
        return scale.Length == 0 ? $"{kept}, half-up" : $"{kept} of {scale}, half-up";
    }
}
