namespace ReportGen.Document;

/// <summary>The index of printed figures: each metric with the pages that print it.</summary>
internal static class FigureIndex
{
    /// <summary>Id of the index's heading. No id of an author has a slash.</summary>
    public const string Id = "index/figures";

    /// <summary>Whether the text prints a figure for it.</summary>
    public static bool HasEntries(ReportDocument document) =>
        DocumentWalk.Inlines<FigureInline>(document.Blocks).Any(f => IsListed(f.Figure));

    /// <summary>The entries, by name.</summary>
    /// <param name="figures">All printed figures, in reading order.</param>
    /// <param name="pages">Page label by figure index.</param>
    public static IReadOnlyList<FigureIndexEntry> Of(IReadOnlyList<Figure> figures, IReadOnlyDictionary<int, string> pages)
    {
        var groups = figures
            .Where(figure => IsListed(figure) && pages.TryGetValue(figure.Index, out var page) && IsOfBody(page))
            .GroupBy(figure => figure.Id, StringComparer.Ordinal)
            .ToList();
        var shared = groups.CountBy(group => NameOf(group.First()), StringComparer.Ordinal).Where(n => n.Value > 1).Select(n => n.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. groups
                .Select(group => new FigureIndexEntry(Distinct(group.First(), shared), [.. group.DistinctBy(f => pages[f.Index]).Select(f => new FigurePlace(f.Index, pages[f.Index]))]))
                .OrderBy(entry => entry.Name, AlphabeticalOrder.Comparer),
        ];
    }

    /// <summary>What two metrics are called is told apart by their ids.</summary>
    private static string Distinct(Figure figure, HashSet<string> shared) =>
        NameOf(figure) is var name && shared.Contains(name) ? $"{name} ({figure.Id})" : name;

    // Cells of free tables are no metrics.
    private static bool IsListed(Figure figure) => figure.Id.Length > 0 && !figure.Origin.File.StartsWith("data/", StringComparison.Ordinal);

    // Front pages have Roman labels or none.
    private static bool IsOfBody(string page) => page.Length > 0 && char.IsAsciiDigit(page[0]);

    private static string NameOf(Figure figure) => figure.Label.Length > 0 ? figure.Label : figure.Id;
}

/// <summary>A metric in the index.</summary>
/// <param name="Name">Its label, or its id where it has none; both where another metric has the same label.</param>
/// <param name="Places">Where it is printed, each page once, in reading order.</param>
internal sealed record FigureIndexEntry(string Name, IReadOnlyList<FigurePlace> Places);

/// <summary>A page that prints a figure.</summary>
/// <param name="Figure">Index of the first figure there.</param>
/// <param name="Page">Label of the page.</param>
internal sealed record FigurePlace(int Figure, string Page);
