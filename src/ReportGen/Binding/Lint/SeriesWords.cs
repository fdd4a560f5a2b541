using System.Buffers;
using System.Collections.Frozen;
using ReportGen.Binding.Printing;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>What people call a series and what it counts.</summary>
internal sealed class SeriesWords
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789/²³°");

    private static readonly FrozenSet<string> Empty = FrozenSet.Create(
        StringComparer.Ordinal,
        "the", "a", "an", "of", "in", "for", "and", "or", "to", "by", "per", "with", "on", "at", "from", "as", "that", "which", "who", "without", "its", "is", "are", "was", "number",
        "total", "new", "all", "value", "amount", "rate", "share", "year", "million", "billion", "thousand", "trillion", "count", "percent");

    /// <summary>Stems of its labels and its id, without those of the unit.</summary>
    public required HashSet<string> Labels { get; init; }

    /// <summary>Pairs of neighbouring hanzi of its labels.</summary>
    public required HashSet<string> Bigrams { get; init; }

    /// <summary>Stems of its unit in all languages.</summary>
    public required HashSet<string> Units { get; init; }

    /// <summary>Its unit in hanzi, or as a sign such as <c>m3</c>.</summary>
    public required string[] Measures { get; init; }

    /// <summary>Stems of each of its labels, and of its id.</summary>
    public required HashSet<string>[] Names { get; init; }

    /// <summary>Pairs of neighbouring hanzi of each of its labels.</summary>
    public required HashSet<string>[] NamePairs { get; init; }

    /// <summary>How far the words around a number name the series, by the label that they name best.</summary>
    public Naming NamedBy(Surroundings around)
    {
        var best = default(Naming);
        foreach (var name in Names)
        {
            best = Better(best, new Naming(Part(name, around.Stems, out var count), count));
        }

        foreach (var pairs in NamePairs)
        {
            best = Better(best, new Naming(Part(pairs, around.Pairs, out var count), count) { IsOfPairs = true });
        }

        return best;
    }

    public static SeriesWords Of(Series series)
    {
        var row = series.Rows[^1];
        string[] units = [.. UnitsOf(series)];
        string[] labels = [series.Id, row.Label.Default, .. row.Label.ByLanguage.Values];
        var unitStems = units.Where(u => !IsSign(u)).SelectMany(Words.Stems).Where(w => !Empty.Contains(w)).ToHashSet(StringComparer.Ordinal);
        var labelStems = labels.SelectMany(Words.Stems).Where(w => w.Length > 2 && !Empty.Contains(w) && !unitStems.Contains(w));
        return new SeriesWords
        {
            Labels = labelStems.ToHashSet(StringComparer.Ordinal),
            Bigrams = [.. labels.SelectMany(Pairs)],
            Units = unitStems,
            Measures = [.. units.Where(u => Cjk.IsWide(u[0]) || IsSign(u)).Select(u => WithoutScale(u, row.Unit.Exponent)).Distinct(StringComparer.Ordinal)],
            Names = [.. labels.Select(Name).Where(n => n.Count > 0)],
            NamePairs = [.. labels.Select(l => Pairs(l).ToHashSet(StringComparer.Ordinal)).Where(p => p.Count > 0)],
        };
    }

    /// <summary>What people call its unit.</summary>
    public static IEnumerable<string> UnitsOf(Series series)
    {
        var row = series.Rows[^1];
        return row.UnitLabel.ByLanguage.Values.Prepend(row.UnitLabel.Default).Prepend(row.Unit.Base).Where(u => u.Length > 0);
    }

    /// <summary>Whether a unit is a sign such as <c>m3</c> or <c>km/h</c>, not a word.</summary>
    private static bool IsSign(string unit) => unit.AsSpan().IndexOfAny(Signs) >= 0;

    private static HashSet<string> Name(string label) => Words.Stems(label).Where(w => w.Length > 2 && !Empty.Contains(w)).ToHashSet(StringComparer.Ordinal);

    private static Naming Better(Naming one, Naming other) =>
        (other.IsFull, other.IsClear, other.Part).CompareTo((one.IsFull, one.IsClear, one.Part)) > 0 ? other : one;

    private static double Part(HashSet<string> name, HashSet<string> spoken, out int count)
    {
        count = name.Count(spoken.Contains);
        return (double)count / name.Count;
    }

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
