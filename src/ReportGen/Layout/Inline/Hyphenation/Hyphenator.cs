using System.Buffers;

namespace ReportGen.Layout.Inline.Hyphenation;

/// <summary>Finds where words of a language may be broken. Immutable: one serves all threads.</summary>
internal sealed class Hyphenator
{
    // The patterns' own minima for typesetting.
    private const int LeastBefore = 2;
    private const int LeastAfter = 3;

    // No word of a language is longer; longer runs of letters are something else.
    private const int Longest = 40;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");
    private static readonly Lazy<Hyphenator> English = new(LoadEnglish);

    private readonly PatternTrie _patterns;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _exceptions;

    public Hyphenator(TextReader patterns)
    {
        var (read, exceptions) = PatternFile.Read(patterns);
        _patterns = new PatternTrie(read);
        var places = exceptions.ToDictionary(w => w.Replace("-", string.Empty, StringComparison.Ordinal), PlacesOf, StringComparer.Ordinal);
        _exceptions = places.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The hyphenator of a language.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <returns>Null where there are no patterns: its words stay whole.</returns>
    public static Hyphenator? For(string language) =>
        language.StartsWith("en", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] == '-') ? English.Value : null;

    /// <summary>Finds the places of a word.</summary>
    /// <param name="word">A word in small letters a to z; any other stays whole.</param>
    /// <param name="places">Filled with how many letters may stand before a hyphen, ascending; as long as the word at least.</param>
    /// <returns>How many places there are.</returns>
    public int Find(ReadOnlySpan<char> word, Span<int> places)
    {
        if (word.Length is < LeastBefore + LeastAfter or > Longest || word.ContainsAnyExcept(Letters))
        {
            return 0;
        }

        if (_exceptions.TryGetValue(word, out var known))
        {
            known.CopyTo(places);
            return known.Length;
        }

        // Edges are letters, too: level i + 1 stands before the word's letter i.
        Span<byte> letters = stackalloc byte[word.Length + 2];
        letters.Clear();
        for (var i = 0; i < word.Length; i++)
        {
            letters[i + 1] = (byte)PatternTrie.NumberOf(word[i]);
        }

        Span<byte> levels = stackalloc byte[letters.Length + 1];
        levels.Clear();
        _patterns.Raise(letters, levels);
        var count = 0;
        for (var i = LeastBefore; i <= word.Length - LeastAfter; i++)
        {
            if ((levels[i + 1] & 1) == 1)
            {
                places[count++] = i;
            }
        }

        return count;
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

    private static Hyphenator LoadEnglish()
    {
        using var stream = typeof(Hyphenator).Assembly.GetManifestResourceStream("hyph-en-us.tex")!;
        using var reader = new StreamReader(stream);
        return new Hyphenator(reader);
    }
}
