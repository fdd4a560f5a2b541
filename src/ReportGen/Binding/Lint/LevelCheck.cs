using System.Text.RegularExpressions;
using ReportGen.Binding.Printing;
using ReportGen.Binding.Templates;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>Tests words that lead up to a level, such as <c>rose to</c> and 降至, against the figure of the year before.</summary>
/// <remarks>Only where the sentence names no other time that the level may be compared with.</remarks>
internal sealed partial class LevelCheck(BindingContext context, RenderedText rendered)
{
    // 'rose sharply, to just over' is shorter.
    private const int Reach = 40;

    private const string Falls = "降减下回缩跌滑減縮";

    public void Check(Prose prose)
    {
        foreach (var piece in prose.Pieces)
        {
            if (piece.Insert?.Figure is { Field: "value", Value: not null, Also.Count: 0, Period: not null } figure
                && WordBefore(prose.Text, piece.Start) is { } word
                && IsOfYearBefore(prose, piece, figure))
            {
                Compare(prose, word, figure);
            }
        }
    }

    private static DirectionWord? WordBefore(string text, int at)
    {
        var from = Math.Max(at - Reach, 0);
        var lead = text.AsSpan(from, at - from);
        if ((lead.IndexOfAny('到', '至') < 0 && !lead.Contains(" to", StringComparison.Ordinal)) || LeadsTo().Match(lead.ToString()) is not { Success: true } match)
        {
            return null;
        }

        var word = match.Groups["word"];
        var isFall = char.IsAscii(word.Value[0]) ? EnglishFall().IsMatch(word.Value) : Falls.Contains(word.Value[0]);
        return new DirectionWord(word.Value, from + word.Index, isFall ? -1 : 1);
    }

    /// <summary>Whether the sentence speaks of no time but that of the figure, and of the figure once.</summary>
    private static bool IsOfYearBefore(Prose prose, ProsePiece piece, Figure figure)
    {
        var (start, end) = Sentences.Around(prose.Text, piece.Start, piece.End);
        var (lead, behind) = (prose.Text[start..piece.Start], prose.Text[piece.End..end]);
        return !OtherBase().IsMatch(lead) && !OtherBase().IsMatch(behind)
            && Sentences.Years(lead).Concat(Sentences.Years(behind)).All(y => Period.TryParse(figure.Period, out var period) && period.Year == y)
            && prose.FiguresIn(start, end).Count(p => p.Insert!.Figure!.Id == figure.Id) == 1;
    }

    private void Compare(Prose prose, DirectionWord word, Figure figure)
    {
        if (!Period.TryParse(figure.Period, out var period) || period.Kind != PeriodKind.Year || context.Catalog.Find(figure.Id) is not { } series)
        {
            return;
        }

        if (Exact(series, period.YearBefore()) is { } earlier && Exact(series, period) is { } later && earlier.Unit == later.Unit
            && Math.Sign(later.Number!.Value.Value - earlier.Number!.Value.Value) != word.Direction)
        {
            var span = prose.Span(rendered, word.Start, word.Start + word.Text.Length);
            context.Diagnostics.Add(Messages.DirectionOfLevel(span, word.Text, Dated(series, earlier), Dated(series, later), earlier.Origin.Span) with
            {
                Found = figure.Text,
                Expected = word.Direction > 0 ? "a rise" : "a fall",
            });
        }
    }

    private static Metric? Exact(Series series, Period period) => series.Find(period) is { Number.Bound: Bound.Exact } row && row.Period == period ? row : null;

    private string Dated(Series series, Metric row)
    {
        var printed = FigurePrinter.Print(new NumberValue(row.Number!.Value, new Fact(series, row, Fields.Itself)), context.Conventions, default);
        return $"{printed.Text} in {row.Period}";
    }

    [GeneratedRegex(
        @"(?<!\b(?:has|have|had|having|not|never|be|been|being|was|were|is|are|as) )(?<!\p{L})(?<word>rose|grew|increased|climbed|jumped|soared|surged|fell|dropped|declined|decreased|shrank|sank|slid|slipped|plunged)"
        + @"(?: [a-z]+ly)?,? to(?: about| around| just| nearly| almost| over| some| roughly| approximately| a record)*[ \u00A0]$"
        + "|(?<![未不没已将可能])(?<word>(?:上升|增长|增加|提高|上涨|攀升|提升|升|增|涨|下降|减少|降低|下跌|回落|下滑|降|减|跌)(?:到|至))了?(?:约|近)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LeadsTo();

    [GeneratedRegex("^(?:fell|dropped|declined|decreased|shrank|sank|slid|slipped|plunged)$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishFall();

    /// <summary>Words of a time that is not the year before, or of what is only hoped for.</summary>
    [GeneratedRegex(
        @"\b(?:from|since|than|against|compared|versus|decades?|years|months?|quarters?|half|weeks?|spring|summer|autumn|winter|January|February|March|April|June|July|August|September|October|November|December"
        + "|plan(?:s|ned)?|target|goal|will|would|could|should|may|might|expected|forecast|if|when|until|after|before|within|then|later|again|first|finally|meanwhile|once|between)\\b"
        + "|从|由|自|比|较|以来|期间|年内|月|季|目标|力争|预计|计划|规划|将|来|累计|先|后|又|再|末|底",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherBase();
}
