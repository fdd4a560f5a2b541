using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>All numbers of a catalogue by size, to find those near a typed one.</summary>
internal sealed class FactIndex
{
    // Numbers near a typed one that are looked at: in a catalogue with more of them they tell nothing apart.
    private const int MostNear = 400;

    private readonly double[] _sizes;
    private readonly (Series Series, Metric Row)[] _facts;

    public FactIndex(Catalog catalog)
    {
        _facts = [.. catalog.Series.SelectMany(s => s.Rows.Where(r => r.Number is not null).Select(r => (s, r)))];
        _sizes = Array.ConvertAll(_facts, f => Approximate(f.Row));
        Array.Sort(_sizes, _facts);
    }

    /// <summary>Facts whose size is within a part of a number.</summary>
    /// <param name="part">Such as 0.01 for one per cent.</param>
    public IEnumerable<PlainFact> Near(decimal size, double part)
    {
        var from = Array.BinarySearch(_sizes, (double)size * (1 - part));
        from = from < 0 ? ~from : First(from);
        var limit = (double)size * (1 + part);
        for (var i = from; i < _sizes.Length && _sizes[i] <= limit && i - from < MostNear; i++)
        {
            if (Size(_facts[i].Row) is { } exact)
            {
                yield return new PlainFact(_facts[i].Series, _facts[i].Row, exact);
            }
        }
    }

    /// <summary>The first of equal sizes.</summary>
    private int First(int at)
    {
        while (at > 0 && _sizes[at - 1] == _sizes[at])
        {
            at--;
        }

        return at;
    }

    private static decimal? Size(Metric row) =>
        PowersOfTen.TryShift(Math.Abs(row.Number!.Value.Value), row.Unit.Exponent, out var size) ? size : null;

    private static double Approximate(Metric row) => (double)Math.Abs(row.Number!.Value.Value) * Math.Pow(10, row.Unit.Exponent);
}
