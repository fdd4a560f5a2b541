using ReportGen.Binding.Blocks.Tables;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Printing;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input;
using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Cards;

/// <summary>How the number of a card changed, by the filters <c>growth</c> and <c>change</c>.</summary>
internal sealed class CardComparison(NarrativeContext narrative)
{
    private const string Previous = "previous";
    private const string YearBefore = "year";
    private const string None = "none";

    private readonly CellPrinter _printer = new(narrative.Binding);
    private readonly BlockWords _words = Wording.For(narrative.Binding.Language).Blocks;

    /// <summary>The change; null for none.</summary>
    /// <param name="asked">What to compare with; null for the period before, if there is one that can be compared with.</param>
    /// <param name="better">Whether <c>more</c> or <c>less</c> is better; null where nobody says.</param>
    public CardChange? Of(NumberValue number, SettingText? asked, SettingText? better, SourceSpan span)
    {
        if (asked?.Value == None || Earlier(number.Fact!, asked) is not { } earlier)
        {
            return null;
        }

        switch (Compare(number, earlier, asked?.Span ?? span))
        {
            case NumberValue changed:
                return Of(changed, PeriodText.Of(earlier.Period, narrative.Conventions), better, span);
            case var failed when asked is not null:
                narrative.Figures.Report(_printer.Print(failed, asked.Span, []));
                return null;
            default:
                return null;
        }
    }

    private CardChange Of(NumberValue changed, string since, SettingText? better, SourceSpan span)
    {
        if (changed.Direction == 0)
        {
            return new CardChange(ChangeDirection.Level, [new Text(Words(_words.Unchanged, since)) { Span = span }]);
        }

        var isUp = changed.Direction > 0;
        var insert = _printer.Print(changed, span, []);
        var isPart = changed.Style.Form == NumberForm.Percent;
        var words = Words(!isUp ? _words.Fallen : isPart ? _words.Grown : _words.Risen, since);
        return new CardChange(isUp ? ChangeDirection.Up : ChangeDirection.Down, Pattern.Fill(words, narrative.Figures.Place(insert), span))
        {
            Tone = better is null ? ChangeTone.Neutral : isUp == (better.Value == "more") ? ChangeTone.Better : ChangeTone.Worse,
            Spoken = isUp ? _words.Signs.Up : _words.Signs.Down,
        };
    }

    private static string Words(string pattern, string since) => pattern.Replace("{1}", since, StringComparison.Ordinal);

    /// <summary>What to compare with, and the argument of the filter that says so; null where nothing can be compared, or the author names no period.</summary>
    private (Period Period, string Argument)? Earlier(Fact fact, SettingText? asked)
    {
        // A number without a period has no other: whoever asks for a comparison is told so by the filter.
        var period = fact.Metric.Period ?? default;
        switch (asked?.Value)
        {
            case null:
                var before = period.Previous();
                return fact.Metric.Period is not null && fact.Series.Find(before) is not null ? (before, ": 'previous'") : null;
            case Previous:
                return (period.Previous(), ": 'previous'");
            case YearBefore:
                return (period.YearBefore(), string.Empty);
            case var text when Period.TryParse(text, out var named):
                return (named, $": '{named}'");
            default:
                narrative.Diagnostics.Add(Messages.BadComparison(asked.Span, asked.Value));
                return null;
        }
    }

    /// <summary>The growth; where there is none, as from zero, and for percentages, the difference.</summary>
    private Value Compare(NumberValue number, (Period Period, string Argument) earlier, SourceSpan at)
    {
        var change = $"change{earlier.Argument} | abs{(number.Number.Unit.IsPure ? string.Empty : " | with_unit")}";
        if (number.Number.Unit.IsPercent)
        {
            return Run(number, change, at);
        }

        var growth = Run(number, $"growth{earlier.Argument} | abs | percent: 1", at);
        return growth is FailureValue && Run(number, change, at) is NumberValue difference ? difference : growth;
    }

    private Value Run(NumberValue number, string filters, SourceSpan at) =>
        CellFormat.Read(new SettingText(filters, at), narrative).Apply(number);
}
