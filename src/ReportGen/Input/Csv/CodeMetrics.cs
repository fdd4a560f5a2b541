using System.Globalization;
using System.Text;
using ReportGen.Diagnostics;
using ReportGen.Input.Text;
using ReportGen.Metrics;

namespace ReportGen.Input.Csv;

/// <summary>Reads rows given in code. They are written as CSV and read as such, so that one set of rules holds for both.</summary>
internal static class CodeMetrics
{
    /// <summary>The header stands on line 1, so row 0 on line 2.</summary>
    private const int FirstLine = 2;

    private static readonly (string Name, Func<MetricRow, string> Cell)[] Columns =
    [
        ("id", r => r.Id),
        ("value", r => r.Value),
        ("formula", r => r.Formula),
        ("label", r => r.Label),
        ("unit", r => r.Unit),
        ("period", r => r.Period),
        ("rank", r => Count(r.Rank)),
        ("scope", r => r.Scope),
        ("streak", r => Count(r.Streak)),
        ("source", r => r.Source),
        ("note", r => r.Note),
        ("as_of", r => r.AsOf),
    ];

    /// <summary>Reads rows. Problems are reported at the lines of code that made them.</summary>
    public static void Read(IReadOnlyList<MetricRow> rows, Action<Metric> add, DiagnosticBag diagnostics)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var own = new DiagnosticBag();
        var file = new DecodedFile(string.Empty, Encoding.UTF8.GetBytes(Csv(rows)));
        ControlCharacters.Report(file, own);
        MetricsReader.Read(file, metric => add(AtItsPlace(metric, rows)), own);
        diagnostics.AddRange(own.Sorted().Select(d => d with
        {
            Span = PlaceOf(d.Span, rows),
            Related = d.Related is { } related ? PlaceOf(related, rows) : null,
        }));
    }

    private static Metric AtItsPlace(Metric metric, IReadOnlyList<MetricRow> rows)
    {
        var place = PlaceOf(metric.Origin.Span, rows);
        return metric with
        {
            Origin = metric.Origin with { File = place.File, Row = place.Line, Span = place, Cell = string.Empty },
            Cells = metric.Cells.Keys.ToDictionary(k => k, _ => place, StringComparer.Ordinal),
        };
    }

    private static SourceSpan PlaceOf(SourceSpan cell, IReadOnlyList<MetricRow> rows) =>
        cell.Line >= FirstLine && cell.Line - FirstLine < rows.Count ? rows[cell.Line - FirstLine].Span : rows[0].Span;

    private static string Csv(IReadOnlyList<MetricRow> rows)
    {
        var further = rows.SelectMany(r => r.Cells.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var csv = new StringBuilder();
        Append(csv, [.. Columns.Select(c => c.Name), .. further]);
        foreach (var row in rows)
        {
            Append(csv, [.. Columns.Select(c => c.Cell(row)), .. further.Select(name => row.Cells.GetValueOrDefault(name, string.Empty))]);
        }

        return csv.ToString();
    }

    private static void Append(StringBuilder csv, IEnumerable<string> cells) =>
        csv.AppendJoin(',', cells.Select(Quoted)).Append('\n');

    /// <summary>One line a row, whatever a cell holds: lines lead back to the rows.</summary>
    private static string Quoted(string cell) =>
        $"\"{cell.ReplaceLineEndings(" ").Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Count(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
