using ReportGen.Binding.Printing;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>Finds the facts that a typed number may be a copy of.</summary>
internal sealed class FactMatcher(Catalog catalog, Period? period)
{
    /// <summary>A copy further off than this is another number.</summary>
    private const double Drift = 0.01;

    /// <summary>Within this, a rounder number with 'about' before it may be meant for a fact.</summary>
    private const double Approximate = 0.05;

    // A unit of so few series tells what is counted by itself.
    private const int FewSeries = 3;

    private readonly Dictionary<Series, SeriesWords> _words = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _users = Users(catalog);
    private FactIndex? _index;

    /// <summary>Facts near a number with the same noun or unit, the best first.</summary>
    public List<FactMatch> Find(Numeral numeral, Surroundings around, bool isApproximate)
    {
        if (numeral.Value == 0 || !PowersOfTen.TryShift(numeral.Value, numeral.Exponent, out var size))
        {
            return [];
        }

        _index ??= new FactIndex(catalog);
        var found = new List<FactMatch>();
        foreach (var fact in _index.Near(size, isApproximate ? Approximate : Drift))
        {
            if (IsOfKind(numeral, fact) && Match(numeral, fact, around, isApproximate) is { } match)
            {
                found.Add(match);
            }
        }

        return [.. found.OrderByDescending(m => m.IsEqual).ThenByDescending(m => m.Strength).ThenByDescending(m => m.Fact.Row.Period == period).ThenBy(m => Math.Abs(m.Fact.Size - size))];
    }

    private FactMatch? Match(Numeral numeral, PlainFact fact, Surroundings around, bool isApproximate)
    {
        var words = WordsOf(fact.Series);
        var hasUnit = HasUnit(numeral, fact, words, around);
        var labels = words.Labels.Count(around.Stems.Contains) + words.Bigrams.Count(around.Pairs.Contains) / 2;
        var hasNoun = around.Nouns.Any(words.Labels.Contains) || around.IsFollowedBy(words.Bigrams) || (around.IsAlone && labels > 0);
        var isEqual = IsEqual(numeral, fact);
        if ((!hasUnit && !hasNoun) || !IsTimely(fact, around))
        {
            return null;
        }

        // A unit that many share says little, and few digits are often the same by chance.
        var isShared = fact.Unit.IsPercent || Currencies.CodeOf(fact.Unit.Base) is not null;
        var isSpecific = hasUnit && !isShared && _users.GetValueOrDefault(fact.Unit.Base) <= FewSeries;
        var isSure = isEqual && !isApproximate
            ? labels > 0 || isSpecific || (numeral.Significance > 2 && (!isShared || (hasUnit && words.Bigrams.Overlaps(around.Pairs))))
            : (hasUnit && labels > 0) || isSpecific || (hasNoun && labels > 1);
        return isSure ? new FactMatch(fact, isEqual, labels + (hasUnit ? 1 : 0)) : null;
    }

    /// <summary>Money is compared with money, percentages with percentages.</summary>
    private static bool IsOfKind(Numeral numeral, PlainFact fact) =>
        numeral.IsPercent == fact.Unit.IsPercent
        && (numeral.Currency is null || numeral.Currency == Currencies.CodeOf(fact.Unit.Base));

    private static bool HasUnit(Numeral numeral, PlainFact fact, SeriesWords words, Surroundings around) =>
        numeral.IsPercent
        || numeral.Currency is not null
        || words.Measures.Any(around.HasMeasure)
        || around.Nouns.Any(words.Units.Contains);

    /// <summary>Equal as far as the number is written: 50.4 billion is 50.421 billion.</summary>
    private static bool IsEqual(Numeral numeral, PlainFact fact) =>
        PowersOfTen.TryShift(fact.Size, -numeral.Exponent, out var value)
        && UnitAlgebra.Round(value, numeral.Decimals) == numeral.Value;

    /// <summary>A sentence of another year tells of another figure.</summary>
    private static bool IsTimely(PlainFact fact, Surroundings around) =>
        fact.Row.Period is not { } period || around.Years.Count == 0 || around.Years.Contains(period.Year);

    private SeriesWords WordsOf(Series series)
    {
        if (!_words.TryGetValue(series, out var words))
        {
            _words.Add(series, words = SeriesWords.Of(series));
        }

        return words;
    }

    private static Dictionary<string, int> Users(Catalog catalog) =>
        catalog.Series.GroupBy(s => s.Rows[^1].Unit.Base, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
}
