using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ReportGen.Binding.Printing;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>What stands around a number: the nouns behind it, the words of its sentence, the years named there.</summary>
internal sealed partial class Surroundings
{
    // A noun follows its number with at most two adjectives between: '241,900 new invention patents'.
    private const int WordsBehind = 3;
    private const int HanziBehind = 8;
    private const int MostOfMeasure = 3;

    /// <summary>Behind these no noun of the number follows any more.</summary>
    private static readonly FrozenSet<string> Links = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "in", "of", "the", "for", "to", "and", "or", "but", "by", "at", "after", "before", "from", "on", "with", "which", "that", "who", "as", "than", "last", "this",
        "were", "was", "is", "are", "had", "have", "has", "when", "while", "since", "during", "against", "over", "under", "between", "within", "a", "an", "each");

    private static readonly FrozenSet<string> Common = Words.Stems(
        "the a an all in of to at and there it its we our they their this that is are was were has have had now today by with for total number count altogether came year city report")
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:，；：、(（");

    // Behind these a clause begins that no sign parts from the one before.
    private static readonly string[] Joints = [" and ", " but ", " while "];

    private readonly string _sentence;
    private readonly string _context;
    private readonly Prose _prose;
    private readonly Numeral _numeral;
    private readonly int _start;
    private readonly int _at;
    private readonly int _end;
    private HashSet<string>? _nouns;
    private HashSet<string>? _stems;
    private HashSet<string>? _pairs;
    private HashSet<string>? _pairsBehind;
    private List<int>? _years;
    private List<decimal>? _numbers;
    private bool? _isBare;
    private bool? _isPartial;
    private List<Figure>? _printed;
    private Surroundings? _inClause;

    public Surroundings(Prose prose, Numeral numeral)
        : this(prose, numeral, Sentences.Around(prose.Text, numeral.Start, numeral.WholeEnd))
    {
    }

    private Surroundings(Prose prose, Numeral numeral, (int Start, int End) reach)
    {
        var (start, end) = reach;
        (_prose, _numeral, _start, _at, _end) = (prose, numeral, start, numeral.WholeStart, end);
        _sentence = $"{prose.Text.AsSpan(start, numeral.WholeStart - start)} {prose.Text.AsSpan(numeral.WholeEnd, end - numeral.WholeEnd)} {prose.Context}";
        Behind = prose.Text[numeral.WholeEnd..Clause(prose.Text, numeral.WholeEnd, end)];
        _context = prose.Context;
        HasMinus = new TypedNumeral(prose.Text, numeral, numeral.WholeStart).HasMinus;
        IsAlone = prose.Text.Length == numeral.WholeEnd - numeral.WholeStart + (HasMinus ? 1 : 0);
    }

    /// <summary>What stands around it in its own clause.</summary>
    public Surroundings InClause => _inClause ??= new Surroundings(_prose, _numeral, (ClauseStart(), _numeral.WholeEnd + Behind.Length));

    /// <summary>The text behind the number up to the end of its clause.</summary>
    public string Behind { get; }

    /// <summary>Stems of the words behind it; of a table cell, also of its heads.</summary>
    public HashSet<string> Nouns => _nouns ??= Words.Stems(Behind).Take(WordsBehind).Concat(Words.Stems(_context)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Stems of all words of its sentence.</summary>
    public HashSet<string> Stems => _stems ??= Words.Stems(_sentence).ToHashSet(StringComparer.Ordinal);

    /// <summary>Years that the sentence names.</summary>
    public List<int> Years => _years ??= [.. Sentences.Years(_sentence)];

    /// <summary>Whether no noun follows it: it ends its clause, or a word such as <c>in</c> or <c>and</c> comes next.</summary>
    public bool IsBare => _isBare ??= IsAlone || Behind.AsSpan().Trim().IsEmpty || !char.IsLetter(Behind.AsSpan().TrimStart()[0]) || Links.Contains(FirstWord());

    /// <summary>Whether it counts a part, or others: <c>80 of the awards</c>, <c>4 more counties</c>, 另.</summary>
    public bool IsPartial => _isPartial ??= Partial().IsMatch(Behind) || Others().IsMatch(_prose.Text.AsSpan(_start, _at - _start));

    /// <summary>Whether the sentence names a number by itself, typed or printed.</summary>
    public bool Names(decimal value) => (_numbers ??= [.. NumeralScanner.Scan(_sentence).Select(n => n.Value)]).Contains(value);

    /// <summary>Whether a minus stands right before it.</summary>
    public bool HasMinus { get; }

    /// <summary>The one scale that figures of its sentence have: a number beside them may be in it, too; 0 for none or several.</summary>
    public int PrintedExponent =>
        Printed.Where(f => f.Field == "value").Select(f => UnitParser.Parse(f.Unit).Exponent).Where(e => e > 0).Distinct().ToList() is [var only] ? only : 0;

    /// <summary>Whether it stands as numbers in names do.</summary>
    public bool IsDoubtful(Numeral numeral) => Traps.IsDoubtful(_prose.Text, numeral);

    /// <summary>Whether its clause says nothing but what is counted: its words are those of a name, or belong to any sentence.</summary>
    public bool IsOnlyOf(SeriesWords words)
    {
        var from = _prose.Text.AsSpan(_start, _at - _start).LastIndexOfAny(ClauseEnds) + 1 + _start;
        return Words.Stems($"{_prose.Text.AsSpan(from, _at - from)} {Behind}").All(w => words.Labels.Contains(w) || words.Units.Contains(w) || Common.Contains(w));
    }

    /// <summary>Whether the sentence prints a figure of a series, if of another period or field.</summary>
    public bool Prints(string id)
    {
        foreach (var figure in Printed)
        {
            if (figure.Id == id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sentence prints a number of a series, of whatever period; not only its rank or its label.</summary>
    public bool PrintsNumberOf(string id) => Printed.Exists(f => f.Id == id && f.Field == "value");

    /// <summary>Whether the sentence prints the very number of a row.</summary>
    public bool Prints(Metric row) => Prints(row.Id) && PrintsPeriod(row.Id, row.Period?.ToString());

    /// <summary>Whether the sentence prints a figure whose id has the same beginning: <c>courts.accepted</c> for <c>courts.concluded</c>.</summary>
    public bool HasKin(string id)
    {
        var stem = id.AsSpan(0, id.LastIndexOf('.') + 1);
        foreach (var figure in Printed)
        {
            if (stem.Length > 0 && figure.Id.AsSpan().StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sentence prints a figure of another series with the same beginning.</summary>
    public bool HasOtherKin(string id) => HasKin(id) && Printed.Exists(f => f.Id != id && f.Id.AsSpan().StartsWith(id.AsSpan(0, id.LastIndexOf('.') + 1), StringComparison.Ordinal));

    /// <summary>Whether it has a word of a name beside the number, or nothing but what belongs to any number: <c>, 71,000 in number</c>, 共.</summary>
    public bool IsToldBy(SeriesWords words) =>
        Words.IsAnyIn(words.Labels, Stems) || Words.IsAnyIn(words.Bigrams, Pairs)
        || (IsOnlyOf(words) && Hanzi(_prose.Text.AsSpan(_start, _at - _start)) <= 1 && Hanzi(Behind) <= MostOfMeasure);

    /// <summary>Whether it fills its block, as in a table cell.</summary>
    public bool IsAlone { get; }

    /// <summary>Whether one of some measure words such as 件 follows the number, or heads its column.</summary>
    public bool HasMeasure(string[] measures)
    {
        foreach (var measure in measures)
        {
            if (HasMeasure(measure))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasMeasure(string measure) =>
        (Behind.AsSpan().TrimStart() is var behind && behind.StartsWith(measure, StringComparison.Ordinal) && IsEnd(behind[measure.Length..], measure[0]))
        || (IsAlone && _sentence.Contains(measure, StringComparison.Ordinal));

    /// <summary>The pairs of neighbouring hanzi of its sentence.</summary>
    public HashSet<string> Pairs => _pairs ??= SeriesWords.Pairs(_sentence).ToHashSet(StringComparer.Ordinal);

    /// <summary>The pairs of hanzi right behind the number: 件专利.</summary>
    public HashSet<string> PairsBehind => _pairsBehind ??= SeriesWords.Pairs(Behind[..Math.Min(Behind.Length, HanziBehind)]).ToHashSet(StringComparer.Ordinal);

    private bool PrintsPeriod(string id, string? period) => Printed.Exists(f => f.Id == id && f.Field == "value" && f.Also.Count == 0 && f.Period == period);

    /// <summary>The figures of its sentence.</summary>
    private List<Figure> Printed => _printed ??=
        [.. _prose.FiguresIn(_start, _end).Select(p => p.Insert!.Figure!).Concat(_prose.Beside).Where(f => f.Id.Length > 0)];

    /// <summary>Whether a measure ends: a sign such as m3 is not the beginning of m3/s.</summary>
    private static bool IsEnd(ReadOnlySpan<char> rest, char first) => Cjk.IsWide(first) || rest is not [var next, ..] || !(char.IsAsciiLetterOrDigit(next) || next == '/');

    private string FirstWord()
    {
        var text = Behind.AsSpan().TrimStart();
        var length = text.IndexOfAnyExceptInRange('A', 'z');
        return text[..(length < 0 ? text.Length : length)].ToString();
    }

    [GeneratedRegex(@"^ (?:of (?:the|them|these|those|all|its|our|their)|more|other|further|additional)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Partial();

    [GeneratedRegex(@"(?:\b(?:[Aa]nother|[Aa] further|[Oo]ther|[Aa]n additional|only)|另有?|其他|还有|仅) ?$", RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    private static int Hanzi(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += Cjk.IsWide(c) ? 1 : 0;
        }

        return count;
    }

    private int ClauseStart()
    {
        var before = _prose.Text.AsSpan(_start, _at - _start);
        var from = before.LastIndexOfAny(ClauseEnds) + 1;
        foreach (var joint in Joints)
        {
            var at = before.LastIndexOf(joint, StringComparison.Ordinal);
            from = at < 0 ? from : Math.Max(from, at + joint.Length);
        }

        return _start + from;
    }

    private static int Clause(string text, int from, int end)
    {
        var at = text.AsSpan(from, end - from).IndexOfAny(ClauseEnds);
        return at < 0 ? end : from + at;
    }
}
