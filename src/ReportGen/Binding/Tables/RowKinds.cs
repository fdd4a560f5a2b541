using ReportGen.Document;

namespace ReportGen.Binding.Tables;

/// <summary>Rows that are set off: told by weight, since colour alone tells nobody who does not see it.</summary>
internal static class RowKinds
{
    public static TableRow As(this TableRow row, RowKind kind) => kind == RowKind.Plain ? row : row with
    {
        Kind = kind,
        Cells = [.. row.Cells.Select(Bold)],
    };

    private static TableCell Bold(TableCell cell) => cell.Inlines.Count == 0
        ? cell
        : cell with { Inlines = [new Emphasis(EmphasisKind.Bold, cell.Inlines) { Span = cell.Span }] };
}
