using System.Runtime.InteropServices;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>All numbers of a catalogue by their digits, to find those that a typed one is a slip of.</summary>
internal sealed class DigitIndex
{
    // A number is also copied rounded: 50.4 for 50.421.
    private static readonly int[] Rounded = [2, 3, 4];

    // Numbers with the same digits that are looked at: in a catalogue with more of them they tell nothing apart.
    private const int MostAlike = 40;

    private const long MostDigits = 1_000_000_000_000_000;

    private readonly Dictionary<long, List<PlainFact>> _facts = [];

    public DigitIndex(Catalog catalog)
    {
        foreach (var series in catalog.Series)
        {
            foreach (var row in series.Rows)
            {
                if (row.Number is { } number && PowersOfTen.TryShift(Math.Abs(number.Value), row.Unit.Exponent, out var size) && Digits(size) is { } digits and > 0)
                {
                    Add(digits, new PlainFact(series, row, size));
                }
            }
        }
    }

    /// <summary>The facts whose digits these are, exactly or rounded.</summary>
    public IReadOnlyList<PlainFact> Find(long digits) => _facts.TryGetValue(Trimmed(digits), out var found) ? found : [];

    /// <summary>The digits of a number without its decimal mark, zeros at the end left out, the first fourteen; null for a larger number.</summary>
    private static long? Digits(decimal value)
    {
        while (value != decimal.Truncate(value) && value < MostDigits / 10)
        {
            value *= 10;
        }

        return value < MostDigits ? Trimmed((long)value) : null;
    }

    private static long Trimmed(long digits)
    {
        while (digits > 0 && digits % 10 == 0)
        {
            digits /= 10;
        }

        return digits;
    }

    private void Add(long digits, PlainFact fact)
    {
        Put(digits, fact);
        var length = (int)Math.Floor(Math.Log10(digits)) + 1;
        foreach (var kept in Rounded)
        {
            if (length > kept)
            {
                var step = (long)Math.Pow(10, length - kept);
                Put(Trimmed((digits + step / 2) / step), fact);
            }
        }
    }

    private void Put(long digits, PlainFact fact)
    {
        ref var facts = ref CollectionsMarshal.GetValueRefOrAddDefault(_facts, digits, out _);
        facts ??= [];
        if (facts.Count < MostAlike)
        {
            facts.Add(fact);
        }
    }
}
