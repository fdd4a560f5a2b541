using System.Collections.Frozen;

namespace ReportGen.Binding.Lint;

/// <summary>Numbers that are no figures: years, ordinals, standards, names, quotations, and small whole numbers.</summary>
internal static class Traps
{
    /// <summary>Smaller whole numbers are in all prose, and few of them are figures.</summary>
    private const int SmallestWhole = 100;

    // Behind these a number is a name or a place in an order.
    private static readonly FrozenSet<string> Counters = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "article", "articles", "chapter", "section", "sections", "table", "figure", "part", "no", "nos", "phase", "rule", "clause", "annex", "appendix",
        "version", "page", "pages", "paragraph", "item", "level", "grade", "class", "type", "stage", "room", "line", "route", "flight", "highway",
        "top", "volume", "issue", "number", "year", "fiscal", "fy", "per", "every", "each", "area", "code", "case", "order", "document", "tel");

    /// <summary>Words that begin a sentence with a capital and name nothing.</summary>
    private static readonly FrozenSet<string> Openers = FrozenSet.Create(
        StringComparer.Ordinal,
        "A", "About", "All", "Almost", "Altogether", "An", "Another", "Approximately", "Around", "At", "By", "For", "From", "In", "Just", "More",
        "Nearly", "Of", "On", "Only", "Over", "Roughly", "Some", "The", "These", "Those", "To", "Under", "With");

    private const string BehindOrdinal = "第每";
    private const string NamesBehind = "年月日号時时點届屆章款版楼樓级級维維强岁歲路";

    /// <summary>Whether a number is left alone whatever the facts are.</summary>
    public static bool Holds(Prose prose, Numeral numeral) =>
        !prose.IsTyped(numeral.Start, numeral.End) || IsCounted(prose.Text, numeral);

    /// <summary>Whether it is one of the whole numbers that are in all prose.</summary>
    public static bool IsSmall(Numeral numeral) =>
        (numeral is { IsPercent: true, Value: 100, Decimals: 0 })
        || (numeral is { Decimals: 0, Exponent: 0, IsPercent: false, Currency: null } && numeral.Value < SmallestWhole);

    /// <summary>Whether it is written as years are.</summary>
    public static bool IsPlainYear(Numeral numeral) => numeral.IsPlain && numeral.Value is >= 1800 and <= 2100;

    /// <summary>Whether a plain number may be a year, or part of a name, unless a fact says otherwise.</summary>
    public static bool IsDoubtful(string text, Numeral numeral) =>
        IsPlainYear(numeral) || (numeral.IsPlain && IsInName(text, numeral));

    private static bool IsCounted(string text, Numeral numeral)
    {
        var (start, end) = (numeral.WholeStart, numeral.WholeEnd);
        if (start > 0 && BehindOrdinal.Contains(text[start - 1]))
        {
            return true;
        }

        if (end < text.Length && numeral.Exponent == 0 && NamesBehind.Contains(text[end]))
        {
            return true;
        }

        var word = WordBefore(text, start, out _);
        return Counters.Contains(word) && !(word == "year" && IsOfTheYear(text, start));
    }

    /// <summary>Whether the year is a date that ends before the number: <c>by the end of the year 388 stops</c>.</summary>
    private static bool IsOfTheYear(string text, int at) => text.AsSpan(0, at).TrimEnd().EndsWith("of the year", StringComparison.Ordinal);

    /// <summary>A word in capitals, or one with a capital inside a sentence, names what follows; so does one behind.</summary>
    private static bool IsInName(string text, Numeral numeral)
    {
        var before = WordBefore(text, numeral.Start, out var isFirst);
        var isName = before.Length > 0 && char.IsAsciiLetterUpper(before[0]) && !(isFirst && Openers.Contains(before));
        var behind = numeral.End + 1 < text.Length && text[numeral.End] == ' ' && char.IsAsciiLetterUpper(text[numeral.End + 1]);
        return isName || behind;
    }

    private static string WordBefore(string text, int at, out bool isFirst)
    {
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '\u00A0' or '.')
        {
            end--;
        }

        var start = end;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        var before = text.AsSpan(0, start).TrimEnd();
        isFirst = before.Length == 0 || before[^1] is '.' or '!' or '?' or ':' or '。' or '“' or '"';
        return at - end <= 2 ? text[start..end] : string.Empty;
    }
}
