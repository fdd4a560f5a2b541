using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Input.Csv;
using ReportGen.Metrics;

namespace ReportGen.Binding.Expressions;

/// <summary>What names mean in free tables: <c>data.rainfall</c> is data/rainfall.csv, <c>row.month</c> a cell of it.</summary>
internal static class DataNames
{
    private const string Prefix = "data.";

    /// <summary>Whether a name is that of a table, where no metric has it.</summary>
    public static bool IsTable(string path) => path.StartsWith(Prefix, StringComparison.Ordinal) && path.IndexOf('.', Prefix.Length) < 0;

    /// <summary>The table of a name; null where it cannot be read, which goes to the problems.</summary>
    public static DataTable? Find(string path, SourceSpan at, BindingContext context, DiagnosticBag problems) =>
        context.Data.Find(path[Prefix.Length..] + ".csv", at, problems);

    /// <summary>A cell of a row, as a figure with its place in the file.</summary>
    public static Value Cell(RowValue row, string column, SourceSpan at)
    {
        var table = row.Table;
        var index = row.Of.Rows.IndexOfName(column);
        if (index < 0)
        {
            return new FailureValue(Messages.NoSuchDataColumn(at, column, table.File, [.. table.Columns.Where(c => c.Length > 0)]));
        }

        return row.Of.Rows.Read(row.Index, table.Columns[index], at) switch
        {
            // A year is a name: its digits are not grouped.
            NumberValue { Style.IsFormatted: false } => new TextValue(table.Rows[row.Index][index], FactOf(row, index, null)),
            NumberValue number => new NumberValue(number.Number, FactOf(row, index, number.Number)),
            TextValue text => new TextValue(text.Text, FactOf(row, index, null)),
            var other => other,
        };
    }

    /// <summary>A cell has no row of metrics.csv; one that is like it lets filters and provenance treat it as any figure.</summary>
    private static Fact FactOf(RowValue row, int column, Quantity? number)
    {
        var (table, cells) = (row.Table, row.Table.Rows[row.Index]);
        var metric = new Metric
        {
            Id = row.Of.Rows.IdOf(column),
            Number = number,
            Raw = cells[column],
            Text = number is null ? LocalizedText.Empty with { Default = cells[column] } : null,
            Origin = cells.Origin(table, column),
        };
        return new Fact(new Series(metric.Id, [metric]), metric, Fields.Itself);
    }
}
