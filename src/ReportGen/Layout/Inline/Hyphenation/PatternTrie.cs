namespace ReportGen.Layout.Inline.Hyphenation;

/// <summary>Liang's patterns as a tree of letters: all that match a word are found in one walk from each of its letters.</summary>
/// <remarks>After F. M. Liang, Word Hy-phen-a-tion by Com-put-er (1983). Immutable once built; the letters are a to z and the word's edge.</remarks>
internal sealed class PatternTrie
{
    private const int Letters = 27;

    private readonly List<byte[]> _levels = [];
    private ushort[] _children = new ushort[Letters * 1024];
    private ushort[] _found = new ushort[1024];
    private int _nodes = 1;

    public PatternTrie(IEnumerable<string> patterns)
    {
        // Number 0 stands for 'no pattern ends here'.
        _levels.Add([]);
        foreach (var pattern in patterns)
        {
            Add(pattern);
        }
    }

    /// <summary>Raises the level of each place in a word to the highest that a pattern gives it; an odd level allows a hyphen.</summary>
    /// <param name="letters">The word's letters as numbers: 0 for its edges, 1 to 26 for a to z.</param>
    /// <param name="levels">Level before each letter; one longer than the letters.</param>
    public void Raise(ReadOnlySpan<byte> letters, Span<byte> levels)
    {
        for (var start = 0; start < letters.Length; start++)
        {
            var node = 0;
            for (var i = start; i < letters.Length; i++)
            {
                node = _children[(node * Letters) + letters[i]];
                if (node == 0)
                {
                    break;
                }

                var found = _levels[_found[node]];
                for (var k = 0; k < found.Length; k++)
                {
                    levels[start + k] = Math.Max(levels[start + k], found[k]);
                }
            }
        }
    }

    /// <summary>A letter's number; below 0 for what no pattern knows.</summary>
    public static int NumberOf(char c) => c == '.' ? 0 : c is >= 'a' and <= 'z' ? c - 'a' + 1 : -1;

    private void Add(string pattern)
    {
        var levels = new byte[pattern.Count(c => !char.IsAsciiDigit(c)) + 1];
        var (node, at) = (0, 0);
        foreach (var c in pattern)
        {
            if (char.IsAsciiDigit(c))
            {
                levels[at] = (byte)(c - '0');
                continue;
            }

            node = Child(node, NumberOf(c));
            at++;
        }

        _found[node] = (ushort)_levels.Count;
        _levels.Add(levels);
    }

    private ushort Child(int node, int letter)
    {
        var place = (node * Letters) + letter;
        if (_children[place] == 0)
        {
            if (_nodes == _found.Length)
            {
                Array.Resize(ref _found, _nodes * 2);
                Array.Resize(ref _children, _nodes * 2 * Letters);
            }

            _children[place] = checked((ushort)_nodes++);
        }

        return _children[place];
    }
}
