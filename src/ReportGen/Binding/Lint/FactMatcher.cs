using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>Finds the facts that a typed number may be a copy of.</summary>
internal sealed class FactMatcher(Lazy<List<PlainFact>> facts, Period? period, FactNaming naming)
{
    /// <summary>A copy further off than this is another number.</summary>
    private const double Drift = 0.01;

    /// <summary>One further off than that is meant if its sentence names the fact.</summary>
    private const double NamedDrift = 0.02;

    /// <summary>Within this, a rounder number with 'about' before it may be meant for a fact.</summary>
    private const double Approximate = 0.05;

    private FactIndex? _index;

    /// <summary>Facts near a number with the same noun or unit, the best first.</summary>
    public List<FactMatch> Find(Numeral numeral, Surroundings around, bool isApproximate)
    {
        if (numeral.Value == 0 || !PowersOfTen.TryShift(numeral.Value, numeral.Exponent, out var size))
        {
            return [];
        }

        _index ??= new FactIndex(facts.Value);
        var found = new List<FactMatch>();
        foreach (var fact in _index.Near(size, isApproximate ? Approximate : NamedDrift))
        {
            if (FactNaming.IsOfKind(numeral, fact) && FactNaming.IsTimely(fact, around) && Match(numeral, fact, around, isApproximate ? null : size) is { } match)
            {
                found.Add(match);
            }
        }

        return [.. found.OrderByDescending(m => m.IsEqual).ThenByDescending(m => m.Strength).ThenByDescending(m => m.Fact.Row.Period == period).ThenBy(m => Math.Abs(m.Fact.Size - size))];
    }

    /// <param name="size">The number without its scale; null for one that is approximate.</param>
    private FactMatch? Match(Numeral numeral, PlainFact fact, Surroundings around, decimal? size)
    {
        var isEqual = IsEqual(numeral, fact);
        around = !numeral.HasFewDigits || (isEqual && size is not null) ? around : around.InClause;
        var words = naming.WordsOf(fact.Series);
        var hasUnit = words.HasUnit(numeral, around);
        var labels = Words.CountIn(words.Labels, around.Stems) + Words.CountIn(words.Bigrams, around.Pairs) / 2;
        var hasNoun = words.HasNoun(around) || (around.IsAlone && labels > 0);
        var isNamed = size is not null ? naming.IsNamed(numeral, fact, around) : around.IsBare && words.NamedBy(around).IsClear;
        if (!hasUnit && !hasNoun && !isNamed)
        {
            return null;
        }

        // Few digits are often the same by chance.
        var isShared = FactNaming.IsShared(fact);
        var isSpecific = hasUnit && naming.IsRare(fact, around);
        var isSure = isEqual && size is not null
            ? labels > 0 || isSpecific || (numeral.Significance > 2 && (!isShared || (hasUnit && Words.IsAnyIn(words.Bigrams, around.Pairs))))
            : (hasUnit && labels > 0) || isSpecific || (hasNoun && labels > 1);
        isSure &= size is not { } exact || Math.Abs(fact.Size - exact) <= exact * (decimal)Drift;
        return isSure || isNamed ? new FactMatch(fact, isEqual, labels + (hasUnit ? 1 : 0)) : null;
    }

    /// <summary>Equal as far as the number is written: 50.4 billion is 50.421 billion.</summary>
    private static bool IsEqual(Numeral numeral, PlainFact fact) =>
        PowersOfTen.TryShift(fact.Size, -numeral.Exponent, out var value)
        && UnitAlgebra.Round(value, numeral.Decimals) == numeral.Value;
}
