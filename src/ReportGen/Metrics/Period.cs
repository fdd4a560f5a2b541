namespace ReportGen.Metrics;

/// <summary>How long a period is.</summary>
internal enum PeriodKind
{
    Year,
    Quarter,
    Month,
}

/// <summary>A reporting period: a year, a quarter or a month.</summary>
/// <param name="Kind">Its length.</param>
/// <param name="Year">Calendar year.</param>
/// <param name="Part">1–4 for a quarter, 1–12 for a month, 0 for a year.</param>
internal readonly record struct Period(PeriodKind Kind, int Year, int Part) : IComparable<Period>
{
    /// <summary>Reads <c>2024</c>, <c>2024-Q3</c> or <c>2024-09</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        if (text.Length < 4 || !TryDigits(text[..4], out var year))
        {
            return false;
        }

        if (text.Length == 4)
        {
            period = new Period(PeriodKind.Year, year, 0);
            return true;
        }

        if (text.Length != 7 || text[4] != '-')
        {
            return false;
        }

        if (text[5] is 'Q' or 'q' && text[6] is >= '1' and <= '4')
        {
            period = new Period(PeriodKind.Quarter, year, text[6] - '0');
            return true;
        }

        if (TryDigits(text[5..], out var month) && month is >= 1 and <= 12)
        {
            period = new Period(PeriodKind.Month, year, month);
            return true;
        }

        return false;
    }

    /// <summary>Its first day; of years from 1 on.</summary>
    public DateOnly FirstDay => new(Year, EndMonth - (12 / PartsOfYear) + 1, 1);

    /// <summary>Its last day; of years from 1 on.</summary>
    public DateOnly LastDay => new(Year, EndMonth, DateTime.DaysInMonth(Year, EndMonth));

    /// <summary>The same period a year before.</summary>
    public Period YearBefore() => this with { Year = Year - 1 };

    /// <summary>The period just before this one.</summary>
    public Period Previous() => Kind switch
    {
        PeriodKind.Quarter when Part == 1 => new Period(Kind, Year - 1, 4),
        PeriodKind.Month when Part == 1 => new Period(Kind, Year - 1, 12),
        PeriodKind.Year => new Period(Kind, Year - 1, 0),
        _ => this with { Part = Part - 1 },
    };

    /// <summary>How many periods later another of the same kind is.</summary>
    public int StepsTo(Period later) => (later.Year - Year) * PartsOfYear + later.Part - Part;

    /// <summary>Orders by the end of the period; of those that end together, the longer comes last.</summary>
    public int CompareTo(Period other)
    {
        var byEnd = (Year * 12 + EndMonth).CompareTo(other.Year * 12 + other.EndMonth);
        return byEnd != 0 ? byEnd : other.Kind.CompareTo(Kind);
    }

    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        PeriodKind.Quarter => FormattableString.Invariant($"{Year:0000}-Q{Part}"),
        PeriodKind.Month => FormattableString.Invariant($"{Year:0000}-{Part:00}"),
        _ => FormattableString.Invariant($"{Year:0000}"),
    };

    private int PartsOfYear => Kind switch
    {
        PeriodKind.Quarter => 4,
        PeriodKind.Month => 12,
        _ => 1,
    };

    private int EndMonth => Kind switch
    {
        PeriodKind.Quarter => Part * 3,
        PeriodKind.Month => Part,
        _ => 12,
    };

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            number = number * 10 + (c - '0');
        }

        return true;
    }
}
