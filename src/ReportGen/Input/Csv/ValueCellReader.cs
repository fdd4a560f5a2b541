using CsvHelper;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Input.Csv;

/// <summary>Reads <c>value</c> and its translations.</summary>
internal sealed class ValueCellReader(MetricsColumns columns, DiagnosticBag diagnostics)
{
    private readonly CommaWatch _commas = new();

    /// <summary>Reads the value of the current row.</summary>
    /// <param name="unit">The row's unit.</param>
    /// <param name="hasFormula">Whether a formula stands beside it.</param>
    public ValueCell Read(CsvReader row, RowCells cells, Unit unit, bool hasFormula)
    {
        var raw = columns.Value < 0 ? string.Empty : row.GetString(columns.Value).Trim();
        var translated = FirstTranslation(row);
        if (raw.Length == 0)
        {
            return WithoutPlain(row, cells, translated, hasFormula);
        }

        var cell = (unit == Unit.None ? SpreadsheetDamage.Of(raw) : SpreadsheetDamage.OfNumber(raw)) is { } damage
            ? Damaged(cells, raw, damage)
            : NumberReader.Read(raw, columns.Table.HasDecimalComma);
        return cell.Kind switch
        {
            CellKind.Number => Number(cells, raw, cell, new ValueContext(unit, translated, hasFormula)),
            CellKind.Text => Text(row, cells, raw, new ValueContext(unit, translated, hasFormula)),
            _ => Wrong(cells, raw, cell.Problem),
        };
    }

    /// <summary>Says what can only be known once all rows are read.</summary>
    public void Finish(DiagnosticBag all) => _commas.Report(columns.Value, all);

    private ValueCell WithoutPlain(CsvReader row, RowCells cells, int translated, bool hasFormula)
    {
        if (translated < 0)
        {
            if (!hasFormula)
            {
                diagnostics.Add(Messages.NoValue(cells.WholeLine(), cells.At(columns.Id)));
            }

            return new ValueCell(string.Empty, -1, null, null);
        }

        if (hasFormula)
        {
            diagnostics.Add(Messages.TextBesideFormula(cells.At(translated), columns.Names[translated]));
        }

        return new ValueCell(string.Empty, translated, null, columns.Text.Read(row));
    }

    private ValueCell Number(RowCells cells, string raw, NumberCell cell, ValueContext context)
    {
        if (context.Translated >= 0)
        {
            diagnostics.Add(Messages.TranslatedNumber(cells.At(context.Translated), columns.Names[context.Translated]));
        }

        if (context.HasFormula && cell.Bound != Bound.Exact)
        {
            diagnostics.Add(Messages.BoundBesideFormula(cells.At(columns.Value), raw));
            return new ValueCell(raw, columns.Value, null, null);
        }

        if (!columns.Table.HasDecimalComma)
        {
            _commas.SeeNumber(cells, raw, cell.Value);
        }

        return new ValueCell(raw, columns.Value, new Quantity(cell.Value, cell.Decimals, context.Unit, cell.Bound), null);
    }

    private ValueCell Text(CsvReader row, RowCells cells, string raw, ValueContext context)
    {
        if (raw.AsSpan().ContainsAnyInRange('\0', '\u001F'))
        {
            // Control characters have been reported, and it is they that make a text of it.
            return new ValueCell(raw, columns.Value, null, null);
        }

        if (context.HasFormula)
        {
            diagnostics.Add(Messages.TextBesideFormula(cells.At(columns.Value), columns.Names[columns.Value]));
        }
        else if (context.Unit != Unit.None)
        {
            diagnostics.Add(Messages.TextWithUnit(cells.At(columns.Value), raw, context.Unit.ToString()));
        }
        else if (NumberWithUnit.TrySplit(raw, out var number, out var unit))
        {
            var plain = columns.Table.HasDecimalComma ? number : NumberWithUnit.WithPoint(number);
            diagnostics.Add(Messages.NumberWithUnit(cells.At(columns.Value), raw, plain, unit));
        }
        else if (Placeholder.Is(raw))
        {
            diagnostics.Add(Messages.Placeholder(cells.At(columns.Value), raw));
        }

        return new ValueCell(raw, columns.Value, null, columns.Text.Read(row));
    }

    private ValueCell Wrong(RowCells cells, string raw, NumberProblem problem)
    {
        _commas.SeeProblem(problem);

        // Damage has been reported by its name.
        if (problem != NumberProblem.None)
        {
            diagnostics.Add(Describe(problem, cells.At(columns.Value), raw));
        }

        return new ValueCell(raw, columns.Value, null, null);
    }

    private static Diagnostic Describe(NumberProblem problem, SourceSpan at, string raw) => problem switch
    {
        NumberProblem.DecimalComma => Messages.NumberDecimalComma(at, raw),
        NumberProblem.Grouping => Messages.NumberGrouping(at, raw),
        NumberProblem.Ambiguous => Messages.NumberAmbiguous(at, raw),
        NumberProblem.Percent => Messages.NumberPercent(at, raw),
        NumberProblem.BoundSign => Messages.NumberBoundSign(at, raw),
        NumberProblem.Parentheses => Messages.NumberParentheses(at, raw),
        NumberProblem.FullWidth => Messages.NumberFullWidth(at, raw),
        NumberProblem.Currency => Messages.NumberCurrency(at, raw),
        NumberProblem.TooLong => Messages.NumberTooLong(at, raw),
        _ => Messages.NumberMalformed(at, raw),
    };

    private NumberCell Damaged(RowCells cells, string raw, string damage)
    {
        diagnostics.Add(Messages.DamagedCell(cells.At(columns.Value), raw, damage));
        return NumberCell.Wrong(NumberProblem.None);
    }

    private int FirstTranslation(CsvReader row)
    {
        foreach (var (_, column) in columns.Text.Translations)
        {
            if (!row.GetSpan(column).IsEmpty)
            {
                return column;
            }
        }

        return -1;
    }

    /// <summary>What stands beside a value.</summary>
    /// <param name="Translated">Index of the first translation that is not empty; -1 for none.</param>
    private readonly record struct ValueContext(Unit Unit, int Translated, bool HasFormula);
}
