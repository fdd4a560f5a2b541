using ReportGen.Diagnostics;
using ReportGen.Input.Text;

namespace ReportGen.Input.Csv;

/// <summary>Reads a free table. Every wrong row is reported, and hides no other.</summary>
internal static class DataTableReader
{
    /// <returns>Null when there is nothing to read, which is in the diagnostics.</returns>
    public static DataTable? Read(DecodedFile file, DiagnosticBag diagnostics)
    {
        var delimiter = Delimiter.Detect(file.Utf8.Span);
        using var rows = new CsvRows(file, delimiter, diagnostics);
        if (!rows.Read())
        {
            diagnostics.Add(Messages.EmptyDataFile(file.File));
            return null;
        }

        var table = new CsvTable(file, delimiter.Separator);
        var names = Header(table, rows, diagnostics);
        return new DataTable(file.File, names, Rows(table, rows, names.Length, diagnostics)) { HasDecimalComma = table.HasDecimalComma };
    }

    private static string[] Header(CsvTable table, CsvRows rows, DiagnosticBag diagnostics)
    {
        var places = new RowCells(table, rows.Offset, rows.Line, rows.Number);
        var names = Cells(rows);
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i].ToLowerInvariant();
            if (name.Length > 0 && !table.TryAddColumn(names[i], i))
            {
                diagnostics.Add(Messages.DuplicateColumn(places.At(i), names[i], places.At(table.Indexes[name])));
            }
        }

        return names;
    }

    private static List<DataRow> Rows(CsvTable table, CsvRows rows, int columns, DiagnosticBag diagnostics)
    {
        var result = new List<DataRow>();
        while (rows.Read())
        {
            var places = new RowCells(table, rows.Offset, rows.Line, rows.Number);
            var cells = Cells(rows);
            if (cells.Length != columns)
            {
                diagnostics.Add(Messages.RaggedRow(places.WholeLine(), columns, cells.Length));
                Array.Resize(ref cells, columns);
            }

            result.Add(new DataRow([.. cells.Select(c => c ?? string.Empty)], places));
        }

        return result;
    }

    private static string[] Cells(CsvRows rows) => [.. Enumerable.Range(0, rows.Row.FieldCount).Select(i => rows.Row.GetString(i).Trim())];
}
