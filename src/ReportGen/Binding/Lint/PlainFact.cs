using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>A fact that a typed number may be a copy of.</summary>
/// <param name="Series">Its series.</param>
/// <param name="Row">Its row, whose value is a number.</param>
/// <param name="Size">The number without its scale and sign.</param>
internal readonly record struct PlainFact(Series Series, Metric Row, decimal Size)
{
    public Unit Unit => Row.Unit;

    public bool IsBelowZero => Row.Number!.Value.Value < 0;
}
