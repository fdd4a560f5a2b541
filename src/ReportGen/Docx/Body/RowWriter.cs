using DocumentFormat.OpenXml;
using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Rows of one table, in order.</summary>
/// <param name="widths">Widths of the columns, in twips.</param>
internal sealed class RowWriter(int[] widths, TableLook look, BodySink sink, InlineWriter inlines)
{
    /// <summary>Cells from rows above by their first column, with the rows that they still reach into.</summary>
    private readonly (GridCell Place, int Left)[] _open = new (GridCell, int)[widths.Length];

    /// <summary>A row of the head, which Word repeats on each page.</summary>
    public W.TableRow Header(IReadOnlyList<GridCell> places, bool isLast)
    {
        var result = Make(places, place => new ParagraphForm(StyleIds.TableHeading)
        {
            Alignment = place.Columns > 1 ? TextAlignment.Center : look.Geometry.Settings[place.Column].Alignment,
        });
        result.Row.TableRowProperties!.AppendChild(new W.TableHeader());
        foreach (var (cell, place) in look.HasSeveralHeads ? result.Cells : [])
        {
            cell.TableCellProperties!.TableCellBorders = look.HeadRule(place, isLast);
            cell.TableCellProperties.TableCellVerticalAlignment = new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Bottom };
        }

        return result.Row;
    }

    /// <summary>A row of the body.</summary>
    /// <param name="row">Its index.</param>
    /// <param name="keepsNext">Whether the next row stands on the same page.</param>
    public W.TableRow Body(IReadOnlyList<GridCell> places, int row, bool keepsNext)
    {
        var result = Make(places, place => new ParagraphForm(look.IsStrong(row) ? StyleIds.TableStrong : StyleIds.TableText)
        {
            KeepNext = keepsNext,
            Alignment = look.Geometry.Settings[place.Column].Alignment,
            Right = place.Columns == 1 ? Measures.Twips(look.Geometry.InsetOf(row, place.Column)) : 0,
        });
        var ground = look.Ground(row);
        foreach (var (cell, place) in result.Cells)
        {
            var properties = cell.TableCellProperties!;
            properties.TableCellBorders = look.BodyRule(row);
            properties.Shading = (W.Shading?)ground?.CloneNode(true);
            properties.NoWrap = place.Columns == 1 && look.Geometry.Settings[place.Column].IsNumeric ? new W.NoWrap() : null;
        }

        return result.Row;
    }

    private (W.TableRow Row, List<(W.TableCell Cell, GridCell Place)> Cells) Make(IReadOnlyList<GridCell> places, Func<GridCell, ParagraphForm> form)
    {
        var row = new W.TableRow { TableRowProperties = new W.TableRowProperties(new W.CantSplit()) };
        var cells = new List<(W.TableCell, GridCell)>(places.Count);
        for (int column = 0, next = 0; column < widths.Length;)
        {
            var isNew = _open[column].Left == 0;
            if (isNew && next == places.Count)
            {
                break;
            }

            var place = isNew ? places[next++] : _open[column].Place;
            _open[column] = (place, (isNew ? place.Rows : _open[column].Left) - 1);
            var asked = form(place);
            var paragraph = sink.NewCellParagraph(asked);
            if (isNew)
            {
                inlines.Append(paragraph, Words(place.Cell, asked.Style));
            }

            var cell = new W.TableCell(Properties(place, isNew), paragraph);
            row.AppendChild(cell);
            cells.Add((cell, place));
            column += place.Columns;
        }

        return (row, cells);
    }

    /// <summary>The words of a cell; what its paragraph's style says of them is not said again.</summary>
    private static IReadOnlyList<Inline> Words(TableCell cell, string style) =>
        style == StyleIds.TableStrong && cell.Inlines is [Emphasis { Kind: EmphasisKind.Bold } strong] ? strong.Inlines : cell.Inlines;

    private W.TableCellProperties Properties(in GridCell place, bool isNew)
    {
        var width = widths.AsSpan(place.Column, place.Columns).ToArray().Sum();
        var properties = new W.TableCellProperties
        {
            TableCellWidth = new W.TableCellWidth { Width = Measures.Number(width), Type = W.TableWidthUnitValues.Dxa },
            GridSpan = place.Columns > 1 ? new W.GridSpan { Val = place.Columns } : null,
            VerticalMerge = place.Rows > 1 ? new W.VerticalMerge { Val = isNew ? W.MergedCellValues.Restart : W.MergedCellValues.Continue } : null,
        };
        if (place.Column + place.Columns == widths.Length)
        {
            // The last column has no gap behind it.
            properties.TableCellMargin = new W.TableCellMargin(new W.RightMargin { Width = Measures.Number(look.Side), Type = W.TableWidthUnitValues.Dxa });
        }

        return properties;
    }
}
