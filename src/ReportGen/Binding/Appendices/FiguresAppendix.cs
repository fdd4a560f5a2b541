using ReportGen.Binding.Narrative;
using ReportGen.Document;
using ReportGen.Metrics;

namespace ReportGen.Binding.Appendices;

/// <summary>The chapter that lists the figures of a report with their units, periods and sources, and what the report leaves unused.</summary>
/// <param name="narrative">Takes the figures.</param>
/// <param name="at">Where the appendix is asked for.</param>
internal sealed class FiguresAppendix(NarrativeContext narrative, SourceSpan at)
{
    /// <summary>Id of its heading.</summary>
    public const string Id = AppendixIds.Prefix + "figures";

    private const string UnusedId = AppendixIds.Prefix + "figures-unused";

    private readonly Wording _wording = Wording.For(narrative.Binding.Language);

    /// <summary>The appendix to a document; nothing where there are no figures at all.</summary>
    /// <param name="blocks">The document.</param>
    public IReadOnlyList<Block> Of(IReadOnlyList<Block> blocks)
    {
        var binding = narrative.Binding;
        var used = new FigureTable(narrative, at).Make(UsedFigures.In(blocks, narrative.Figures.Figures, binding.Catalog));
        var unused = UnusedMetrics.Of(binding.Catalog, binding.UsedIds);
        List<Block> tables = used is null ? [] : [used];
        if (unused.Count > 0)
        {
            tables.AddRange([Heading(2, UnusedId, _wording.UnusedFigures), Unused(unused)]);
        }

        return tables.Count == 0 ? [] : [Heading(1, Id, _wording.FiguresAppendix), .. tables];
    }

    private Heading Heading(int level, string id, string words) => new(level, [new Text(words) { Span = at }]) { Id = id, Span = at };

    private Table Unused(IReadOnlyList<Series> unused)
    {
        var cells = new FieldCells(narrative, at);
        var rows = unused.Select(s => new TableRow([cells.Id(s.Id), cells.Words(cells.TextOf(s, s.Rows[^1], "label"))]) { Span = at });
        TableColumn[] columns = [new(ColumnAlignment.Start), new(ColumnAlignment.Start)];
        return new Table(columns, [cells.Head(["id", "label"])], [.. rows]) { Span = at };
    }
}
