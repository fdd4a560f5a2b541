using System.Text.RegularExpressions;
using ReportGen.Document;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>The figures of the tables that prose refers to.</summary>
internal sealed partial class TableFigures(Catalog catalog, IReadOnlyList<Block> blocks)
{
    private Dictionary<string, List<Metric>>? _rows;

    /// <summary>The rows of the figures in the tables that a text refers to, one of each series.</summary>
    public IEnumerable<Metric> In(string text) =>
        Reference().Matches(text).SelectMany(m => (_rows ??= Read()).GetValueOrDefault(m.Value[1..]) ?? []).DistinctBy(r => r.Id);

    private Dictionary<string, List<Metric>> Read()
    {
        var rows = new Dictionary<string, List<Metric>>(StringComparer.Ordinal);
        DocumentWalk.Visit(blocks, block =>
        {
            if (block is Table { Id: { Length: > 0 } id } table)
            {
                var figures = table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Inlines).OfType<FigureInline>().Select(f => f.Figure);
                rows[id] = [.. figures.Select(f => catalog.Find(f.Id)?.Rows.FirstOrDefault(r => r.Period?.ToString() == f.Period)).OfType<Metric>()];
            }
        }, _ => { });
        return rows;
    }

    [GeneratedRegex("@tbl-[A-Za-z0-9_-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
