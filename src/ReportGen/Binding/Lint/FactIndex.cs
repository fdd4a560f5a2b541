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

    /// <summary>Facts whose size is within a part of a number, the nearest first.</summary>
    /// <param name="part">Such as 0.01 for one per cent.</param>
    public IEnumerable<PlainFact> Near(decimal size, double part)
    {
        var centre = (double)size;
        var found = Array.BinarySearch(_sizes, centre);
        var above = found < 0 ? ~found : found;
        var below = above - 1;
        for (var seen = 0; seen < MostNear; seen++)
        {
            var isAbove = DistanceTo(above, centre) <= DistanceTo(below, centre);
            var at = isAbove ? above++ : below--;
            if (DistanceTo(at, centre) > part * centre)
            {
                yield break;
            }

            if (Size(_facts[at].Row) is { } exact)
            {
                yield return new PlainFact(_facts[at].Series, _facts[at].Row, exact);
            }
        }
    }

    private double DistanceTo(int at, double size) => at < 0 || at >= _sizes.Length ? double.PositiveInfinity : Math.Abs(_sizes[at] - size);

    private static decimal? Size(Metric row) =>
        PowersOfTen.TryShift(Math.Abs(row.Number!.Value.Value), row.Unit.Exponent, out var size) ? size : null;

    private static double Approximate(Metric row) => (double)Math.Abs(row.Number!.Value.Value) * Math.Pow(10, row.Unit.Exponent);
}
