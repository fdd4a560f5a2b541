namespace ReportGen.Binding.Tables;

/// <summary>Equal cells that stand one below another in a column become one.</summary>
/// <param name="spans">Rows that each cell spans; 0 for one that is part of that above.</param>
internal sealed class EqualCells(int[][] spans)
{
    /// <summary>Finds them.</summary>
    /// <param name="texts">What cells say, row by row; null for a row that stays apart.</param>
    /// <param name="width">Columns of the table.</param>
    /// <param name="columns">The columns whose cells are joined, outer groups first: only where those before are.</param>
    public static EqualCells In(IReadOnlyList<string[]?> texts, int width, IReadOnlyList<int> columns)
    {
        var spans = new int[texts.Count][];
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = new int[width];
            Array.Fill(spans[i], 1);
        }

        var isJoined = new bool[texts.Count];
        Array.Fill(isJoined, true);
        foreach (var column in columns)
        {
            Join(texts, column, isJoined, spans);
        }

        return new EqualCells(spans);
    }

    /// <summary>The spans of a row's cells.</summary>
    public IReadOnlyList<int> Of(int row) => spans[row];

    /// <param name="isJoined">Whether each row goes with that above; rows that do not in this column are marked.</param>
    private static void Join(IReadOnlyList<string[]?> texts, int column, bool[] isJoined, int[][] spans)
    {
        for (int first = 0, next; first < texts.Count; first = next)
        {
            isJoined[first] = false;
            next = first + 1;
            while (next < texts.Count && isJoined[next] && AreEqual(texts[first], texts[next], column))
            {
                spans[next++][column] = 0;
            }

            spans[first][column] = next - first;
        }
    }

    private static bool AreEqual(string[]? first, string[]? next, int column) =>
        first is not null && next is not null && first[column].Length > 0 && first[column] == next[column];
}
