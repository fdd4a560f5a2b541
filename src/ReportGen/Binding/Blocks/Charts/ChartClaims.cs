using System.Globalization;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input;
using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>Tests what the title of a chart says, and a word at one of its places, against the values that it draws.</summary>
internal sealed class ChartClaims(ChartGrid grid, ChartPrinter printer, DiagnosticBag diagnostics)
{
    /// <summary>Words such as <c>Three of four</c> are rounded: half of one part more or less is meant, too.</summary>
    private const decimal Half = 0.5m;

    /// <summary>The only series that is drawn or set off, with its values in the order of their places.</summary>
    private List<Drawn> _values = [];

    private readonly record struct Drawn(int Category, Period? Period, decimal Value, NumberValue Number);

    /// <summary>Tests the title.</summary>
    /// <param name="highlights">What is set off.</param>
    public void Check(Chart chart, SourceSpan title, (HashSet<int> Categories, HashSet<int> Series) highlights)
    {
        var text = InlineText.Of(chart.Title);
        if (text.Length == 0)
        {
            return;
        }

        if (chart.Type is ChartType.Pie or ChartType.Donut && ChartClaimWords.PartOf(text) is { } part && highlights.Categories.Count > 0)
        {
            CheckPart(part, highlights.Categories, title);
        }

        if (!TryTake(highlights.Series) || _values.Count == 0 || !_values.TrueForAll(v => v.Period is not null))
        {
            return;
        }

        foreach (var claim in ChartClaimWords.Turns(text).Where(t => IsWithin(t.Year)))
        {
            CheckTurn(claim.IsHighest, v => v.Period!.Value.Year == YearOf(claim.Year), new Words(claim.Text, title));
        }

        if (ChartClaimWords.Multiple(text) is { } multiple)
        {
            CheckMultiple(multiple, title);
        }

        if (_values[^1].Period is { Kind: PeriodKind.Year } && ChartClaimWords.Compared(text) is { } compared)
        {
            CheckCompared(compared, title);
        }
    }

    /// <summary>Tests a word such as <c>Crest</c> at a category.</summary>
    public void Check(int category, string words, SourceSpan at)
    {
        if (ChartClaimWords.IsHighest(words) is { } isHighest && TryTake([]) && _values.Count > 0)
        {
            CheckTurn(isHighest, v => v.Category == category, new Words(words, at));
        }
    }

    private bool TryTake(HashSet<int> highlighted)
    {
        var series = grid.Series.Count == 1 ? 0 : highlighted.Count == 1 ? highlighted.First() : -1;
        _values = [.. grid.Numbers.Where(n => n.Series == series).Select(n => new Drawn(n.Category, grid.Categories[n.Category].Period, printer.InScale(n.Number), n.Number)).OrderBy(d => d.Period)];

        // How large a bound is nobody knows.
        return series >= 0 && !_values.Exists(v => v.Number.IsBound);
    }

    private void CheckTurn(bool isHighest, Func<Drawn, bool> isMeant, Words words)
    {
        var extreme = isHighest ? _values.Max(v => v.Value) : _values.Min(v => v.Value);
        if (!_values.Exists(v => isMeant(v) && v.Value == extreme))
        {
            var found = _values.Find(v => v.Value == extreme);
            Report(words, $"the {(isHighest ? "highest" : "lowest")} is {Shown(found)}", found);
        }
    }

    private void CheckMultiple(ChartMultiple claim, SourceSpan title)
    {
        var last = _values[^1];
        var year = claim.Year ?? (claim.Years is { } years ? last.Period!.Value.Year - years : null);
        var first = year is null ? _values[0] : _values.Find(v => v.Period!.Value.Year == year && v.Period.Value.Part == last.Period!.Value.Part);
        if (first.Number is null && !IsWithin(year))
        {
            return;
        }

        if (first.Number is null || first.Value <= 0 || !claim.Holds(last.Value / first.Value))
        {
            Report(new Words(claim.Text, title), first.Number is null ? FormattableString.Invariant($"there is no value of {year}") : $"it was {Shown(first)} and is {Shown(last)}", first.Number is null ? last : first);
        }
    }

    private void CheckCompared(ChartComparison claim, SourceSpan title)
    {
        var (last, then) = (_values[^1], _values.Find(v => v.Period!.Value.Year == YearOf(claim.Year)));
        if (then.Number is null ? IsWithin(claim.Year) : (claim.IsMore ? last.Value <= then.Value : last.Value >= then.Value))
        {
            Report(new Words(claim.Text, title), then.Number is null ? $"there is no value of {claim.Year}" : $"it was {Shown(then)} and is {Shown(last)}", last);
        }
    }

    /// <summary>Whether a year lies in the time that is shown: of others the chart says nothing.</summary>
    private bool IsWithin(int? year) => year >= _values[0].Period!.Value.Year && year <= _values[^1].Period!.Value.Year;

    private bool IsWithin(string year) => IsWithin(YearOf(year));

    private static int YearOf(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private void CheckPart((string Text, int Some, int All) part, HashSet<int> highlighted, SourceSpan title)
    {
        var slices = grid.Numbers.Select(n => (n.Category, n.Number, Size: printer.InScale(n.Number))).ToList();
        var (some, all) = (slices.Where(s => highlighted.Contains(s.Category)).Sum(s => s.Size), slices.Sum(s => s.Size));
        if (some > 0 && part.All != grid.Categories.Count && Math.Abs((some / all) - ((decimal)part.Some / part.All)) > Half / part.All)
        {
            var first = slices.First(s => highlighted.Contains(s.Category));
            Report(new Words(part.Text, title), FormattableString.Invariant($"what is set off is {some / all:0.0%} of the whole"), new Drawn(first.Category, null, first.Size, first.Number));
        }
    }

    private string Shown(Drawn value) => $"{printer.Print(value.Number, null).Text}{(value.Period is { } period ? $" in {period}" : string.Empty)}";

    private void Report(Words words, string found, Drawn value) =>
        diagnostics.Add(Messages.ChartClaimContradicted(words.At, words.Text, found, value.Number.Fact?.Metric.Origin.Span ?? default));

    private readonly record struct Words(string Text, SourceSpan At);
}
