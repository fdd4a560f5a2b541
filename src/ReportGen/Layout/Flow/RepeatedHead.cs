namespace ReportGen.Layout.Flow;

/// <summary>Strips that are repeated at the top of each page on which a table goes on: artifacts, set when first needed.</summary>
/// <param name="height">Height of the strips together.</param>
/// <param name="make">Makes the strips. They may stand on many pages.</param>
internal sealed class RepeatedHead(double height, Func<IReadOnlyList<Strip>> make)
{
    private IReadOnlyList<Strip>? _strips;

    public double Height { get; } = height;

    /// <summary>Height of the first of them that stand above the rules around the rest.</summary>
    public double Outside { get; init; }

    public IReadOnlyList<Strip> Strips => _strips ??= make();
}
