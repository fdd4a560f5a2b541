using ReportGen.Diagnostics;

namespace ReportGen.Metrics;

/// <summary>Gives problems of the catalogue the names of the cells that they are about. Made only once there are problems.</summary>
internal sealed class CellNaming
{
    private readonly Dictionary<(string File, int Line), Metric> _rows = [];

    public CellNaming(IEnumerable<Metric> rows)
    {
        foreach (var row in rows)
        {
            _rows.TryAdd((row.Origin.File, row.Origin.Row), row);
        }
    }

    public IEnumerable<Diagnostic> Named(IEnumerable<Diagnostic> problems) => problems.Select(Named);

    private Diagnostic Named(Diagnostic problem) =>
        RowOf(problem.Span) is { Cells: ICellNames names } ? Messages.InCell(names.NameOf(problem.Span), problem) : problem;

    /// <summary>The row of a place: cells of several lines make a row of several.</summary>
    private Metric? RowOf(SourceSpan place)
    {
        for (var line = place.Line; line > 0; line--)
        {
            if (_rows.TryGetValue((place.File, line), out var row))
            {
                return row;
            }
        }

        return null;
    }
}
