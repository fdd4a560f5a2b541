using ReportGen.Binding.Values;

namespace ReportGen.Binding.Lint;

/// <summary>Words before a number that make a claim of it: <c>more than</c>, <c>近</c>.</summary>
/// <param name="Kind">The claim.</param>
/// <param name="Start">First character of the words.</param>
internal readonly record struct Approximation(ClaimKind Kind, int Start)
{
    /// <summary>Whether the number itself bears the words out, as in <c>at least</c>.</summary>
    public bool IsInclusive { get; init; }

    private static readonly (string Word, ClaimKind Kind)[] Inclusive =
    [
        ("at least", ClaimKind.Over), ("no fewer than", ClaimKind.Over), ("not fewer than", ClaimKind.Over), ("no less than", ClaimKind.Over),
        ("not less than", ClaimKind.Over), ("at most", ClaimKind.Nearly), ("no more than", ClaimKind.Nearly), ("not more than", ClaimKind.Nearly),
        ("不少于", ClaimKind.Over), ("不低于", ClaimKind.Over), ("至少", ClaimKind.Over), ("不超过", ClaimKind.Nearly), ("不多于", ClaimKind.Nearly),
        ("不高于", ClaimKind.Nearly), ("未超过", ClaimKind.Nearly), ("至多", ClaimKind.Nearly), ("最多", ClaimKind.Nearly),
    ];

    // Longer words before the words they end with.
    private static readonly (string Word, ClaimKind Kind)[] Known =
    [
        ("more than", ClaimKind.Over), ("upwards of", ClaimKind.Over), ("in excess of", ClaimKind.Over), ("over", ClaimKind.Over),
        ("above", ClaimKind.Over), ("exceeding", ClaimKind.Over), ("exceeded", ClaimKind.Over), ("topped", ClaimKind.Over), ("surpassed", ClaimKind.Over),
        ("nearly", ClaimKind.Nearly), ("almost", ClaimKind.Nearly), ("just under", ClaimKind.Nearly), ("close to", ClaimKind.Nearly),
        ("fewer than", ClaimKind.Nearly), ("less than", ClaimKind.Nearly), ("below", ClaimKind.Nearly), ("under", ClaimKind.Nearly),
        ("about", ClaimKind.About), ("around", ClaimKind.About), ("roughly", ClaimKind.About), ("approximately", ClaimKind.About),
        ("some", ClaimKind.About), ("circa", ClaimKind.About),
        ("超过", ClaimKind.Over), ("超過", ClaimKind.Over), ("突破", ClaimKind.Over), ("高于", ClaimKind.Over), ("多于", ClaimKind.Over), ("大于", ClaimKind.Over), ("逾", ClaimKind.Over), ("超", ClaimKind.Over),
        ("接近", ClaimKind.Nearly), ("将近", ClaimKind.Nearly), ("不足", ClaimKind.Nearly), ("不到", ClaimKind.Nearly), ("少于", ClaimKind.Nearly), ("低于", ClaimKind.Nearly), ("近", ClaimKind.Nearly),
        ("大约", ClaimKind.About), ("约", ClaimKind.About), ("約", ClaimKind.About),
    ];

    // 240,000余件, 24万多件.
    private static readonly string[] OverBehind = ["余", "多", "以上", "餘"];

    /// <summary>The claim that is made of a number; null for none.</summary>
    public static Approximation? Of(string text, Numeral numeral) =>
        Before(text, numeral.WholeStart) ?? (OverBehind.Any(w => string.CompareOrdinal(text, numeral.WholeEnd, w, 0, w.Length) == 0)
            ? new Approximation(ClaimKind.Over, numeral.WholeStart)
            : null);

    /// <summary>Whether a printed figure begins with such words.</summary>
    public static bool Begins(string printed) => Array.Exists(Known, k => printed.StartsWith(k.Word, StringComparison.OrdinalIgnoreCase) && EndsWord(printed, k.Word.Length));

    /// <summary>The words that lead up to a place; null for none.</summary>
    public static Approximation? Before(string text, int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return Find(Inclusive, text, end) is { } inclusive ? inclusive with { IsInclusive = true } : Find(Known, text, end);
    }

    private static Approximation? Find((string Word, ClaimKind Kind)[] words, string text, int end)
    {
        foreach (var (word, kind) in words)
        {
            var start = end - word.Length;
            if (start >= 0 && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && IsWhole(text, start))
            {
                return new Approximation(kind, start);
            }
        }

        return null;
    }

    private static bool EndsWord(string text, int end) => end >= text.Length || !char.IsAsciiLetter(text[end - 1]) || !char.IsAsciiLetter(text[end]);

    private static bool IsWhole(string text, int start) => start == 0 || !char.IsAsciiLetter(text[start]) || !char.IsAsciiLetter(text[start - 1]);
}
