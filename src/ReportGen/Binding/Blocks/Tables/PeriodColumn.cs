using System.Globalization;
using ReportGen.Input.Csv;

namespace ReportGen.Binding.Blocks.Tables;

/// <summary>Tells columns of years from columns of numbers that happen to look like years.</summary>
/// <remarks>Years are names, not numbers: their digits are not grouped, and nobody sums them.</remarks>
internal static class PeriodColumn
{
    /// <summary>Years that stand in a row without a name are at most a decade apart.</summary>
    private const int WidestStep = 10;

    /// <summary>Of fewer rows only years that follow one another are told from other numbers.</summary>
    private const int FewRows = 3;

    private static readonly string[] Names = ["year", "period", "年", "年份", "年度", "时期", "時期"];

    // In a longer head these say so only of numbers that look like years: 'Year founded'.
    private static readonly string[] Words = ["year", "years", "fy", "since", "founded", "established", "opened", "built", "born", "année", "año"];

    // 'Baujahr', 来源时间.
    private static readonly string[] Endings = ["年", "年份", "年度", "时间", "時間", "jahr"];

    // 'visitors per year', 吨/年: the year is the unit.
    private static readonly string[] Rates = ["per", "pro", "par", "a", "each", "every", "/", "每"];

    public static bool Is(DataTable table, int column)
    {
        var head = table.Columns[column].ToLowerInvariant();
        return Names.Contains(head)
            || (table.Rows.Count > 0 && table.Rows.All(r => IsYear(r[column])) && (IsNamed(head) || IsInStep(table, column)));
    }

    private static bool IsYear(string text) => text is ['1', '8' or '9', _, _] or ['2', '0' or '1', _, _] && text.All(char.IsAsciiDigit);

    private static bool IsNamed(string head) =>
        Words.Any(w => Ends(head, w).Any(end => !IsRate(head[..(end - w.Length)]))) || Endings.Any(e => head.EndsWith(e, StringComparison.Ordinal) && !IsRate(head[..^e.Length]));

    /// <summary>Where a word ends in a head.</summary>
    private static IEnumerable<int> Ends(string head, string word)
    {
        for (var at = head.IndexOf(word, StringComparison.Ordinal); at >= 0; at = head.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(head[at - 1])) && (end == head.Length || !char.IsLetter(head[end])))
            {
                yield return end;
            }
        }
    }

    private static bool IsRate(string before)
    {
        var text = before.TrimEnd(' ', '_', '-');
        return Rates.Any(r => text.EndsWith(r, StringComparison.Ordinal) && (text.Length == r.Length || !char.IsLetter(r[0]) || !char.IsAsciiLetter(text[^(r.Length + 1)])));
    }

    /// <summary>Whether years follow one another, all as far apart.</summary>
    private static bool IsInStep(DataTable table, int column)
    {
        var years = table.Rows.Select(r => int.Parse(r[column], CultureInfo.InvariantCulture)).ToList();
        var steps = years.Skip(1).Zip(years, (next, year) => next - year).Distinct().ToList();
        return steps is [var step] && (years.Count < FewRows ? step is 1 or -1 : step != 0 && Math.Abs(step) <= WidestStep);
    }
}
