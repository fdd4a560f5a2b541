using System.Collections.ObjectModel;
using System.Globalization;
using CsvHelper;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Input.Csv;

/// <summary>Reads one row of metrics.csv after another. All problems of a row are reported.</summary>
internal sealed class MetricRowReader
{
    // Spreadsheets hold 32,767 characters in a cell, of four bytes at most; a book in one cell is a quote gone wrong.
    private const int LongestCell = 128 * 1024;

    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);
    private readonly HashSet<string> _knownOnly = new(StringComparer.Ordinal);
    private readonly MetricsColumns _columns;
    private readonly DiagnosticBag _all;
    private readonly DiagnosticBag _found = new();
    private readonly ValueCellReader _values;
    private bool _lacksValues;

    /// <param name="all">Takes the problems of all rows.</param>
    public MetricRowReader(MetricsColumns columns, DiagnosticBag all)
    {
        _columns = columns;
        _all = all;
        _values = new ValueCellReader(columns, _found);
    }

    /// <summary>Reads the row at which the rows stand.</summary>
    /// <returns>
    /// Null when it cannot be told which fact it is. A row that is wrong comes without a number, so that texts that
    /// use it are not told that there is no such metric.
    /// </returns>
    public Metric? Read(CsvRows rows)
    {
        var cells = new RowCells(_columns.Table, rows.Offset, rows.Line, rows.Number);
        var metric = Read(rows.Row, cells);
        if (_found.Count == 0)
        {
            return metric;
        }

        var isBroken = _found.HasErrors;
        foreach (var problem in _found.TakeAll())
        {
            // Without a column of values one message says so for all rows.
            if (problem.Code == Messages.NoValueCode && _columns.HasNoValues)
            {
                _lacksValues = true;
            }
            else
            {
                _all.Add(Messages.InCell(cells.NameOf(problem.Span), problem));
            }
        }

        return isBroken && metric is not null ? metric with { IsBroken = true } : metric;
    }

    /// <summary>What a row that could not be read still tells: its id, if that stands before the fault.</summary>
    public Metric? ReadBroken(BrokenRow row) =>
        KnownOnly(_columns.Table.TextOf(row, _columns.Id), new RowCells(_columns.Table, row.Offset, row.Line, row.Line));

    /// <summary>Says what can only be known once all rows are read.</summary>
    public void Finish()
    {
        _values.Finish(_all);
        if (_lacksValues)
        {
            _all.Add(Messages.NoValueColumn(_columns.Header, _columns.Names, null));
        }
    }

    private Metric? Read(CsvReader row, RowCells cells)
    {
        if (UnquotedComma.Find(row, cells, _columns) is { } comma)
        {
            _found.Add(comma);
            return KnownOnly(Text(row, _columns.Id), cells);
        }

        if (!HasShape(row, cells))
        {
            return KnownOnly(Text(row, _columns.Id), cells);
        }

        var written = Text(row, _columns.Id);
        if (!HasId(written, cells))
        {
            // Texts that write it as it should be are right.
            return Messages.MendedId(written) is { } mended ? KnownOnly(mended, cells) : null;
        }

        // The other cells are read whatever the period is, for their own problems.
        var hasPeriod = TryPeriod(row, cells, out var period);
        var metric = Fact(row, cells, written, period);
        return hasPeriod ? metric : KnownOnly(written, cells);
    }

    private Metric Fact(CsvReader row, RowCells cells, string id, Period? period)
    {
        var unit = UnitOf(Text(row, _columns.Unit));
        var formula = NullIfEmpty(Text(row, _columns.Formula));
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
            Label = _columns.Label.Read(row),
            UnitLabel = _columns.UnitLabel.Read(row),
            Rank = Count(row, cells, _columns.Rank),
            Scope = NullIfEmpty(Text(row, _columns.Scope)),
            ScopeLabel = _columns.ScopeLabel.Read(row),
            Streak = Count(row, cells, _columns.Streak),
            Source = NullIfEmpty(Text(row, _columns.Source)),
            SourceLabel = _columns.SourceLabel.Read(row),
            Note = _columns.Note.Read(row),
            AsOf = DayOf(row, cells),
            Extra = ExtraOf(row),
            HasDecimalComma = _columns.Table.HasDecimalComma,
            OriginColumn = OriginColumn(value.Column, formula is not null),
            Cells = cells,
        };
    }

    /// <summary>A row that tells its id and nothing else for certain; one of them is enough to make the id known.</summary>
    private Metric? KnownOnly(string id, RowCells cells) => MetricId.IsWellFormed(id) && _knownOnly.Add(id)
        ? new Metric { Id = id, OriginColumn = OriginColumn(_columns.Id, false), Cells = cells, IsBroken = true }
        : null;

    private bool HasShape(CsvReader row, RowCells cells)
    {
        var isWhole = row.FieldCount >= _columns.Names.Count;
        for (var i = 0; i < row.FieldCount; i++)
        {
            if (row.GetSpan(i).Length > LongestCell)
            {
                _found.Add(Messages.CellTooLong(cells.WholeLine(), LongestCell));
                return false;
            }

            // Spreadsheets write empty cells to the width of their widest row; those are no fault.
            isWhole &= row.GetSpan(i).IsEmpty || (i < _columns.Names.Count && _columns.Names[i].Length > 0);
        }

        if (!isWhole)
        {
            _found.Add(Messages.RaggedRow(cells.WholeLine(), _columns.Names.Count, row.FieldCount));
        }

        return isWhole;
    }

    private bool HasId(string id, RowCells cells)
    {
        if (id.Length == 0)
        {
            _found.Add(Messages.NoId(cells.WholeLine()));
            return false;
        }

        if (!MetricId.IsWellFormed(id))
        {
            _found.Add(Messages.MalformedId(cells.At(_columns.Id), id, SpreadsheetDamage.Of(id)));
            return false;
        }

        if (MetricId.ReservedWord(id) is { } word)
        {
            _found.Add(Messages.ReservedId(cells.At(_columns.Id), id, word));
        }

        return true;
    }

    private bool TryPeriod(CsvReader row, RowCells cells, out Period? period)
    {
        period = null;
        var text = Text(row, _columns.Period);
        if (text.Length == 0)
        {
            return true;
        }

        if (Period.TryParse(text, out var read))
        {
            period = read;
            return true;
        }

        _found.Add(Messages.MalformedPeriod(cells.At(_columns.Period), text, SpreadsheetDamage.Of(text)));
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

        _found.Add(Messages.MalformedCount(cells.At(column), _columns.Names[column], text, SpreadsheetDamage.Of(text)));
        return null;
    }

    /// <summary>The day of a figure, which is printed as it is written.</summary>
    private string? DayOf(CsvReader row, RowCells cells)
    {
        var text = Text(row, _columns.AsOf);
        if (text.Length > 0 && !Period.TryParse(text, out _) && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            _found.Add(Messages.UnusualDay(cells.At(_columns.AsOf), text));
        }

        return NullIfEmpty(text);
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
        foreach (var (name, column) in _columns.Extra)
        {
            if (!row.GetSpan(column).IsEmpty)
            {
                (extra ??= new Dictionary<string, string>(StringComparer.Ordinal)).Add(name, row.GetString(column));
            }
        }

        return extra ?? (IReadOnlyDictionary<string, string>)ReadOnlyDictionary<string, string>.Empty;
    }

    private int OriginColumn(int valueColumn, bool hasFormula) =>
        valueColumn >= 0 ? valueColumn : hasFormula ? _columns.Formula : Math.Max(_columns.Value, _columns.Id);

    private static string Text(CsvReader row, int column) => column < 0 ? string.Empty : row.GetString(column).Trim();

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
