using System.Collections.Frozen;
using ReportGen.Binding.Printing;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>What people call a series and what it counts.</summary>
internal sealed class SeriesWords
{
    private static readonly FrozenSet<string> Empty = FrozenSet.Create(
        StringComparer.Ordinal,
        "the", "a", "an", "of", "in", "for", "and", "or", "to", "by", "per", "with", "on", "at", "from", "as", "its", "is", "are", "was", "number",
        "total", "new", "all", "value", "amount", "rate", "share", "year", "million", "billion", "thousand", "trillion", "count", "percent");

    private SeriesWords(HashSet<string> labels, HashSet<string> bigrams, HashSet<string> units, string[] measures)
    {
        Labels = labels;
        Bigrams = bigrams;
        Units = units;
        Measures = measures;
    }

    /// <summary>Stems of its labels and its id, without those of the unit.</summary>
    public HashSet<string> Labels { get; }

    /// <summary>Pairs of neighbouring hanzi of its labels.</summary>
    public HashSet<string> Bigrams { get; }

    /// <summary>Stems of its unit in all languages.</summary>
    public HashSet<string> Units { get; }

    /// <summary>Its unit in hanzi.</summary>
    public string[] Measures { get; }

    public static SeriesWords Of(Series series)
    {
        var row = series.Rows[^1];
        string[] units = [row.Unit.Base, row.UnitLabel.Default, .. row.UnitLabel.ByLanguage.Values];
        string[] labels = [series.Id, row.Label.Default, .. row.Label.ByLanguage.Values];
        var unitStems = units.SelectMany(Words.Stems).Where(w => !Empty.Contains(w)).ToHashSet(StringComparer.Ordinal);
        var labelStems = labels.SelectMany(Words.Stems).Where(w => w.Length > 2 && !Empty.Contains(w) && !unitStems.Contains(w));
        return new SeriesWords(
            labelStems.ToHashSet(StringComparer.Ordinal),
            [.. labels.SelectMany(Pairs)],
            unitStems,
            [.. units.Where(u => u.Length > 0 && Cjk.IsWide(u[0])).Select(u => WithoutScale(u, row.Unit.Exponent)).Distinct(StringComparer.Ordinal)]);
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
