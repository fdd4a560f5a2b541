using ReportGen.Document;
using ReportGen.Metrics;

namespace ReportGen.Binding.Appendices;

/// <summary>The rows that a document prints, draws or computes with, by the chapter that uses their metric first.</summary>
internal sealed class UsedFigures
{
    private readonly Catalog _catalog;
    private readonly List<UsedChapter> _chapters = [new(null)];
    private readonly Dictionary<string, UsedSeries> _used = new(StringComparer.Ordinal);

    private UsedFigures(Catalog catalog) => _catalog = catalog;

    /// <summary>The chapters in reading order, with what they use; some may use nothing.</summary>
    /// <param name="figures">All figures; those that no block prints stand on the title page.</param>
    public static IReadOnlyList<UsedChapter> In(IReadOnlyList<Block> blocks, IReadOnlyList<Figure> figures, Catalog catalog)
    {
        var used = new UsedFigures(catalog);
        DocumentWalk.Visit(blocks, used.Open, used.Read);
        foreach (var figure in figures)
        {
            used.Add(figure, used._chapters[0]);
        }

        return used._chapters;
    }

    private void Open(Block block)
    {
        if (block is Heading { TagLevel: 1 } heading)
        {
            _chapters.Add(new UsedChapter(heading));
        }
        else if (block is Chart chart)
        {
            foreach (var figure in chart.Unprinted)
            {
                Add(figure, _chapters[^1]);
            }
        }
    }

    private void Read(Inline inline)
    {
        if (inline is FigureInline { Figure: var figure })
        {
            Add(figure, _chapters[^1]);
        }
    }

    private void Add(Figure figure, UsedChapter chapter)
    {
        Add(figure.Id, figure.Period, chapter);
        foreach (var operand in figure.Also)
        {
            Add(operand.Id, operand.Period, chapter);
        }
    }

    private void Add(string id, string? period, UsedChapter chapter)
    {
        Period? at = Period.TryParse(period, out var parsed) ? parsed : null;
        var waiting = new Queue<(string Id, Period? Period)>([(id, at)]);
        while (waiting.TryDequeue(out var next))
        {
            // Inputs are rows as they were before formulas were computed: the catalogue has them as they are.
            if (_catalog.Find(next.Id)?.Find(next.Period) is { } row && Take(row, chapter))
            {
                foreach (var input in row.Inputs)
                {
                    waiting.Enqueue((input.Id, input.Period));
                }
            }
        }
    }

    private bool Take(Metric row, UsedChapter chapter)
    {
        if (!_used.TryGetValue(row.Id, out var used))
        {
            used = new UsedSeries(_catalog.Find(row.Id)!);
            _used.Add(row.Id, used);
            chapter.Series.Add(used);
        }

        return used.Add(row);
    }
}
