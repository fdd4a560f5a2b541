namespace ReportGen.Diagnostics;

/// <summary>Names close to a mistyped one, for hints.</summary>
internal static class NearNames
{
    private const int MostShown = 3;

    /// <summary>The nearest candidates by optimal string alignment distance, nearest first, at most three.</summary>
    /// <returns>Empty when nothing is within a third of the name's length (at least 2 edits).</returns>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> candidates) =>
        Within(Math.Max(2, name.Length / 3), name, candidates);

    /// <summary>The same, with the most edits given.</summary>
    public static IReadOnlyList<string> Within(int limit, string name, IEnumerable<string> candidates) =>
        [
            .. candidates
                .Distinct(StringComparer.Ordinal)
                .Select(c => (Name: c, Distance: Distance(name, c)))
                .Where(c => c.Distance <= limit && c.Distance < Math.Max(name.Length, c.Name.Length))
                .OrderBy(c => c.Distance).ThenBy(c => c.Name, StringComparer.Ordinal)
                .Take(MostShown)
                .Select(c => c.Name),
        ];

    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                var best = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, rows[i - 2, j - 2] + 1);
                }

                rows[i, j] = best;
            }
        }

        return rows[a.Length, b.Length];
    }
}
