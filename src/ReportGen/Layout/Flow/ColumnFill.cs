namespace ReportGen.Layout.Flow;

/// <summary>Columns, filled.</summary>
/// <param name="Runs">The columns.</param>
/// <param name="Height">Height of the highest.</param>
/// <param name="IsBroken">Whether a column ends where none should.</param>
internal sealed record ColumnFill(IReadOnlyList<PlacedRun> Runs, double Height, bool IsBroken)
{
    /// <summary>Just after the last strip in them.</summary>
    public int End => Runs[^1].End;
}
