namespace ReportGen.Layout.Flow;

/// <summary>Columns side by side; the strips that belong to them name the same set.</summary>
/// <param name="count">How many, at least 2.</param>
/// <param name="pitch">From the left edge of one to that of the next.</param>
internal sealed class ColumnSet(int count, double pitch)
{
    public int Count { get; } = count;

    public double Pitch { get; } = pitch;
}
