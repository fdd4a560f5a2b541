using ReportGen.Diagnostics;
using ReportGen.Input.Text;
using ReportGen.Metrics;

namespace ReportGen.Input.Csv;

/// <summary>Streams the rows of metrics.csv into the catalogue.</summary>
internal static class MetricsReader
{
    /// <summary>Reads one file. Every wrong row is reported, and hides no other.</summary>
    public static void Read(DecodedFile file, CatalogBuilder catalog, DiagnosticBag diagnostics)
    {
        var delimiter = Delimiter.Detect(file.Utf8.Span);
        using var rows = new CsvRows(file, delimiter, diagnostics);
        if (!rows.Read())
        {
            diagnostics.Add(Messages.EmptyMetricsFile(file.File));
            catalog.IsIncomplete = true;
            return;
        }

        if (MetricsHeader.Read(new CsvTable(file, delimiter.Separator), rows, diagnostics) is not { } columns)
        {
            catalog.IsIncomplete = true;
            return;
        }

        ReadRows(rows, new MetricRowReader(columns, diagnostics), catalog);
    }

    private static void ReadRows(CsvRows rows, MetricRowReader reader, CatalogBuilder catalog)
    {
        while (rows.Read())
        {
            if (reader.Read(rows) is { } metric)
            {
                catalog.Add(metric);
            }
        }

        foreach (var broken in rows.Broken)
        {
            if (reader.ReadBroken(broken) is { } metric)
            {
                catalog.Add(metric);
            }
        }

        reader.Finish();
        catalog.IsIncomplete |= rows.IsCutShort;
    }
}
