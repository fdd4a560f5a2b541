namespace ReportGen.Layout.Tables;

/// <summary>How many lines the rows of a table take in columns of given widths, by what their cells would take unbroken.</summary>
/// <remarks>An estimate from the first rows: lines are broken only when the widths are settled.</remarks>
/// <param name="rows">Rows of head and body.</param>
/// <param name="columns">Columns.</param>
internal sealed class LineEstimate(int rows, int columns)
{
    /// <summary>Rows that are looked at. More would tell little that these do not.</summary>
    private const int MostRows = 64;

    /// <summary>How much more broken lines take than an unbroken one: none is quite full.</summary>
    private const double Raggedness = 1.08;

    /// <summary>Moves of width, each the one that saves most.</summary>
    private const int MostMoves = 8;

    /// <summary>Parts of the room that a move may take. Large ones, too: nothing is saved until a long line fits.</summary>
    private static readonly double[] Parts = [1.0 / 64, 1.0 / 32, 1.0 / 16, 1.0 / 8, 3.0 / 16, 1.0 / 4, 5.0 / 16, 3.0 / 8, 1.0 / 2];

    private readonly double[] _cells = new double[Math.Min(rows, MostRows) * columns];

    /// <summary>Takes note of the width of a cell with no line broken.</summary>
    public void Set(int row, int column, double width)
    {
        if (row < MostRows)
        {
            _cells[(row * columns) + column] = width;
        }
    }

    /// <summary>Moves width from one column to another as long as that saves lines: one long cell is not to make many others break.</summary>
    /// <param name="widths">The widths, changed in place; their sum stays.</param>
    /// <param name="min">The least that each column needs.</param>
    /// <param name="room">Their sum.</param>
    public void Improve(double[] widths, double[] min, double room)
    {
        var lines = Count(widths);
        for (var moves = 0; moves < MostMoves && BestMove(widths, min, room, lines) is { } move; moves++)
        {
            widths[move.From] -= move.By;
            widths[move.To] += move.By;
            lines = move.Lines;
        }
    }

    private Move? BestMove(double[] widths, double[] min, double room, int lines)
    {
        Move? best = null;
        foreach (var part in Parts)
        {
            var by = room * part;
            for (var from = 0; from < columns; from++)
            {
                for (var to = 0; to < columns && widths[from] - by >= min[from]; to++)
                {
                    var moved = to == from ? lines : Moved(widths, from, to, by);
                    best = moved < (best?.Lines ?? lines) ? new Move(from, to, by, moved) : best;
                }
            }
        }

        return best;
    }

    /// <summary>Lines after a move.</summary>
    private int Moved(double[] widths, int from, int to, double by)
    {
        var (wide, narrow) = (widths[from], widths[to]);
        (widths[from], widths[to]) = (wide - by, narrow + by);
        var lines = Count(widths);
        (widths[from], widths[to]) = (wide, narrow);
        return lines;
    }

    private int Count(double[] widths)
    {
        var lines = 0;
        for (var start = 0; start < _cells.Length; start += columns)
        {
            var most = 1;
            for (var column = 0; column < columns; column++)
            {
                var cell = _cells[start + column];
                if (cell > widths[column])
                {
                    most = Math.Max(most, (int)Math.Ceiling(cell * Raggedness / Math.Max(widths[column], 1)));
                }
            }

            lines += most;
        }

        return lines;
    }

    private readonly record struct Move(int From, int To, double By, int Lines);
}
