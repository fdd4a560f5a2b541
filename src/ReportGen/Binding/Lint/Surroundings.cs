using System.Buffers;
using ReportGen.Binding.Printing;

namespace ReportGen.Binding.Lint;

/// <summary>What stands around a number: the nouns behind it, the words of its sentence, the years named there.</summary>
internal sealed class Surroundings
{
    // A noun follows its number with at most two adjectives between: '241,900 new invention patents'.
    private const int WordsBehind = 3;
    private const int HanziBehind = 8;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:，；：、(（");

    private readonly string _sentence;
    private readonly string _context;
    private IReadOnlyList<string>? _nouns;
    private HashSet<string>? _stems;
    private HashSet<string>? _pairs;
    private IReadOnlyList<int>? _years;

    public Surroundings(Prose prose, Numeral numeral)
    {
        var (start, end) = Sentences.Around(prose.Text, numeral.Start, numeral.WholeEnd);
        _sentence = $"{prose.Text.AsSpan(start, numeral.WholeStart - start)} {prose.Text.AsSpan(numeral.WholeEnd, end - numeral.WholeEnd)} {prose.Context}";
        Behind = prose.Text[numeral.WholeEnd..Clause(prose.Text, numeral.WholeEnd, end)];
        _context = prose.Context;
        IsAlone = prose.Text.Length == numeral.WholeEnd - numeral.WholeStart;
    }

    /// <summary>The text behind the number up to the end of its clause.</summary>
    public string Behind { get; }

    /// <summary>Stems of the words behind it; of a table cell, also of its heads.</summary>
    public IReadOnlyList<string> Nouns => _nouns ??= [.. Words.Stems(Behind).Take(WordsBehind).Concat(Words.Stems(_context))];

    /// <summary>Stems of all words of its sentence.</summary>
    public HashSet<string> Stems => _stems ??= Words.Stems(_sentence).ToHashSet(StringComparer.Ordinal);

    /// <summary>Years that the sentence names.</summary>
    public IReadOnlyList<int> Years => _years ??= [.. Sentences.Years(_sentence)];

    /// <summary>Whether it fills its block, as in a table cell.</summary>
    public bool IsAlone { get; }

    /// <summary>Whether a measure word such as 件 follows the number, or heads its column.</summary>
    public bool HasMeasure(string measure) =>
        Behind.AsSpan().TrimStart().StartsWith(measure, StringComparison.Ordinal) || (IsAlone && _sentence.Contains(measure, StringComparison.Ordinal));

    /// <summary>The pairs of neighbouring hanzi of its sentence.</summary>
    public HashSet<string> Pairs => _pairs ??= SeriesWords.Pairs(_sentence).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the hanzi right behind the number share a pair with a label: 件专利.</summary>
    public bool IsFollowedBy(HashSet<string> bigrams)
    {
        for (var i = 1; bigrams.Count > 0 && i < Math.Min(Behind.Length, HanziBehind); i++)
        {
            if (bigrams.Contains(Behind[(i - 1)..(i + 1)]))
            {
                return true;
            }
        }

        return false;
    }

    private static int Clause(string text, int from, int end)
    {
        var at = text.AsSpan(from, end - from).IndexOfAny(ClauseEnds);
        return at < 0 ? end : from + at;
    }
}
