using Markdig.Syntax;
using ReportGen.Binding.Filters;
using ReportGen.Binding.Templates;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>Tests the numbers that no binding made against the facts of the report.</summary>
/// <param name="facts">The facts of the catalogue, gathered once for all texts.</param>
internal sealed class NumberLint(BindingContext context, RenderedText rendered, (FactMatcher Facts, GrowthMatcher Growth) facts)
{
    private const int FewDigits = 3;

    private readonly FactMatcher _matcher = facts.Facts;
    private readonly GrowthMatcher _growth = facts.Growth;
    private readonly BindingSlips _slips = new(context, rendered);

    /// <summary>Tests the texts of an edition: the narrative, and the prose of its blocks.</summary>
    public static void Check(IReadOnlyList<(MarkdownDocument Markdown, RenderedText Rendered)> texts, BindingContext context)
    {
        if (context.Catalog.Series.Count == 0)
        {
            return;
        }

        var facts = (new FactMatcher(context.Catalog, context.Period), new GrowthMatcher(context.Catalog, context.Period));
        foreach (var (markdown, rendered) in texts)
        {
            new NumberLint(context, rendered, facts) { MayEdit = rendered == texts[0].Rendered }.Check(markdown);
        }
    }

    /// <summary>Whether bindings may be put in: in YAML they may need quotes, which only the author can tell.</summary>
    private bool MayEdit { get; init; }

    private void Check(MarkdownDocument markdown)
    {
        var words = new DirectionCheck(rendered, context.Diagnostics);
        var standings = new StandingCheck(context, rendered);
        foreach (var prose in ProseReader.Read(markdown, rendered))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            Check(prose);
            _slips.Check(prose);
            words.Check(prose);
            standings.Check(prose);
        }
    }

    private void Check(Prose prose)
    {
        var quotations = new Quotations(prose.Text);
        foreach (var numeral in NumeralScanner.Scan(prose.Text))
        {
            if (!quotations.IsOpenAt(numeral.Start) && !Traps.Holds(prose, numeral))
            {
                Check(prose, numeral);
            }
        }
    }

    private void Check(Prose prose, Numeral numeral)
    {
        var around = new Surroundings(prose, numeral);
        var claim = Approximation.Of(prose.Text, numeral);
        var matches = _matcher.Find(numeral, around, claim is not null);
        if (Traps.IsDoubtful(prose.Text, numeral) && matches is not [{ IsEqual: true, Strength: > 1 }, ..])
        {
            return;
        }

        if (matches is [{ IsEqual: true }, ..])
        {
            Equal(prose, numeral, matches.TakeWhile(m => m.IsEqual).ToList(), claim);
        }
        else if (matches is [var near, ..])
        {
            Near(prose, numeral, near.Fact, claim);
        }
        else if (claim is null && _growth.Find(prose, numeral, around) is { } grown)
        {
            Grown(prose, numeral, grown);
        }
        else if (IsWorthANote(numeral, around))
        {
            context.Diagnostics.Add(Messages.TypedNumber(Span(prose, numeral), Shown(prose, numeral)));
        }
    }

    private void Equal(Prose prose, Numeral numeral, List<FactMatch> matches, Approximation? claim)
    {
        var best = matches.Where(m => m.Strength == matches[0].Strength).DistinctBy(m => m.Fact.Series).ToList();
        var fact = best[0].Fact;
        var typed = new TypedNumeral(prose.Text, numeral, claim?.Start ?? numeral.WholeStart);
        var found = Suggestion.Find(typed, fact, context);
        var isWorded = claim is { } words && found?.Start != words.Start;
        if (isWorded && (!claim!.Value.IsInclusive || fact.Row.Number!.Value.Bound != Bound.Exact))
        {
            Near(prose, numeral, fact, claim);
            return;
        }

        var suggestion = found ?? Suggestion.Other(typed, fact, context);
        var span = prose.Span(rendered, suggestion.Start, suggestion.End);
        var shown = prose.Text[suggestion.Start..suggestion.End];
        var others = best.Skip(1).Select(m => Suggestion.Find(typed, m.Fact, context)?.Binding ?? Suggestion.Name(m.Fact, string.Empty, context)).Distinct(StringComparer.Ordinal);
        var isCertain = best.Count == 1 && suggestion.Differing is null && IsSignKnown(typed, fact) && prose.IsTyped(suggestion.Start, suggestion.End);
        var problem = suggestion.Differing is { Length: > 0 } print && best.Count == 1
            ? Messages.TypedFigureOfOtherForm(span, shown, Title(fact), suggestion.Binding, print, fact.Row.Origin.Span)
            : Messages.TypedFigure(span, shown, Title(fact), [suggestion.Binding, .. others], fact.Row.Origin.Span);
        context.Diagnostics.Add(problem with { Edit = isCertain && MayEdit ? new TextEdit(span, shown, suggestion.Binding) : null });
    }

    /// <summary>Whether the prose gives a figure its sign: by a minus, or by a word such as <c>fell</c>.</summary>
    private static bool IsSignKnown(TypedNumeral typed, PlainFact fact)
    {
        var text = typed.Text.AsSpan();
        if (typed.HasMinus || !fact.IsBelowZero)
        {
            return typed.HasMinus == fact.IsBelowZero;
        }

        return (DirectionWords.LeadingTo(text[..typed.Numeral.WholeStart]) ?? DirectionWords.Behind(text[typed.Numeral.WholeEnd..])) is { Direction: < 0 };
    }

    /// <summary>A number near a fact: a claim that may be true, or a copy that has drifted.</summary>
    private void Near(Prose prose, Numeral numeral, PlainFact fact, Approximation? claim)
    {
        var actual = Actual(fact);
        if (claim is not { } made)
        {
            context.Diagnostics.Add(Messages.DriftedNumber(Span(prose, numeral), Shown(prose, numeral), Title(fact), actual, Suggestion.Name(fact, string.Empty, context), fact.Row.Origin.Span));
            return;
        }

        var limit = PowersOfTen.Shift(numeral.Value, numeral.Exponent - fact.Unit.Exponent);
        var span = prose.Span(rendered, made.Start, numeral.WholeEnd);
        var shown = prose.Text[made.Start..numeral.WholeEnd];
        var filter = FormattableString.Invariant($" | {FilterTable.NameOf(made.Kind)}: {Printing.DecimalText.Trimmed(limit)}");
        var number = fact.Row.Number!.Value;
        var holds = ClaimFilters.Holds(made.Kind, number with { Value = Math.Abs(number.Value) }, limit);
        if (number.Bound != Bound.Exact && holds != false)
        {
            // The figure prints a word of its own, which takes the place of the one typed.
            context.Diagnostics.Add(Messages.TypedBound(span, shown, Title(fact), actual, Suggestion.Name(fact, string.Empty, context), fact.Row.Origin.Span));
        }
        else if (holds == true)
        {
            context.Diagnostics.Add(Messages.TypedClaim(span, shown, Title(fact), actual, Suggestion.Name(fact, filter, context), fact.Row.Origin.Span));
        }
        else
        {
            context.Diagnostics.Add(Messages.DriftedNumber(span, shown, Title(fact), actual, Suggestion.Name(fact, string.Empty, context), fact.Row.Origin.Span));
        }
    }

    private void Grown(Prose prose, Numeral numeral, PlainFact fact)
    {
        var before = fact.Row.Period!.Value.YearBefore();
        var isFall = fact.Series.Find(before)!.Number!.Value.Value > fact.Row.Number!.Value.Value;
        var filters = FormattableString.Invariant($" | growth{(isFall ? " | abs" : string.Empty)} | percent: {numeral.Decimals}");
        context.Diagnostics.Add(Messages.TypedGrowth(
            Span(prose, numeral), Shown(prose, numeral), $"{fact.Series.Id} since {before}", Suggestion.Name(fact, filters, context), fact.Row.Origin.Span));
    }

    private static bool IsWorthANote(Numeral numeral, Surroundings around) =>
        numeral.IsPercent || numeral.Currency is not null || numeral.Exponent > 0 || numeral.IsWords || numeral.Value >= 100
        || (numeral.Decimals > 0 && numeral.Significance >= FewDigits && around.Nouns.Count > 0);

    private string Actual(PlainFact fact) => Printing.FigurePrinter.Print(
        new NumberValue(fact.Row.Number!.Value, new Fact(fact.Series, fact.Row, Fields.Itself)) { Style = new PrintStyle { Unit = fact.Unit.IsPure ? UnitForm.None : UnitForm.Named } },
        context.Conventions,
        default).Text;

    private static string Title(PlainFact fact) => fact.Row.Period is { } period ? $"{fact.Series.Id} ({period})" : fact.Series.Id;

    private static string Shown(Prose prose, Numeral numeral) => prose.Text[numeral.WholeStart..numeral.WholeEnd];

    private SourceSpan Span(Prose prose, Numeral numeral) => prose.Span(rendered, numeral.WholeStart, numeral.WholeEnd);
}
