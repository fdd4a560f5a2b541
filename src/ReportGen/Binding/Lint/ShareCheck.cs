using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>Tests whether shares that stand together make 100, as exactly as they are printed.</summary>
/// <remarks>
/// Percentages that happen to stand together make anything. They count as shares of one whole only where they are all
/// metrics of one prefix, or where their labels, ids or heads say so, and only where they nearly make 100.
/// </remarks>
internal sealed class ShareCheck(Catalog catalog, DiagnosticBag diagnostics)
{
    private const decimal Whole = 100;

    /// <summary>Further off than this, something else was meant.</summary>
    private const decimal Nearly = 5;

    private const int FewestByPrefix = 3;

    private static readonly string[] ShareWords =
        ["share", "proportion", "breakdown", "composition", "structure", "split", "mix", "占比", "比重", "构成", "構成", "份额", "份額", "结构", "結構"];

    public void Check(IReadOnlyList<Block> blocks) => DocumentWalk.Visit(blocks, Check, _ => { });

    private void Check(Block block)
    {
        switch (block)
        {
            case ListBlock list:
                CheckItems(list.Items.Select(i => i.Blocks));
                break;
            case DefinitionList list:
                CheckItems(list.Items.Select(i => i.Blocks));
                break;
            case Table table:
                CheckColumns(table);
                break;
            case CardGroup group:
                // Cards show what their author picks of many figures, as a sentence does.
                Check([.. group.Cards.Select(c => Figures(c.Value).FirstOrDefault()).OfType<Figure>()], null);
                break;
            case Paragraph paragraph:
                Check([.. Figures(paragraph.Inlines)], null);
                break;
        }
    }

    /// <summary>The first figure of each item.</summary>
    private void CheckItems(IEnumerable<IReadOnlyList<Block>> items) =>
        Check([.. items.Select(i => i.OfType<Paragraph>().SelectMany(p => Figures(p.Inlines)).FirstOrDefault()).OfType<Figure>()], string.Empty);

    private void CheckColumns(Table table)
    {
        var caption = InlineText.Of(table.Caption);
        var heads = Columns(table, table.HeaderRows);
        var cells = Columns(table, table.Rows);
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var figures = cells[column].Select(c => Figures(c.Inlines).FirstOrDefault()).OfType<Figure>();
            Check([.. figures], $"{caption} {string.Join(' ', heads[column].Select(c => InlineText.Of(c.Inlines)))}");
        }
    }

    /// <summary>The cells of each column, from above; one that spans columns is in each of them.</summary>
    private static List<TableCell>[] Columns(Table table, IReadOnlyList<TableRow> rows)
    {
        var columns = Enumerable.Range(0, table.Columns.Count).Select(_ => new List<TableCell>()).ToArray();
        var grid = TableGrid.Of(rows, columns.Length);
        foreach (var place in Enumerable.Range(0, grid.Count).SelectMany(row => grid[row]))
        {
            for (var column = place.Column; column < place.Column + place.Columns; column++)
            {
                columns[column].Add(place.Cell);
            }
        }

        return columns;
    }

    /// <param name="heads">What stands above the figures; null for running text, where only a whole prefix counts.</param>
    private void Check(IReadOnlyList<Figure> figures, string? heads)
    {
        var shares = figures.Select(PrintedShare.Of).OfType<PrintedShare>().Where(s => s.Value != Whole).DistinctBy(s => s.Figure.Id).ToList();
        if (shares.Count < 2 || shares.DistinctBy(s => s.Figure.Period).Count() > 1 || !ShouldMakeAWhole(shares, heads))
        {
            return;
        }

        var sum = shares.Sum(s => s.Value);
        var rounding = shares.Sum(s => s.Step) / 2;
        if (Math.Abs(sum - Whole) > rounding && Math.Abs(sum - Whole) <= Nearly)
        {
            var first = shares[0].Figure;
            diagnostics.Add(Messages.SharesNotWhole(first.Span, sum, [.. shares.Select(s => s.Figure.Id)], first.Origin.Span));
        }
    }

    private bool ShouldMakeAWhole(List<PrintedShare> shares, string? heads)
    {
        var dot = shares[0].Figure.Id.LastIndexOf('.');
        var prefix = dot < 0 ? null : shares[0].Figure.Id[..dot];
        var isComplete = prefix is not null && shares.Count == catalog.Under(prefix).Count()
            && shares.All(s => s.Figure.Id.StartsWith(prefix + ".", StringComparison.Ordinal));
        if (isComplete && shares.Count >= FewestByPrefix)
        {
            return true;
        }

        return (heads is not null || isComplete)
            && (IsShare(heads ?? string.Empty) || shares.All(s => s.IsOfWhole || IsShare(s.Figure.Id) || IsShare(Label(s.Figure.Id))));
    }

    private string Label(string id) => catalog.Find(id)?.Rows[^1].Label is { } label ? string.Join(' ', label.ByLanguage.Values.Prepend(label.Default)) : string.Empty;

    private static bool IsShare(string text) => ShareWords.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Figure> Figures(IReadOnlyList<Inline> inlines) => inlines.SelectMany(i => i switch
    {
        FigureInline figure => [figure.Figure],
        Emphasis emphasis => Figures(emphasis.Inlines),
        Link link => Figures(link.Inlines),
        _ => [],
    });
}
