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

    /// <summary>One form for singular and plural, for <c>grant</c> and <c>granted</c>. Rough, but equal words stay equal.</summary>
    public static string Stem(string word)
    {
        var stem = word.ToLowerInvariant();
        if (stem.Length > 4 && stem.EndsWith("ies", StringComparison.Ordinal))
        {
            return stem[..^3] + "y";
        }

        stem = stem.Length > 3 && stem[^1] == 's' && stem[^2] is not ('s' or 'u' or 'i') ? stem[..^1] : stem;
        foreach (var ending in (ReadOnlySpan<string>)["ation", "ing", "ion", "ed", "e"])
        {
            if (stem.Length - ending.Length >= 4 && stem.EndsWith(ending, StringComparison.Ordinal))
            {
                return stem[..^ending.Length];
            }
        }

        return stem;
    }
}
