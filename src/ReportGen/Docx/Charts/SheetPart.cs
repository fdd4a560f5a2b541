using System.Globalization;
using DocumentFormat.OpenXml;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace ReportGen.Docx.Charts;

/// <summary>The sheet of a chart's workbook.</summary>
internal sealed class SheetPart(ChartSheet sheet, SharedStrings texts, SheetStyles styles)
{
    // Width of columns in characters: such that names can be read, but not so wide that no series is seen.
    private const int NarrowestColumn = 10;
    private const int WidestColumn = 40;

    /// <param name="table">Relationship of the table; null for none.</param>
    public S.Worksheet Make(string? table)
    {
        var worksheet = new S.Worksheet(
            new S.SheetDimension { Reference = "A1:" + ChartSheet.CellName(sheet.Columns.Count, sheet.Names.Count) },
            new S.Columns(Width(1, [sheet.Corner, .. sheet.Names]), Width(2, sheet.Columns.Select(c => c.Name))),
            new S.SheetData([Head(), .. sheet.Names.Select(Row)]));
        if (table is not null)
        {
            worksheet.AppendChild(new S.TableParts(new S.TablePart { Id = table }) { Count = 1 });
        }

        return worksheet;
    }

    /// <summary>The first column, or all behind it, as wide as the longest text.</summary>
    private S.Column Width(uint first, IEnumerable<string> texts) => new()
    {
        Min = first,
        Max = first == 1 ? 1 : (uint)sheet.Columns.Count + 1,
        Width = Math.Clamp(texts.Max(t => t.Length) + 2, NarrowestColumn, WidestColumn),
        CustomWidth = true,
    };

    private S.Row Head()
    {
        var row = new S.Row { RowIndex = 1 };
        row.Append(new[] { sheet.Corner }.Concat(sheet.Columns.Select(c => c.Name)).Select((text, column) => Cell(column, 0, text)).OfType<S.Cell>());
        return row;
    }

    private S.Row Row(string name, int index)
    {
        var row = new S.Row { RowIndex = (uint)index + 2 };
        row.Append(new[] { Cell(0, index + 1, name) }.OfType<OpenXmlElement>());
        for (var column = 0; column < sheet.Columns.Count; column++)
        {
            if (sheet.Columns[column].Values[index] is { } value)
            {
                row.AppendChild(Number(ChartSheet.CellName(column + 1, index + 1), value, styles.NumberOf(sheet.Columns[column].Format)));
            }
        }

        return row;
    }

    /// <summary>A cell of text; none for an empty one.</summary>
    private S.Cell? Cell(int column, int row, string text) => text.Length == 0
        ? null
        : new S.Cell(new S.CellValue(Measures.Number(texts.NumberOf(text)))) { CellReference = ChartSheet.CellName(column, row), DataType = S.CellValues.SharedString };

    private static S.Cell Number(string name, decimal value, uint style) =>
        new(new S.CellValue(value.ToString(CultureInfo.InvariantCulture))) { CellReference = name, StyleIndex = style };
}
