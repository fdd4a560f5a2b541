using ReportGen.Diagnostics;

namespace ReportGen.Input.Csv;

/// <summary>
/// Watches a file of decimal points for commas that may be decimal commas: <c>48,735</c> is a grouped number, unless
/// other cells show that the file's author writes <c>48,7</c>.
/// </summary>
internal sealed class CommaWatch
{
    // More of them say nothing new.
    private const int MostKept = 20;

    private readonly List<(RowCells Cells, string Raw, decimal Value)> _grouped = [];
    private bool _hasDecimalComma;

    /// <summary>Takes note of a number that was read.</summary>
    public void SeeNumber(RowCells cells, string raw, decimal value)
    {
        if (_grouped.Count < MostKept && raw.AsSpan().Count(',') == 1 && !raw.Contains('.'))
        {
            _grouped.Add((cells, raw, value));
        }
    }

    /// <summary>Takes note of digits that are no number.</summary>
    public void SeeProblem(NumberProblem problem) => _hasDecimalComma |= problem == NumberProblem.DecimalComma;

    /// <summary>Warns of the grouped numbers, if the file has decimal commas.</summary>
    /// <param name="column">Index of the column of values.</param>
    public void Report(int column, DiagnosticBag diagnostics)
    {
        if (!_hasDecimalComma)
        {
            return;
        }

        foreach (var (cells, raw, value) in _grouped)
        {
            var warning = Messages.NumberPerhapsDecimal(cells.At(column), raw, value);
            diagnostics.Add(Messages.InCell(cells.NameOf(warning.Span), warning));
        }
    }
}
