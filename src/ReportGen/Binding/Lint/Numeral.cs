namespace ReportGen.Binding.Lint;

/// <summary>A number found in prose, with what belongs to it.</summary>
/// <param name="Start">Offset of its first digit or word.</param>
/// <param name="End">Behind its last digit or word.</param>
/// <param name="Value">The number as written, without its scale.</param>
/// <param name="Decimals">Decimals as written.</param>
internal sealed record Numeral(int Start, int End, decimal Value, int Decimals)
{
    // Fewer digits are often alike by chance.
    private const int EnoughDigits = 3;

    /// <summary>Power of ten of a scale word behind it.</summary>
    public int Exponent { get; init; }

    /// <summary>Behind the scale word or percent sign; <see cref="End"/> where there is none.</summary>
    public int WholeEnd { get; init; }

    /// <summary>First character of a currency sign or code before it; <see cref="Start"/> where there is none.</summary>
    public int WholeStart { get; init; }

    public bool IsPercent { get; init; }

    /// <summary>ISO 4217 code of a currency sign or code beside it; null for none.</summary>
    public string? Currency { get; init; }

    /// <summary>Whether the currency is beyond doubt: <c>$</c> and <c>¥</c> are signs of several.</summary>
    public bool IsCurrencyClear { get; init; }

    /// <summary>Whether thousands are grouped.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>Whether it is written in words.</summary>
    public bool IsWords { get; init; }

    /// <summary>Whether it is nothing but a whole number in digits: it may be a year, or part of a name.</summary>
    public bool IsPlain => !IsGrouped && !IsWords && Decimals == 0 && Exponent == 0 && !IsPercent && Currency is null;

    /// <summary>Whether it has so few digits that other numbers are alike by chance.</summary>
    public bool HasFewDigits => Significance < EnoughDigits;

    /// <summary>Digits that matter: zeros at either end left out unless they are decimals.</summary>
    public int Significance
    {
        get
        {
            Span<int> bits = stackalloc int[4];
            decimal.GetBits(Value, bits);
            var digits = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
            while (Decimals == 0 && digits > 0 && digits % 10 == 0)
            {
                digits /= 10;
            }

            var count = 0;
            for (; digits > 0; digits /= 10)
            {
                count++;
            }

            return count;
        }
    }
}
