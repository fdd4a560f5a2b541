namespace ReportGen.Layout.Inline.Hyphenation;

/// <summary>The letters of a language's patterns, as small numbers. Immutable.</summary>
internal sealed class PatternAlphabet
{
    /// <summary>Number of a word's edge, which patterns write as a dot.</summary>
    public const int Edge = 0;

    /// <summary>Stands for letters that no pattern knows.</summary>
    public const int Unknown = -1;

    /// <summary>Letters that patterns may have: one bit each of a node's mask, and one for edges. The largest alphabet of the shipped patterns has 52.</summary>
    public const int MostLetters = 63;

    private readonly sbyte[] _numbers;

    public PatternAlphabet(IEnumerable<string> patterns)
    {
        var letters = patterns.SelectMany(p => p).Where(c => c != '.' && !char.IsAsciiDigit(c)).Distinct().Order().ToList();
        if (letters.Count > MostLetters)
        {
            throw new InvalidDataException("Hyphenation patterns of more than 63 letters.");
        }

        _numbers = new sbyte[letters.Count == 0 ? 0 : letters[^1] + 1];
        Array.Fill(_numbers, (sbyte)Unknown);
        for (var i = 0; i < letters.Count; i++)
        {
            _numbers[letters[i]] = (sbyte)(i + 1);
        }
    }

    /// <summary>A letter's number, from 1; <see cref="Unknown"/> for what no pattern knows.</summary>
    public int NumberOf(char letter) => letter < _numbers.Length ? _numbers[letter] : Unknown;
}
