namespace ReportGen.Layout.Inline.Hyphenation;

/// <summary>Finds where words of a language may be broken. Immutable: one serves all threads.</summary>
internal sealed class Hyphenator
{
    // No plain word is longer; longer runs of letters are something else.
    private const int Longest = 60;

    private readonly PatternAlphabet _alphabet;
    private readonly PatternTrie _patterns;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _exceptions;
    private readonly int _leastBefore;
    private readonly int _leastAfter;

    public Hyphenator(PatternSet set)
    {
        _alphabet = new PatternAlphabet(set.Patterns);
        _patterns = new PatternTrie(set.Patterns, _alphabet);
        (_leastBefore, _leastAfter) = (set.LeastBefore, set.LeastAfter);
        var places = set.Exceptions.ToDictionary(w => w.Replace("-", string.Empty, StringComparison.Ordinal), PlacesOf, StringComparer.Ordinal);
        _exceptions = places.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether all nouns have capitals, so that a capital does not tell a name.</summary>
    public bool HasCapitalNouns { get; init; }

    /// <summary>A hyphenator of patterns from elsewhere.</summary>
    /// <param name="set">The patterns, without faults.</param>
    /// <param name="language">BCP 47 tag.</param>
    public static Hyphenator Of(PatternSet set, string language) => new(set)
    {
        HasCapitalNouns = language.Split('-')[0].ToUpperInvariant() is "DE" or "LB" or "NDS",
    };

    /// <summary>The hyphenator that the program has for a language.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <returns>Null where there are no patterns: its words stay whole.</returns>
    public static Hyphenator? For(string language) => ShippedPatterns.Find(language);

    /// <summary>Finds the places of a word.</summary>
    /// <param name="word">A word in small letters of the patterns; any other stays whole.</param>
    /// <param name="places">Filled with how many letters may stand before a hyphen, ascending; as long as the word at least.</param>
    /// <returns>How many places there are.</returns>
    public int Find(ReadOnlySpan<char> word, Span<int> places)
    {
        if (word.Length < _leastBefore + _leastAfter || word.Length > Longest)
        {
            return 0;
        }

        if (_exceptions.TryGetValue(word, out var known))
        {
            known.CopyTo(places);
            return known.Length;
        }

        // Edges are letters, too: level i + 1 stands before the word's letter i.
        Span<byte> letters = stackalloc byte[Longest + 2];
        letters = letters[..(word.Length + 2)];
        if (!Number(word, letters))
        {
            return 0;
        }

        Span<byte> levels = stackalloc byte[letters.Length + 1];
        levels.Clear();
        _patterns.Raise(letters, levels);
        var count = 0;
        for (var i = _leastBefore; i <= word.Length - _leastAfter; i++)
        {
            if ((levels[i + 1] & 1) == 1)
            {
                places[count++] = i;
            }
        }

        return count;
    }

    private bool Number(ReadOnlySpan<char> word, Span<byte> letters)
    {
        (letters[0], letters[^1]) = (PatternAlphabet.Edge, PatternAlphabet.Edge);
        for (var i = 0; i < word.Length; i++)
        {
            var number = _alphabet.NumberOf(word[i]);
            if (number == PatternAlphabet.Unknown)
            {
                return false;
            }

            letters[i + 1] = (byte)number;
        }

        return true;
    }

    private static int[] PlacesOf(string hyphened)
    {
        var (places, letters) = (new List<int>(), 0);
        foreach (var c in hyphened)
        {
            if (c == '-')
            {
                places.Add(letters);
            }
            else
            {
                letters++;
            }
        }

        return [.. places];
    }
}
