namespace ReportGen.Layout.Flow;

/// <summary>A flow cut into pages.</summary>
/// <param name="Strips">The strips in reading order.</param>
/// <param name="Tops">Upper edge of each strip, from the upper edge of the text on its page.</param>
/// <param name="Pages">The pages; together they cover all strips, none is empty.</param>
internal sealed record PagedFlow(IReadOnlyList<Strip> Strips, double[] Tops, IReadOnlyList<PagePlan> Pages)
{
    public static PagedFlow Empty { get; } = new([], [], []);
}
