using ReportGen.Diagnostics;
using ReportGen.Input.Text;
using ReportGen.Metrics;

namespace ReportGen.Input.Csv;

/// <summary>Streams the rows of metrics.csv.</summary>
internal static class MetricsReader
{
    /// <summary>Reads one file. Every wrong row is reported, and hides no other.</summary>
    /// <param name="add">Takes a row.</param>
    /// <returns>Whether all of it could be read.</returns>
    public static bool Read(DecodedFile file, Action<Metric> add, DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
    {
        var delimiter = Delimiter.Detect(file.Utf8.Span);
        using var rows = new CsvRows(file, delimiter, diagnostics);
        if (!rows.Read())
        {
            diagnostics.Add(Messages.EmptyMetricsFile(file.File));
            return false;
        }

        if (MetricsHeader.Read(new CsvTable(file, delimiter.Separator), rows, diagnostics) is not { } columns)
        {
            return false;
        }

        ReadRows(rows, new MetricRowReader(columns, diagnostics), add, cancellationToken);
        return !rows.IsCutShort;
    }

    private static void ReadRows(CsvRows rows, MetricRowReader reader, Action<Metric> add, CancellationToken cancellationToken)
    {
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.Read(rows) is { } metric)
            {
                add(metric);
            }
        }

        foreach (var broken in rows.Broken)
        {
            if (reader.ReadBroken(broken) is { } metric)
            {
                add(metric);
            }
        }

        reader.Finish();
    }
}
