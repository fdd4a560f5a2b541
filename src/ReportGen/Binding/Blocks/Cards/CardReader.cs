using ReportGen.Binding.Blocks.Tables;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Printing;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input;

namespace ReportGen.Binding.Blocks.Cards;

/// <summary>Reads cards: each a figure of the report's period with what belongs to it.</summary>
/// <param name="block">What holds for all cards of the block.</param>
internal sealed class CardReader(BlockMap block, NarrativeContext narrative)
{
    private readonly CellPrinter _printer = new(narrative.Binding);
    private readonly CardComparison _comparison = new(narrative);
    private readonly CardCourse _courses = new(block, narrative);

    /// <summary>Adds a card for a metric, or one for each below a prefix.</summary>
    public void Read(BlockMap map, List<Card> cards)
    {
        if (!map.Has("metric") && !map.IsDamaged)
        {
            narrative.Diagnostics.Add(Messages.CardWithoutMetric(map.Span));
        }

        var rows = MetricRows.Of(map.Texts("metric"), narrative.Binding);
        for (var row = 0; row < rows.Count; row++)
        {
            if (Read(map, rows, row) is { } card)
            {
                cards.Add(card);
            }
        }
    }

    private Card? Read(BlockMap map, MetricRows rows, int row)
    {
        var span = map.SpanOf("metric");
        switch (rows.Read(row, "value", span))
        {
            case NumberValue number:
                return Of(number, map, rows.Count == 1 ? map.Text("label") : null);
            case TextValue { Fact: { } fact }:
                narrative.Diagnostics.Add(Messages.CardNeedsNumber(span, fact.Series.Id, fact.Metric.Origin.Span));
                return null;
            case var missing:
                narrative.Figures.Report(_printer.Print(missing, span, []));
                return null;
        }
    }

    /// <summary>In reading order, since figures are counted as they are placed.</summary>
    private Card Of(NumberValue number, BlockMap map, SettingText? label)
    {
        var span = map.SpanOf("metric");
        var formatted = Formatted(number, map);
        var shown = Shown(formatted);
        var unit = shown is NumberValue apart ? FigurePrinter.UnitBeside(apart, narrative.Conventions) : string.Empty;
        List<Inline> value = [narrative.Figures.Place(_printer.Print(shown, span, []))];
        if (unit.Length > 0 && !Cjk.IsWide(unit[0]))
        {
            value.Add(new Text(narrative.Conventions.Gap) { Span = span });
        }

        return new Card(value, Label(number.Fact!, label, span))
        {
            Course = _courses.Of(number, formatted, map),
            Unit = unit.Length == 0 ? [] : [new Text(unit) { Span = span }],
            Change = _comparison.Of(number, map.Text("compare") ?? block.Text("compare"), map.Text("better") ?? block.Text("better"), span),
            Rank = Rank(number.Fact!, span),
            Span = map.Span,
        };
    }

    /// <summary>The number in the form that the card asks for; percentages have their sign.</summary>
    private Value Formatted(NumberValue number, BlockMap map)
    {
        var format = map.Text("format") ?? (number.Number.Unit.IsPercent ? new SettingText("percent", map.SpanOf("metric")) : null);
        return CellFormat.Read(format, narrative).Apply(number);
    }

    /// <summary>The number as the card shows it: with the unit in type of its own, unless the form says where it goes.</summary>
    private static Value Shown(Value formatted) => formatted switch
    {
        NumberValue { Style: { Unit: UnitForm.None, Form: NumberForm.Plain or NumberForm.Compact } style } plain =>
            plain with { Style = style with { Unit = UnitForm.Apart } },
        var other => other,
    };

    private List<Inline> Label(Fact fact, SettingText? label, SourceSpan span)
    {
        if (label is not null)
        {
            return TextBinder.Bind(label, narrative with { IsLabel = true });
        }

        var read = Fields.Read(fact with { Field = "label" }, narrative.Binding, span);
        if (read is TextValue)
        {
            return [narrative.Figures.Place(_printer.Print(read, span, []))];
        }

        narrative.Diagnostics.Add(Messages.CardWithoutLabel(span, fact.Series.Id, fact.Metric.Origin.Span));
        return [];
    }

    private IReadOnlyList<Inline> Rank(Fact fact, SourceSpan span)
    {
        if (fact.Metric.Rank is null || Fields.Read(fact with { Field = "rank" }, narrative.Binding, span) is not NumberValue rank)
        {
            return [];
        }

        var ordinal = CellFormat.Read(new SettingText("ordinal", span), narrative).Apply(rank);
        var words = RankWords.Of(fact.Metric.ScopeIn(narrative.Binding.Language), narrative.Conventions);
        return Pattern.Fill(words, narrative.Figures.Place(_printer.Print(ordinal, span, [])), span);
    }
}
