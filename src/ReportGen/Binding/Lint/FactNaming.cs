using ReportGen.Binding.Printing;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>Tells whether a number may be of a fact, by its unit and the words around it.</summary>
internal sealed class FactNaming(Catalog catalog)
{
    // A unit of so few series tells what is counted by itself.
    private const int FewSeries = 3;

    private readonly Dictionary<Series, SeriesWords> _words = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _users = catalog.Series
        .SelectMany(s => SeriesWords.UnitsOf(s).Distinct(StringComparer.Ordinal)).CountBy(u => u, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    public SeriesWords WordsOf(Series series)
    {
        if (!_words.TryGetValue(series, out var words))
        {
            _words.Add(series, words = SeriesWords.Of(series));
        }

        return words;
    }

    /// <summary>Money is compared with money, percentages with percentages.</summary>
    public static bool IsOfKind(Numeral numeral, PlainFact fact) =>
        numeral.IsPercent == fact.Unit.IsPercent
        && (numeral.Currency is null || numeral.Currency == Currencies.CodeOf(fact.Unit.Base));

    /// <summary>A unit that many share says little.</summary>
    public static bool IsShared(PlainFact fact) => fact.Unit.IsPercent || Currencies.CodeOf(fact.Unit.Base) is not null;

    /// <summary>Whether so few figures have the unit, as the language of the prose calls it, that it tells them apart.</summary>
    public bool IsRare(PlainFact fact, Surroundings around)
    {
        var isChinese = around.Behind.AsSpan().TrimStart() is [var first, ..] && Cjk.IsWide(first);
        return !IsShared(fact) && Array.TrueForAll(WordsOf(fact.Series).UnitNames, u => Cjk.IsWide(u[0]) != isChinese || _users[u] <= FewSeries);
    }

    /// <summary>A sentence of another year tells of another figure.</summary>
    public static bool IsTimely(PlainFact fact, Surroundings around) =>
        fact.Row.Period is not { } period || around.Years.Count == 0 || around.Years.Contains(period.Year);

    /// <summary>Whether the sentence names the fact and gives the number its place: its unit or noun behind it, or nothing.</summary>
    public bool IsNamed(Numeral numeral, PlainFact fact, Surroundings around)
    {
        if (around.IsPartial && !numeral.IsPercent)
        {
            return false;
        }

        if (around.Prints(fact.Series.Id))
        {
            return true;
        }

        var words = WordsOf(fact.Series);
        var naming = words.NamedBy(around);
        var hasKin = around.HasKin(fact.Series.Id);
        if (!naming.IsClear && !hasKin)
        {
            return false;
        }

        var isHeld = words.HasUnit(numeral, around) || words.HasNoun(around);
        if ((isHeld || around.IsBare) && naming.IsClear)
        {
            return true;
        }

        // Its kin are printed beside it: 'accepted {{ courts.accepted }} new cases and closed 20,009'.
        var isMentioned = naming.Words > 0 || Words.IsAnyIn(words.Units, around.Stems);
        var isTold = isHeld && (isMentioned || !IsShared(fact));
        return hasKin && (isTold || (around.IsBare && isMentioned));
    }
}
