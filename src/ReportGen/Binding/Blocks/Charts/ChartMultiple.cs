namespace ReportGen.Binding.Blocks.Charts;

/// <summary>What a title says of a course: <c>more than doubled in three years</c>.</summary>
/// <param name="Text">The words.</param>
/// <param name="Holds">Whether a last value by a first one is as they say.</param>
internal sealed record ChartMultiple(string Text, Func<decimal, bool> Holds)
{
    /// <summary>Over how many years; null for all that are shown.</summary>
    public int? Years { get; init; }

    /// <summary>Since which year; null where it is not named.</summary>
    public int? Year { get; init; }
}
