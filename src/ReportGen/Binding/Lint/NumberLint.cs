using Markdig.Syntax;
using ReportGen.Binding.Filters;
using ReportGen.Binding.Templates;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>Tests the numbers that no binding made against the facts of the report.</summary>
internal sealed class NumberLint(BindingContext context, RenderedText rendered)
{
    private const int FewDigits = 3;

    private readonly LintFacts _facts = context.LintFacts;
    private readonly BindingSlips _slips = new(context, rendered);

    public static void Check(MarkdownDocument markdown, RenderedText rendered, BindingContext context)
    {
        if (context.Catalog.Series.Count == 0)
        {
            return;
        }

        var lint = new NumberLint(context, rendered);
        var words = new DirectionCheck(rendered, context.Diagnostics);
        var levels = new LevelCheck(context, rendered);
        var standings = new StandingCheck(context, rendered);
        var units = new UnitCheck(context, rendered);
        var parts = new PartCheck(rendered, context.Diagnostics);
        var years = new YearCheck(rendered, context.Diagnostics);
        foreach (var prose in ProseReader.Read(markdown, rendered))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            lint.Check(prose);
            lint._slips.Check(prose);
            words.Check(prose);
            levels.Check(prose);
            standings.Check(prose);
            units.Check(prose);
            parts.Check(prose);
            years.Check(prose);
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
        numeral = around.IsAlone ? NumeralParts.InScaleOf($"{prose.Head} {prose.Caption}", numeral) : numeral;
        var claim = Approximation.Of(prose.Text, numeral);
        if (Traps.IsSmall(numeral))
        {
            new CellStandings(context, rendered).Check(prose, numeral);
            Missed(prose, numeral, around, claim);
            return;
        }

        var matches = _facts.Copies.Find(numeral, around, claim is not null);
        if (matches.Count == 0 && !Traps.IsDoubtful(prose.Text, numeral))
        {
            (numeral, matches) = Elliptic(numeral, around, matches);
        }

        if (Traps.IsDoubtful(prose.Text, numeral) && matches is not [{ IsEqual: true, Strength: > 1 }, ..])
        {
            Missed(prose, numeral, around, claim);
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
        else if (claim is null && _facts.Growth.Find(prose, numeral, around) is { } grown)
        {
            Grown(prose, numeral, grown);
        }
        else if (!Missed(prose, numeral, around, claim) && IsWorthANote(numeral, around))
        {
            context.Diagnostics.Add(Messages.TypedNumber(Span(prose, numeral), Shown(prose, numeral)));
        }
    }

    /// <summary>A number in the scale of the figures beside it: <c>carried {{ trips }}, up from 18.5</c>.</summary>
    private (Numeral Numeral, List<FactMatch> Matches) Elliptic(Numeral numeral, Surroundings around, List<FactMatch> none)
    {
        var isBare = numeral is { Exponent: 0, IsPercent: false, Currency: null } && around.IsBare;
        if (!isBare || around.PrintedExponent is not (> 0 and var exponent))
        {
            return (numeral, none);
        }

        var scaled = numeral with { Exponent = exponent };
        return (scaled, _facts.Copies.Find(scaled, around, isApproximate: false).FindAll(m => around.Prints(m.Fact.Series.Id)));
    }

    /// <summary>A number that differs from the figure that its sentence names as slips of the hand do.</summary>
    /// <returns>Whether it is one.</returns>
    private bool Missed(Prose prose, Numeral numeral, Surroundings around, Approximation? claim)
    {
        if (claim is not null || _facts.Slips.Find(numeral, around) is not { } fact)
        {
            return false;
        }

        Near(prose, numeral, fact, null);
        return true;
    }

    private void Equal(Prose prose, Numeral numeral, List<FactMatch> matches, Approximation? claim)
    {
        var best = matches.Where(m => m.Strength == matches[0].Strength).DistinctBy(m => m.Fact.Series).ToList();
        var fact = best[0].Fact;
        var typed = new TypedNumeral(prose.Text, numeral, claim?.Start ?? numeral.WholeStart);
        if (best.Count == 1 && claim is null && IsOfOtherSign(typed, fact))
        {
            Near(prose, numeral, fact, null);
            return;
        }

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
        context.Diagnostics.Add(
            isCertain && rendered.IsNarrative ? problem with { Edit = new TextEdit(span, shown, suggestion.Binding) }
            : isCertain ? Messages.LeftToAuthor(problem)
            : problem);
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

    /// <summary>A minus that the fact has not, or none where nothing else says that something fell.</summary>
    private static bool IsOfOtherSign(TypedNumeral typed, PlainFact fact)
    {
        var label = $"{fact.Row.Label.Default} {string.Join(' ', fact.Row.Label.ByLanguage.Values)}";
        return typed.HasMinus != fact.IsBelowZero && !IsSignKnown(typed, fact) && !DirectionWords.SaysFall(typed.Sentence) && !DirectionWords.SaysFall(label);
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
