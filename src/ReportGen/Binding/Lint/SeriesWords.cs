using System.Buffers;
using System.Collections.Frozen;
using ReportGen.Binding.Printing;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>What people call a series and what it counts. No word stands twice in a list.</summary>
internal sealed class SeriesWords
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789/²³°");

    /// <summary>Stems of words that say nothing of what is counted.</summary>
    private static readonly FrozenSet<string> Empty = Words.Stems(
        "the a an of in for and or to by per with on at from as that which who without its is are was number"
        + " total new all value amount rate share year million billion thousand trillion count percent").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Stems of its labels and its id, without those of the unit.</summary>
    public required string[] Labels { get; init; }

    /// <summary>Pairs of neighbouring hanzi of its labels.</summary>
    public required string[] Bigrams { get; init; }

    /// <summary>What people call its unit.</summary>
    public required string[] UnitNames { get; init; }

    /// <summary>Stems of its unit in all languages.</summary>
    public required string[] Units { get; init; }

    /// <summary>Its unit in hanzi, or as a sign such as <c>m3</c>.</summary>
    public required string[] Measures { get; init; }

    /// <summary>Stems of each of its labels, and of its id.</summary>
    public required string[][] Names { get; init; }

    /// <summary>Pairs of neighbouring hanzi of each of its labels.</summary>
    public required string[][] NamePairs { get; init; }

    /// <summary>Whether the unit follows the number, or heads its column.</summary>
    public bool HasUnit(Numeral numeral, Surroundings around) =>
        numeral.IsPercent || numeral.Currency is not null || around.HasMeasure(Measures) || Words.IsAnyIn(Units, around.Nouns);

    /// <summary>Whether the number is followed by a word of the name, or fills a cell whose heads have one.</summary>
    public bool HasNoun(Surroundings around) => Words.IsAnyIn(Labels, around.Nouns) || Words.IsAnyIn(Bigrams, around.PairsBehind);

    /// <summary>How far the words around a number name the series, by the label that they name best.</summary>
    public Naming NamedBy(Surroundings around)
    {
        var best = default(Naming);
        foreach (var name in Names)
        {
            var count = Words.CountIn(name, around.Stems);
            best = Better(best, new Naming((double)count / name.Length, count));
        }

        foreach (var pairs in NamePairs)
        {
            var count = Words.CountIn(pairs, around.Pairs);
            best = Better(best, new Naming((double)count / pairs.Length, count) { IsOfPairs = true });
        }

        return best;
    }

    public static SeriesWords Of(Series series)
    {
        var row = series.Rows[^1];
        string[] units = [.. UnitsOf(series)];
        string[] labels = [series.Id, row.Label.Default, .. row.Label.ByLanguage.Values];
        var unitStems = Gathered(units, u => IsSign(u) ? [] : Words.Stems(u).Where(w => !Empty.Contains(w)));
        var names = Parted(labels, l => Words.Stems(l).Where(w => w.Length > 2 && !Empty.Contains(w)));
        var pairs = Parted(labels, Pairs);
        return new SeriesWords
        {
            Labels = Array.FindAll(Gathered(names, n => n), w => !unitStems.Contains(w)),
            Bigrams = Gathered(pairs, p => p),
            UnitNames = units,
            Units = unitStems,
            Measures = Gathered(units, u => Cjk.IsWide(u[0]) || IsSign(u) ? [WithoutScale(u, row.Unit.Exponent)] : []),
            Names = names,
            NamePairs = pairs,
        };
    }

    /// <summary>What people call the unit of a series.</summary>
    public static IEnumerable<string> UnitsOf(Series series)
    {
        var row = series.Rows[^1];
        return new[] { row.Unit.Base, row.UnitLabel.Default }.Concat(row.UnitLabel.ByLanguage.Values).Where(u => u.Length > 0);
    }

    /// <summary>Whether a unit is a sign such as <c>m3</c> or <c>km/h</c>, not a word.</summary>
    private static bool IsSign(string unit) => unit.AsSpan().IndexOfAny(Signs) >= 0;

    /// <summary>The words of each text, without texts that have none.</summary>
    private static string[][] Parted(string[] texts, Func<string, IEnumerable<string>> words) =>
        Array.FindAll(Array.ConvertAll(texts, t => Gathered([t], words)), w => w.Length > 0);

    /// <summary>The words of all texts, each once. They are so few that no set is made of them: there are thousands of series.</summary>
    private static string[] Gathered<T>(T[] texts, Func<T, IEnumerable<string>> words)
    {
        var found = new List<string>();
        foreach (var word in texts.SelectMany(words))
        {
            if (!found.Contains(word))
            {
                found.Add(word);
            }
        }

        return [.. found];
    }

    private static Naming Better(Naming one, Naming other) =>
        (other.IsFull, other.IsClear, other.Part).CompareTo((one.IsFull, one.IsClear, one.Part)) > 0 ? other : one;

    /// <summary>Without the scale in front: of 百万欧元 also 万欧元 tells.</summary>
    private static string WithoutScale(string unit, int exponent)
    {
        var name = exponent == 0 ? unit : unit.TrimStart([.. "千百十万亿萬億"]);
        return name.Length > 0 ? name : unit;
    }

    /// <summary>The pairs of neighbouring hanzi of a text.</summary>
    public static IEnumerable<string> Pairs(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (Cjk.IsWide(text[i - 1]) && Cjk.IsWide(text[i]))
            {
                yield return text[(i - 1)..(i + 1)];
            }
        }
    }
}
