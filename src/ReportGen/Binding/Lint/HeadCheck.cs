using System.Text.RegularExpressions;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>Tests what the heads of a table say of the figures below them: the scale, and the year.</summary>
internal sealed partial class HeadCheck(Catalog catalog, DiagnosticBag diagnostics)
{
    public void Check(IReadOnlyList<Block> blocks)
    {
        foreach (var table in DocumentWalk.Blocks<Table>(blocks))
        {
            Check(table);
        }
    }

    private void Check(Table table)
    {
        var caption = InlineText.Of(table.Caption);
        var heads = Columns(table, table.HeaderRows);
        var cells = Columns(table, table.Rows);
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var figures = cells[column].Where(c => c.Inlines.Count == 1).Select(c => c.Inlines[0]).OfType<FigureInline>().Select(f => f.Figure).ToList();
            var head = heads[column].LastOrDefault();
            if (head is not null)
            {
                CheckYear(head, figures);
            }

            CheckScale(head, caption, figures);
        }
    }

    private void CheckYear(TableCell head, List<Figure> figures)
    {
        var text = InlineText.Of(head.Inlines).Trim();
        if (Year().IsMatch(text) && figures.Find(f => f is { Field: "value", Period: { } period } && !period.StartsWith(text[..4], StringComparison.Ordinal)) is { } other)
        {
            diagnostics.Add(Messages.YearContradicted(head.Span, text, other.Id, other.Period!, other.Origin.Span));
        }
    }

    /// <summary>A head speaks of all numbers below it, a caption of those that have a scale.</summary>
    private void CheckScale(TableCell? head, string caption, List<Figure> figures)
    {
        var text = head is null ? string.Empty : InlineText.Of(head.Inlines);
        var own = NumeralParts.ScaleIn(text);
        if ((own ?? NumeralParts.ScaleIn(caption)) is not { } scale)
        {
            return;
        }

        var wrong = figures.Select(f => PrintedFigure.Of(f, catalog)).OfType<PrintedFigure>()
            .FirstOrDefault(p => !p.Unit.IsPercent && (own is not null || p.Unit.Exponent > 0) && !p.IsIn(scale.Exponent));
        if (wrong is { Figure: var figure })
        {
            var at = own is null ? figure.Span : head!.Span;
            diagnostics.Add(Messages.UnitContradicted(at, scale.Word, figure.Id, figure.Unit, figure.Origin.Span));
        }
    }

    /// <summary>The cells of each column, from above.</summary>
    private static List<TableCell>[] Columns(Table table, IReadOnlyList<TableRow> rows)
    {
        var columns = Enumerable.Range(0, table.Columns.Count).Select(_ => new List<TableCell>()).ToArray();
        var grid = TableGrid.Of(rows, columns.Length);
        foreach (var place in Enumerable.Range(0, grid.Count).SelectMany(row => grid[row]))
        {
            columns[place.Column].Add(place.Cell);
        }

        return columns;
    }

    [GeneratedRegex("^(?:19|20)[0-9]{2}年?$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
