using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>Finds the series whose growth a typed percentage is: <c>visits grew by 8.9%</c>.</summary>
internal sealed class GrowthMatcher(Catalog catalog, Period? period, FactNaming naming)
{
    // As far as a direction word may be from its number.
    private const int Reach = 80;

    private const int FewDigits = 2;

    private List<(Series Series, decimal Growth)>? _growths;

    /// <summary>The fact of the report's period that grew by the number; null where none did, or several.</summary>
    public PlainFact? Find(Prose prose, Numeral numeral, Surroundings around)
    {
        if (!numeral.IsPercent || numeral.Significance < FewDigits || period is null || DirectionOf(prose.Text, numeral) is not { } direction)
        {
            return null;
        }

        _growths ??= [.. catalog.Series.Select(s => (s, Growth(s))).Where(g => g.Item2 is not null).Select(g => (g.s, g.Item2!.Value))];
        var found = _growths.Where(g => Math.Sign(g.Growth) == direction && IsEqual(g.Growth, numeral) && IsNamed(g.Series, around)).Take(2).ToList();
        return found is [var (series, _)] && series.Find(period) is { Number: { } number } row ? new PlainFact(series, row, Math.Abs(number.Value)) : null;
    }

    private static int? DirectionOf(string text, Numeral numeral)
    {
        var from = Math.Max(numeral.WholeStart - Reach, 0);
        var to = Math.Min(numeral.WholeEnd + Reach, text.Length);
        return DirectionWords.LeadingTo(text.AsSpan(from, numeral.WholeStart - from))?.Direction
            ?? DirectionWords.Behind(text.AsSpan(numeral.WholeEnd, to - numeral.WholeEnd))?.Direction;
    }

    /// <summary>In percent; null for a series without exact figures of both years.</summary>
    private decimal? Growth(Series series)
    {
        var isComparable = series.Find(period) is { Number: { Bound: Bound.Exact }, Unit: { IsPercent: false } };
        if (!isComparable || series.Find(period!.Value.YearBefore()) is not { Number: { Bound: Bound.Exact, Value: > 0 } then } earlier)
        {
            return null;
        }

        var row = series.Find(period)!;
        return row.Unit == earlier.Unit ? (row.Number!.Value.Value / then.Value - 1) * 100 : null;
    }

    private static bool IsEqual(decimal growth, Numeral numeral) => UnitAlgebra.Round(Math.Abs(growth), numeral.Decimals) == numeral.Value;

    private bool IsNamed(Series series, Surroundings around)
    {
        var words = naming.WordsOf(series);
        return Words.IsAnyIn(words.Labels, around.Stems) || Words.IsAnyIn(words.Units, around.Stems) || Words.IsAnyIn(words.Bigrams, around.Pairs);
    }
}
