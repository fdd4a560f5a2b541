using DocumentFormat.OpenXml;
using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Rows of one table.</summary>
/// <param name="widths">Widths of the columns, in twips.</param>
/// <param name="side">From the edges of the table to its words, in twips.</param>
internal sealed class RowWriter(Table table, int[] widths, int side, BodySink sink, InlineWriter inlines)
{
    private readonly TextAlignment[] _alignments =
        [.. Enumerable.Range(0, table.Columns.Count).Select(column => NumericColumns.AlignmentOf(table, column))];

    /// <summary>A row of the head, which Word repeats on each page.</summary>
    /// <param name="rule">The rule below it, where the table's style does not draw it; null for that of the style.</param>
    public W.TableRow Header(TableRow row, W.TableCellBorders? rule)
    {
        var result = Make(row, new ParagraphForm(StyleIds.TableHeading));
        result.TableRowProperties!.AppendChild(new W.TableHeader());
        if (rule is not null)
        {
            foreach (var cell in result.Elements<W.TableCell>())
            {
                cell.TableCellProperties!.TableCellBorders = (W.TableCellBorders)rule.CloneNode(true);
            }
        }

        return result;
    }

    /// <summary>A row of the body.</summary>
    /// <param name="keepsNext">Whether the next row stands on the same page.</param>
    public W.TableRow Body(TableRow row, bool keepsNext) => Make(row, new ParagraphForm(StyleIds.TableText) { KeepNext = keepsNext });

    private W.TableRow Make(TableRow row, ParagraphForm form)
    {
        var result = new W.TableRow { TableRowProperties = new W.TableRowProperties(new W.CantSplit()) };
        for (var i = 0; i < widths.Length; i++)
        {
            var paragraph = sink.NewCellParagraph(form with { Alignment = _alignments[i] });
            inlines.Append(paragraph, row.Cells[i].Inlines);
            result.AppendChild(new W.TableCell(Properties(i), paragraph));
        }

        return result;
    }

    private W.TableCellProperties Properties(int column)
    {
        var properties = new W.TableCellProperties
        {
            TableCellWidth = new W.TableCellWidth { Width = Measures.Number(widths[column]), Type = W.TableWidthUnitValues.Dxa },
        };
        if (column == widths.Length - 1)
        {
            // The last column has no gap behind it.
            properties.TableCellMargin = new W.TableCellMargin(new W.RightMargin { Width = Measures.Number(side), Type = W.TableWidthUnitValues.Dxa });
        }

        return properties;
    }
}
