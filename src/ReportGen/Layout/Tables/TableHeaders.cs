using ReportGen.Document;

namespace ReportGen.Layout.Tables;

/// <summary>Which cells head a cell of the table, where the scopes of those cells do not tell all.</summary>
/// <remarks>Told row by row, from the head down. Cells of one column share a list, and those of one row.</remarks>
internal sealed class TableHeaders
{
    private readonly List<int>[] _columns;
    private readonly bool _hasRowHeads;
    private IReadOnlyList<int> _group = [];
    private IReadOnlyList<int> _row = [];

    /// <param name="columns">How many there are.</param>
    /// <param name="headRows">Rows of the head.</param>
    /// <param name="hasRowHeads">Whether the first column names the rows.</param>
    public TableHeaders(int columns, int headRows, bool hasRowHeads)
    {
        AreNeeded = hasRowHeads || headRows > 1;
        _hasRowHeads = hasRowHeads;
        _columns = new List<int>[columns];
        for (var i = 0; i < columns; i++)
        {
            _columns[i] = [];
        }
    }

    /// <summary>Whether cells name what heads them.</summary>
    public bool AreNeeded { get; }

    /// <summary>The cells of the row that head those behind them, and the one that names the group.</summary>
    public IReadOnlyList<int> OfRow => _row;

    /// <summary>The cells of the head above a cell of the head.</summary>
    public IReadOnlyList<int> Above(in GridCell place) => AreNeeded ? [.. OfColumns(place)] : [];

    /// <summary>The cells of the head over a cell of the body.</summary>
    public IReadOnlyList<int> OfColumns(in GridCell place)
    {
        if (!AreNeeded || place.Columns == 1)
        {
            return AreNeeded ? _columns[place.Column] : [];
        }

        var all = new List<int>();
        for (var i = place.Column; i < place.Column + place.Columns; i++)
        {
            all.AddRange(_columns[i].Where(node => !all.Contains(node)));
        }

        return all;
    }

    /// <summary>Takes note of a cell of the head.</summary>
    public void AddHead(in GridCell place, int node)
    {
        for (var i = place.Column; i < place.Column + place.Columns; i++)
        {
            _columns[i].Add(node);
        }
    }

    /// <summary>Begins a row of the body: a group ends with the next, or with a sum.</summary>
    public void BeginRow(RowKind kind)
    {
        if (kind is RowKind.Group or RowKind.Total && _group.Count > 0)
        {
            (_group, _row) = ([], []);
        }
    }

    /// <summary>The cells that head one which names its row.</summary>
    public IReadOnlyList<int> OfRowHead => _group;

    /// <summary>Takes note of a cell that names its rows, or all that follow.</summary>
    public void AddRowHead(RowKind kind, int node)
    {
        if (!AreNeeded || !_hasRowHeads)
        {
            return;
        }

        _group = kind == RowKind.Group ? [node] : _group;
        _row = kind == RowKind.Group ? _group : [.. _group, node];
    }
}
