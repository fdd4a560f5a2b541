using System.Collections.ObjectModel;
using System.Globalization;
using CsvHelper;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Input.Csv;

/// <summary>Reads one row of metrics.csv after another. All problems of a row are reported.</summary>
internal sealed class MetricRowReader(MetricsColumns columns, DiagnosticBag diagnostics)
{
    // A cell is a number, a name or a sentence; a book in one cell is a quote gone wrong.
    private const int LongestCell = 1024 * 1024;

    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);
    private readonly HashSet<string> _knownOnly = new(StringComparer.Ordinal);
    private readonly ValueCellReader _values = new(columns, diagnostics);

    /// <summary>Reads the row at which the rows stand.</summary>
    /// <returns>
    /// Null when it cannot be told which fact it is. A row that is wrong comes without a number, so that texts that
    /// use it are not told that there is no such metric.
    /// </returns>
    public Metric? Read(CsvRows rows)
    {
        var cells = new RowCells(columns.Table, rows.Offset, rows.Line);
        var row = rows.Row;
        if (!HasShape(row, cells))
        {
            return KnownOnly(Text(row, columns.Id), cells);
        }

        if (Id(row, cells) is not { } id)
        {
            return null;
        }

        // The other cells are read whatever the period is, for their own problems.
        var hasPeriod = TryPeriod(row, cells, out var period);
        var metric = Fact(row, cells, id, period);
        return hasPeriod ? metric : KnownOnly(id, cells);
    }

    private Metric Fact(CsvReader row, RowCells cells, string id, Period? period)
    {
        var unit = UnitOf(Text(row, columns.Unit));
        var formula = NullIfEmpty(Text(row, columns.Formula));
        var value = _values.Read(row, cells, unit, formula is not null);
        return new Metric
        {
            Id = id,
            Period = period,
            Raw = value.Raw,
            Number = value.Number,
            Text = value.Text,
            Formula = formula,
            Unit = unit,
            Label = columns.Label.Read(row),
            UnitLabel = columns.UnitLabel.Read(row),
            Rank = Count(row, cells, columns.Rank),
            Scope = NullIfEmpty(Text(row, columns.Scope)),
            Streak = Count(row, cells, columns.Streak),
            Source = NullIfEmpty(Text(row, columns.Source)),
            Note = columns.Note.Read(row),
            AsOf = NullIfEmpty(Text(row, columns.AsOf)),
            Extra = ExtraOf(row),
            Origin = Origin(cells, value.Column, formula is not null),
            Cells = cells,
        };
    }

    /// <summary>A row that tells its id and nothing else for certain; one of them is enough to make the id known.</summary>
    private Metric? KnownOnly(string id, RowCells cells) => MetricId.IsWellFormed(id) && _knownOnly.Add(id)
        ? new Metric { Id = id, Origin = Origin(cells, columns.Id, false), Cells = cells }
        : null;

    private bool HasShape(CsvReader row, RowCells cells)
    {
        var isWhole = row.FieldCount >= columns.Names.Count;
        for (var i = 0; i < row.FieldCount; i++)
        {
            if (row.GetSpan(i).Length > LongestCell)
            {
                diagnostics.Add(Messages.CellTooLong(cells.WholeLine(), LongestCell));
                return false;
            }

            // Spreadsheets write empty cells to the width of their widest row; those are no fault.
            isWhole &= row.GetSpan(i).IsEmpty || (i < columns.Names.Count && columns.Names[i].Length > 0);
        }

        if (!isWhole)
        {
            diagnostics.Add(Messages.RaggedRow(cells.WholeLine(), columns.Names.Count, row.FieldCount));
        }

        return isWhole;
    }

    private string? Id(CsvReader row, RowCells cells)
    {
        var id = Text(row, columns.Id);
        if (id.Length == 0)
        {
            diagnostics.Add(Messages.NoId(cells.WholeLine()));
            return null;
        }

        if (!MetricId.IsWellFormed(id))
        {
            diagnostics.Add(Messages.MalformedId(cells.At(columns.Id), id, SpreadsheetDamage.Of(id)));
            return null;
        }

        if (MetricId.ReservedWord(id) is { } word)
        {
            diagnostics.Add(Messages.ReservedId(cells.At(columns.Id), id, word));
        }

        return id;
    }

    private bool TryPeriod(CsvReader row, RowCells cells, out Period? period)
    {
        period = null;
        var text = Text(row, columns.Period);
        if (text.Length == 0)
        {
            return true;
        }

        if (Period.TryParse(text, out var read))
        {
            period = read;
            return true;
        }

        diagnostics.Add(Messages.MalformedPeriod(cells.At(columns.Period), text, SpreadsheetDamage.Of(text)));
        return false;
    }

    /// <summary>A rank or streak: a whole number from 1.</summary>
    private int? Count(CsvReader row, RowCells cells, int column)
    {
        var text = Text(row, column);
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            return count;
        }

        diagnostics.Add(Messages.MalformedCount(cells.At(column), columns.Names[column], text, SpreadsheetDamage.Of(text)));
        return null;
    }

    private Unit UnitOf(string text)
    {
        if (!_units.TryGetValue(text, out var unit))
        {
            _units.Add(text, unit = UnitParser.Parse(text));
        }

        return unit;
    }

    private IReadOnlyDictionary<string, string> ExtraOf(CsvReader row)
    {
        Dictionary<string, string>? extra = null;
        foreach (var (name, column) in columns.Extra)
        {
            if (!row.GetSpan(column).IsEmpty)
            {
                (extra ??= new Dictionary<string, string>(StringComparer.Ordinal)).Add(name, row.GetString(column));
            }
        }

        return extra ?? (IReadOnlyDictionary<string, string>)ReadOnlyDictionary<string, string>.Empty;
    }

    private CellOrigin Origin(RowCells cells, int valueColumn, bool hasFormula)
    {
        var column = valueColumn >= 0 ? valueColumn : hasFormula ? columns.Formula : Math.Max(columns.Value, columns.Id);
        return new CellOrigin(columns.Table.File, cells.Line, columns.Names[column], cells.At(column));
    }

    private static string Text(CsvReader row, int column) => column < 0 ? string.Empty : row.GetString(column).Trim();

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
