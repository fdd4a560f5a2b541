using System.Buffers;
using System.Collections.Frozen;

namespace ReportGen.Binding.Lint;

/// <summary>Words that say which way a figure went, and how they go with it.</summary>
internal static class DirectionWords
{
    private static readonly FrozenDictionary<string, int> English = Table(
        "rose rise rises risen rising grew grow grows grown growing increased increase increases increasing up gained gain gains climbed climb climbs climbing jumped jump jumps soared surged",
        "fell fall falls fallen falling declined decline declines declining decreased decrease decreases decreasing down dropped drop drops dropping shrank shrunk shrinking contracted sank slid slipped plunged");

    private static readonly FrozenDictionary<string, int> BehindEnglish = Table(
        "increase rise gain jump more higher up", "decrease decline drop fall reduction fewer less lower down");

    private static readonly (string Word, int Direction)[] Chinese =
    [
        ("上升", 1), ("增长", 1), ("增加", 1), ("提高", 1), ("上涨", 1), ("攀升", 1), ("增多", 1), ("提升", 1), ("增長", 1), ("上漲", 1),
        ("下降", -1), ("减少", -1), ("降低", -1), ("下跌", -1), ("回落", -1), ("下滑", -1), ("缩减", -1), ("減少", -1),
    ];

    private static readonly FrozenSet<string> Falls = Words.Stems(
        "fell fall falling declined decline decreased decrease dropped drop shrank shrinking cut cuts reduction reduced loss lost saved saving savings lower less fewer deficit down minus negative")
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Rises = Words.Stems("growth grew increase rise").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Declines = Words.Stems("decline decrease drop").ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] DeclinesInHanzi = ["下降", "减少", "降幅", "减幅", "跌幅"];

    private static readonly string[] FallsInHanzi = ["降", "减", "減", "下跌", "回落", "下滑", "负", "負", "亏"];

    private static readonly string[] RisesInHanzi = ["增长", "增長", "增速", "增幅", "增加"];

    private static readonly FrozenSet<string> Fillers = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "by", "of", "about", "around", "nearly", "almost", "over", "some", "roughly", "approximately", "a", "an", "another", "again", "further",
        "only", "just", "more", "than", "even", "still", "year", "on", "a", "full");

    private static readonly FrozenSet<string> Negations = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "not", "never", "no", "neither", "nor", "without", "or", "if", "whether", "t", "hardly", "than", "instead", "against");

    /// <summary>Verbs that mean something else with 'up' or 'down': <c>is made up of</c>, <c>broken down by</c>.</summary>
    private static readonly FrozenSet<string> Phrasal = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "make", "makes", "made", "making", "take", "takes", "took", "taken", "taking", "set", "sets", "setting", "give", "gives", "gave", "given", "giving",
        "break", "breaks", "broke", "broken", "breaking", "add", "adds", "added", "adding", "sum", "sums", "summed", "summing", "use", "uses", "used", "using",
        "split", "splits", "splitting", "divide", "divides", "divided", "dividing", "sign", "signs", "signed", "laid");

    private static readonly SearchValues<char> ClauseSigns = SearchValues.Create(",;:()，；");

    // 'million US dollars in 2024 to' is shorter, and so is 百万人次.
    private const int MostBetween = 36;
    private const int MostOfUnit = 5;

    /// <summary>The word that leads up to a figure: <c>rose sharply by</c>.</summary>
    /// <param name="before">The text up to the figure.</param>
    public static DirectionWord? LeadingTo(ReadOnlySpan<char> before)
    {
        if (ChineseLeadingTo(before) is { } chinese)
        {
            return chinese;
        }

        var end = before.Length;
        for (var word = LastWord(before, ref end); word is not null; word = LastWord(before, ref end))
        {
            if (English.TryGetValue(word, out var direction))
            {
                return IsNegated(before, end) || IsPhrasal(word, before, end) ? null : new DirectionWord(word, end, direction);
            }

            if (!Fillers.Contains(word) && !word.EndsWith("ly", StringComparison.Ordinal))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The word right behind a figure: <c>a 3 % increase</c>, <c>200 fewer</c>.</summary>
    public static DirectionWord? Behind(ReadOnlySpan<char> behind)
    {
        var text = behind.TrimStart(" \u00A0");
        var skipped = behind.Length - text.Length;
        if (text.StartsWith("的", StringComparison.Ordinal))
        {
            text = text[1..];
            skipped++;
            foreach (var (word, direction) in Chinese)
            {
                if (text.StartsWith(word, StringComparison.Ordinal))
                {
                    return new DirectionWord(word, skipped, direction);
                }
            }
        }

        var length = 0;
        while (length < text.Length && char.IsAsciiLetter(text[length]))
        {
            length++;
        }

        var next = text[..length].ToString();
        return skipped > 0 && BehindEnglish.TryGetValue(next, out var sign) ? new DirectionWord(next, skipped, sign) : null;
    }

    /// <summary>Whether a text says anywhere that something became less.</summary>
    public static bool SaysFall(string text) => Words.Stems(text).Any(Falls.Contains) || FallsInHanzi.Any(w => text.Contains(w, StringComparison.Ordinal));

    /// <summary>Which way a label says that its figure goes: 1 for a growth, −1 for a decline, 0 for neither.</summary>
    public static int OfLabel(string label)
    {
        var stems = Words.Stems(label).ToList();
        var up = stems.Any(Rises.Contains) || RisesInHanzi.Any(w => label.Contains(w, StringComparison.Ordinal));
        var down = stems.Any(Declines.Contains) || DeclinesInHanzi.Any(w => label.Contains(w, StringComparison.Ordinal));
        return up == down ? 0 : up ? 1 : -1;
    }

    /// <summary>Whether a text between two figures leads from the one to the other: <c>to</c>, with at most a unit or a year before it.</summary>
    public static bool LeadsOn(ReadOnlySpan<char> between)
    {
        var text = between.Trim(" \u00A0");
        return text is "to" || (text.EndsWith(" to", StringComparison.Ordinal) && text.Length <= MostBetween && text.IndexOfAny(ClauseSigns) < 0 && between[0] is ' ' or '\u00A0' or '%');
    }

    /// <summary>The direction that a text is nothing but: <c>, up from</c>, <c>上升到</c>.</summary>
    public static DirectionWord? Between(ReadOnlySpan<char> between)
    {
        var clause = between[(between.LastIndexOfAny(',', '，') + 1)..];
        var text = clause.Trim(" \u00A0").ToString();
        var start = between.Length - clause.TrimStart(" \u00A0").Length;
        var word = text.Split(' ')[0];
        if (text.EndsWith(" from", StringComparison.Ordinal) && text.Count(c => c == ' ') == 1 && English.TryGetValue(word, out var direction))
        {
            return new DirectionWord(word, start, direction);
        }

        foreach (var (hanzi, sign) in Chinese)
        {
            // At most a unit before it: 宗上升到, 百万人次上升到.
            var at = text.IndexOf(hanzi, StringComparison.Ordinal);
            if (at is >= 0 and <= MostOfUnit && text[(at + hanzi.Length)..] is "到" or "至" or "为" or "到了" or "至了")
            {
                return new DirectionWord(hanzi, start + at, sign);
            }
        }

        return null;
    }

    private static DirectionWord? ChineseLeadingTo(ReadOnlySpan<char> before)
    {
        var text = before.TrimEnd(" \u00A0了约近超过逾达大約");
        foreach (var (word, direction) in Chinese)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                var start = text.Length - word.Length;
                var isNegated = start > 0 && text[start - 1] is '负' or '負' or '未' or '没' or '不' or '无' or '零';
                return isNegated ? null : new DirectionWord(word, start, direction);
            }
        }

        return null;
    }

    /// <summary>The word before a place, if only blanks and hyphens part them.</summary>
    private static string? LastWord(ReadOnlySpan<char> text, ref int end)
    {
        while (end > 0 && text[end - 1] is ' ' or '-' or '\u00A0')
        {
            end--;
        }

        var stop = end;
        while (end > 0 && char.IsAsciiLetter(text[end - 1]))
        {
            end--;
        }

        return end < stop ? text[end..stop].ToString() : null;
    }

    private static bool IsPhrasal(string word, ReadOnlySpan<char> before, int end) =>
        word.ToUpperInvariant() is "UP" or "DOWN" && LastWord(before, ref end) is { } verb && Phrasal.Contains(verb);

    private static bool IsNegated(ReadOnlySpan<char> before, int end)
    {
        for (var i = 0; i < 3; i++)
        {
            if (end > 0 && before[end - 1] is '\'' or '’')
            {
                end--;
            }

            if (LastWord(before, ref end) is not { } word)
            {
                return false;
            }

            if (Negations.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<string, int> Table(string up, string down) => up.Split(' ').Select(w => (Word: w, Direction: 1))
        .Concat(down.Split(' ').Select(w => (Word: w, Direction: -1)))
        .ToFrozenDictionary(w => w.Word, w => w.Direction, StringComparer.OrdinalIgnoreCase);
}
