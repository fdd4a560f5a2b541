using ReportGen.Metrics;

namespace ReportGen.Binding.Values;

/// <summary>A field of a row: where a value came from.</summary>
/// <param name="Series">The row's series.</param>
/// <param name="Metric">The row.</param>
/// <param name="Field">Name of the field; <see cref="Fields.Itself"/> for the figure itself.</param>
internal sealed record Fact(Series Series, Metric Metric, string Field)
{
    /// <summary>A row is told by its id, its period and its cell.</summary>
    public bool Equals(Fact? other) => other is not null && Field == other.Field
        && (Metric == other.Metric || (Metric.Id == other.Metric.Id && Metric.Period == other.Metric.Period && Metric.Origin == other.Metric.Origin));

    public override int GetHashCode() => HashCode.Combine(Metric.Id, Metric.Period, Field);
}
