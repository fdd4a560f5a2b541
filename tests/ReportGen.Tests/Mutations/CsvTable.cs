using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ReportGen.Tests.Mutations;

/// <summary>metrics.csv as a plain table, read by a few lines of its own so that the product does not judge itself.</summary>
internal sealed record CsvTable(ImmutableArray<string> Columns, ImmutableArray<ImmutableDictionary<string, string>> Rows)
{
    public static CsvTable Parse(string text)
    {
        var lines = Lines(text.TrimStart('\uFEFF'));
        var columns = lines[0].ToImmutableArray();
        return new CsvTable(columns, [.. lines.Skip(1).Select(l => columns.Select((c, i) => (c, i)).ToImmutableDictionary(p => p.c, p => l.ElementAtOrDefault(p.i) ?? string.Empty))]);
    }

    public bool Has(string column) => Columns.Contains(column);

    /// <summary>The row of an id and a period, or its timeless one; null for none.</summary>
    public ImmutableDictionary<string, string>? Find(string id, string period) =>
        Rows.FirstOrDefault(r => r["id"] == id && r["period"] == period) ?? Rows.FirstOrDefault(r => r["id"] == id && r["period"].Length == 0);

    public string Cell(string id, string period, string column) => Find(id, period)?.GetValueOrDefault(column) ?? string.Empty;

    /// <summary>A cell as a number, without the sign of a bound; null where it is none.</summary>
    public decimal? Number(string id, string period, string column = "value") => Number(Cell(id, period, column));

    public static decimal? Number(string cell) =>
        decimal.TryParse(cell.TrimStart('>', '<', '~'), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A number times the scale of its unit.</summary>
    public decimal? Size(string id, string period) => Number(id, period) is { } value ? value * ScaleOf(Cell(id, period, "unit")) : null;

    public static decimal ScaleOf(string unit) => unit switch
    {
        _ when unit.StartsWith("billion", StringComparison.Ordinal) => 1e9m,
        _ when unit.StartsWith("million", StringComparison.Ordinal) => 1e6m,
        _ when unit.StartsWith("万亿", StringComparison.Ordinal) => 1e12m,
        _ when unit.StartsWith('亿') => 1e8m,
        _ when unit.StartsWith('万') => 1e4m,
        _ => 1,
    };

    public CsvTable With(int row, string column, string cell) => this with { Rows = Rows.SetItem(row, Rows[row].SetItem(column, cell)) };

    public CsvTable Without(int row) => this with { Rows = Rows.RemoveAt(row) };

    public CsvTable Add(params (string Column, string Cell)[] cells) => this with
    {
        Rows = Rows.Add(Columns.ToImmutableDictionary(c => c, c => cells.FirstOrDefault(p => p.Column == c).Cell ?? string.Empty)),
    };

    public override string ToString() =>
        string.Join('\n', Rows.Select(r => string.Join(',', Columns.Select(c => Quoted(r[c])))).Prepend(string.Join(',', Columns))) + "\n";

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(',', '"') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static List<List<string>> Lines(string text)
    {
        var lines = new List<List<string>>();
        foreach (var line in text.Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0))
        {
            var (cells, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
            foreach (var c in line)
            {
                isQuoted ^= c == '"';
                if (c == ',' && !isQuoted)
                {
                    cells.Add(cell.ToString());
                    cell.Clear();
                }
                else if (c != '"')
                {
                    cell.Append(c);
                }
            }

            cells.Add(cell.ToString());
            lines.Add(cells);
        }

        return lines;
    }
}
