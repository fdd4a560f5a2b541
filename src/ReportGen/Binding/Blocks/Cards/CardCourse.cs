using ReportGen.Binding.Filters;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Document;

namespace ReportGen.Binding.Blocks.Cards;

/// <summary>The course of a card's number up to the report's period, where one is asked for.</summary>
/// <param name="block">What holds for all cards of the block.</param>
internal sealed class CardCourse(BlockMap block, NarrativeContext narrative)
{
    /// <summary>The line; null for none.</summary>
    /// <param name="number">The figure.</param>
    /// <param name="formatted">What became of it in the form that the card asks for.</param>
    public Sparkline? Of(NumberValue number, Value formatted, BlockMap card)
    {
        var isOwn = card.Has(KpisSchema.Sparkline);
        if (!(isOwn ? card : block).IsTrue(KpisSchema.Sparkline))
        {
            return null;
        }

        var at = card.SpanOf(isOwn ? KpisSchema.Sparkline : "metric");
        if (FigureCourse.Of(number with { Style = Told(formatted) }, narrative.Binding, at) is { } course)
        {
            return new Sparkline(course) { Span = at };
        }

        var row = number.Fact!.Metric;
        narrative.Diagnostics.Add(Messages.CardLineNeedsPeriods(at, row.Id, row.Origin.Span));
        return null;
    }

    /// <summary>How its values are told: as the card prints its number, with the unit that stands beside it; a claim is made of one number alone.</summary>
    private static PrintStyle Told(Value formatted) => formatted switch
    {
        NumberValue { IsDerived: false, Style: { Unit: UnitForm.None, Form: NumberForm.Plain or NumberForm.Compact } style, Number.Unit.IsPure: false } =>
            style with { Claim = null, Unit = UnitForm.Named },
        NumberValue { IsDerived: false, Style: var style } => style with { Claim = null },
        _ => default,
    };
}
