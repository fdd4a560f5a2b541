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

    private readonly record struct Drawn(int Category, Period? Period, decimal Value, NumberValue Number);

    /// <summary>Tests the title, and words such as <c>Crest</c> at a category.</summary>
    /// <param name="highlights">What is set off.</param>
    public void Check(Chart chart, SourceSpan title, (HashSet<int> Categories, HashSet<int> Series) highlights)
    {
        foreach (var annotation in chart.Annotations)
        {
            CheckPlace(annotation);
        }

        var text = InlineText.Of(chart.Title);
        if (text.Length == 0)
        {
            return;
        }

        if (chart.Type is ChartType.Pie or ChartType.Donut && ChartClaimWords.PartOf(text) is { } part && highlights.Categories.Count > 0)
        {
            CheckPart(part, highlights.Categories, title);
        }

        if (ValuesOf(highlights.Series) is { Count: > 0 } values && values.TrueForAll(v => v.Period is not null))
        {
            CheckCourse(text, values, title);
        }
    }

    private void CheckPlace(ChartAnnotation annotation)
    {
        var words = InlineText.Of(annotation.Words);
        if (annotation.Category >= 0 && ChartClaimWords.TurnOf(words) is { } turn && ValuesOf([]) is { Count: > 0 } values)
        {
            CheckTurn(turn, values, v => v.Category == annotation.Category, new Words(words, annotation.Span));
        }
    }

    private void CheckCourse(string text, List<Drawn> values, SourceSpan title)
    {
        foreach (var (words, turn, year) in ChartClaimWords.Turns(text).Where(t => IsShown(YearOf(t.Year))))
        {
            CheckTurn(turn, values, v => v.Period!.Value.Year == YearOf(year), new Words(words, title));
        }

        if (ChartClaimWords.Multiple(text) is { } multiple)
        {
            CheckMultiple(multiple, values, title);
        }

        if (values[^1].Period is { Kind: PeriodKind.Year } && ChartClaimWords.Compared(text) is { } compared && IsShown(YearOf(compared.Year)))
        {
            CheckCompared(compared, values, title);
        }
    }

    /// <summary>The only series that is drawn or set off, in the order of its places; null for none, and for one with bounds: how large these are nobody knows.</summary>
    private List<Drawn>? ValuesOf(HashSet<int> highlighted)
    {
        var series = grid.Series.Count == 1 ? 0 : highlighted.Count == 1 ? highlighted.First() : -1;
        var values = grid.Numbers.Where(n => n.Series == series).Select(n => new Drawn(n.Category, grid.Categories[n.Category].Period, printer.InScale(n.Number), n.Number));
        return series >= 0 && values.OrderBy(d => d.Period).ToList() is var ordered && !ordered.Exists(v => v.Number.IsBound) ? ordered : null;
    }

    private void CheckTurn(ChartTurn turn, List<Drawn> values, Func<Drawn, bool> isMeant, Words words)
    {
        var isHigh = turn is ChartTurn.Crest or ChartTurn.Highest;
        var extreme = isHigh ? values.Max(v => v.Value) : values.Min(v => v.Value);
        var holds = Enumerable.Range(0, values.Count).Any(i => isMeant(values[i]) && (values[i].Value == extreme || (turn is ChartTurn.Crest or ChartTurn.Trough && StandsOut(values, i, isHigh))));
        if (!holds)
        {
            var found = values.Find(v => v.Value == extreme);
            Report(words, $"the {(isHigh ? "highest" : "lowest")} is {Shown(found)}", found);
        }
    }

    /// <summary>Whether a value in time lies beyond both beside it; what comes before the first and after the last is not known.</summary>
    private static bool StandsOut(List<Drawn> values, int at, bool isHigh) =>
        at > 0 && at + 1 < values.Count && values[at].Period is not null
        && (isHigh ? values[at].Value > Math.Max(values[at - 1].Value, values[at + 1].Value) : values[at].Value < Math.Min(values[at - 1].Value, values[at + 1].Value));

    private void CheckMultiple(ChartMultiple claim, List<Drawn> values, SourceSpan title)
    {
        var last = values[^1];
        var year = claim.Year ?? (claim.Years is { } years ? last.Period!.Value.Year - years : null);
        if (year is { } shown && !IsShown(shown))
        {
            return;
        }

        var first = year is null ? values[0] : values.Find(v => v.Period!.Value.Year == year && v.Period.Value.Part == last.Period!.Value.Part);
        if (first.Number is null)
        {
            Report(new Words(claim.Text, title), FormattableString.Invariant($"there is no value of {year}"), last);
        }
        else if (first.Value == 0 || Math.Sign(first.Value) != Math.Sign(last.Value) || !claim.Holds(last.Value / first.Value))
        {
            Report(new Words(claim.Text, title), $"it was {Shown(first)} and is {Shown(last)}", first);
        }
    }

    private void CheckCompared(ChartComparison claim, List<Drawn> values, SourceSpan title)
    {
        var (last, then) = (values[^1], values.Find(v => v.Period!.Value.Year == YearOf(claim.Year)));
        if (then.Number is null || (claim.IsMore ? last.Value <= then.Value : last.Value >= then.Value))
        {
            Report(new Words(claim.Text, title), then.Number is null ? $"there is no value of {claim.Year}" : $"it was {Shown(then)} and is {Shown(last)}", last);
        }
    }

    /// <summary>Whether a year has a place on the axis: of others the chart says nothing.</summary>
    private bool IsShown(int year) => grid.Categories.Any(c => c.Period?.Year == year);

    private static int YearOf(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private void CheckPart((string Text, int Some, int All) part, HashSet<int> highlighted, SourceSpan title)
    {
        if (grid.Numbers.Any(n => n.Number.IsBound))
        {
            return;
        }

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
