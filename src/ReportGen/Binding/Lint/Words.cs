using System.Collections.Frozen;

namespace ReportGen.Binding.Lint;

/// <summary>Words of prose and of labels, brought to one form.</summary>
internal static class Words
{
    /// <summary>The stems of the Latin words of a text, in order.</summary>
    public static IEnumerable<string> Stems(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]) && !Printing.Cjk.IsWide(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                yield return Stem(text[start..at]);
            }

            at = at == start ? at + 1 : at;
        }
    }

    /// <summary>How many of some words were said.</summary>
    public static int CountIn(string[] words, HashSet<string> spoken)
    {
        var count = 0;
        foreach (var word in words)
        {
            count += spoken.Contains(word) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether one of some words was said.</summary>
    public static bool IsAnyIn(string[] words, HashSet<string> spoken)
    {
        foreach (var word in words)
        {
            if (spoken.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Forms that no ending tells.</summary>
    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>
    {
        ["grew"] = "grow", ["grown"] = "grow", ["growth"] = "grow", ["lent"] = "lend", ["held"] = "hold", ["sold"] = "sell", ["bought"] = "buy", ["built"] = "build",
        ["drew"] = "draw", ["drawn"] = "draw", ["lost"] = "lose", ["loss"] = "lose", ["losses"] = "lose", ["spent"] = "spend", ["paid"] = "pay", ["rose"] = "rise", ["risen"] = "rise",
        ["fell"] = "fall", ["fallen"] = "fall", ["taught"] = "teach", ["won"] = "win", ["made"] = "make", ["taken"] = "take", ["took"] = "take", ["given"] = "give", ["gave"] = "give",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>One form for singular and plural, for <c>grant</c> and <c>granted</c>. Rough, but equal words stay equal.</summary>
    public static string Stem(string word)
    {
        var stem = word.ToLowerInvariant();
        stem = Irregular.GetValueOrDefault(stem, stem);
        if (stem.Length > 4 && stem.EndsWith("ies", StringComparison.Ordinal))
        {
            return stem[..^3] + "y";
        }

        stem = stem.Length > 3 && stem[^1] == 's' && stem[^2] is not ('s' or 'u' or 'i') ? stem[..^1] : stem;
        foreach (var ending in (ReadOnlySpan<string>)["ation", "ement", "ment", "ance", "ing", "ion", "ed", "e"])
        {
            if (stem.Length - ending.Length >= 4 && stem.EndsWith(ending, StringComparison.Ordinal))
            {
                return stem[..^ending.Length];
            }
        }

        return stem;
    }
}
