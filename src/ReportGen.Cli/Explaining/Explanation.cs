namespace ReportGen.Cli.Explaining;

/// <summary>What can be told of a printed text.</summary>
/// <param name="Text">What was asked for.</param>
/// <param name="Documents">The documents that were asked: one file, or the editions of a report.</param>
internal sealed record Explanation(string Text, IReadOnlyList<FigureTrace> Documents)
{
    private const int MostSuggested = 3;

    /// <summary>The figures of each document that print it; documents that print none are left out.</summary>
    public IReadOnlyList<(FigureTrace Document, IReadOnlyList<TracedFigure> Figures)> Found { get; } =
        [.. Documents.Select(d => (d, d.Find(Text))).Where(d => d.Item2.Count > 0)];

    /// <summary>What is printed and near to it.</summary>
    public IReadOnlyList<string> Suggestions => [.. Documents.SelectMany(d => d.Suggest(Text)).Distinct(StringComparer.Ordinal).Take(MostSuggested)];
}
