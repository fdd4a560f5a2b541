using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>All numbers of a catalogue by size, to find those near a typed one.</summary>
internal sealed class FactIndex
{
    // Numbers near a typed one that are looked at: in a catalogue with more of them they tell nothing apart.
    private const int MostNear = 400;

    private readonly List<PlainFact> _facts;
    private readonly double[] _sizes;
    private readonly int[] _order;

    public FactIndex(List<PlainFact> facts)
    {
        _facts = facts;
        _sizes = [.. facts.Select(f => Approximate(f.Row))];
        _order = [.. Enumerable.Range(0, facts.Count)];
        Array.Sort(_sizes, _order);
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

            yield return _facts[_order[at]];
        }
    }

    private double DistanceTo(int at, double size) => at < 0 || at >= _sizes.Length ? double.PositiveInfinity : Math.Abs(_sizes[at] - size);

    private static double Approximate(Metric row) => (double)Math.Abs(row.Number!.Value.Value) * Math.Pow(10, row.Unit.Exponent);
}
