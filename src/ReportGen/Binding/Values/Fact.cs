using ReportGen.Metrics;

namespace ReportGen.Binding.Values;

/// <summary>A field of a row: where a value came from.</summary>
/// <param name="Series">The row's series.</param>
/// <param name="Metric">The row.</param>
/// <param name="Field">Name of the field; <see cref="Fields.Itself"/> for the figure itself.</param>
internal sealed record Fact(Series Series, Metric Metric, string Field);
