using System.Globalization;
using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>How one table looks beside its style: which of the style's parts hold, and what rows and cells have of their own.</summary>
internal sealed class TableLook(Table table, TableGrid body, TableGeometry geometry, Theme theme)
{
    private readonly TableStyles _styles = new(theme);

    /// <summary>Word's bands go by rows: where cells span some, the ground is given to each row.</summary>
    private readonly bool _hasGroups = Enumerable.Range(0, body.Count).Any(body.IsJoined);

    private bool _isOdd;

    public TableGeometry Geometry => geometry;

    public int Columns => geometry.Columns.Count;

    public bool HasSeveralHeads => table.HeaderRows.Count > 1;

    public int Side => _styles.Side;

    private bool HasBands => theme.Tables.HasStripes && !_hasGroups;

    /// <summary>The style's parts that hold, also as the bits of ECMA-376 part 1, 17.4.55.</summary>
    public W.TableLook Properties()
    {
        const int FirstRow = 0x20;
        const int FirstColumn = 0x80;
        const int NoRowBands = 0x200;
        const int NoColumnBands = 0x400;
        var hasHead = table.HeaderRows.Count > 0;
        var bits = NoColumnBands + (hasHead ? FirstRow : 0) + (geometry.HasRowHeads ? FirstColumn : 0) + (HasBands ? 0 : NoRowBands);
        return new W.TableLook
        {
            Val = bits.ToString("X4", CultureInfo.InvariantCulture),
            FirstRow = hasHead,
            LastRow = false,
            FirstColumn = geometry.HasRowHeads,
            LastColumn = false,
            NoHorizontalBand = !HasBands,
            NoVerticalBand = true,
        };
    }

    /// <summary>The rule below a cell of a head of several rows: whole below the last, short below the names of groups.</summary>
    public W.TableCellBorders HeadRule(in GridCell place, bool isLast) =>
        isLast || (place.Columns > 1 && place.Rows == 1) ? _styles.HeadRule() : TableStyles.NoRule();

    /// <summary>The rule above a row of sums; null for other rows.</summary>
    public W.TableCellBorders? BodyRule(int row) => table.Rows[row].Kind == RowKind.Total ? _styles.TotalRule() : null;

    /// <summary>Whether a row is set off, and the style of its paragraphs says so.</summary>
    public bool IsStrong(int row) => table.Rows[row].Kind != RowKind.Plain;

    /// <summary>The ground of a row, where the style gives it none; ask in the order of the rows.</summary>
    public W.Shading? Ground(int row)
    {
        var isTinted = table.Rows[row].Kind == RowKind.Highlighted || (_hasGroups && theme.Tables.HasStripes && _isOdd);
        _isOdd ^= !body.IsJoined(row);
        return isTinted ? _styles.Ground() : null;
    }
}
