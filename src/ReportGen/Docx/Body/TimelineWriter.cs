using DocumentFormat.OpenXml;
using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Timelines as an ordinary table: dates, and beside a rule what happened.</summary>
internal sealed class TimelineWriter(DocxContext context, BodySink sink, InlineWriter inlines)
{
    // Of the width, where no page says how much the dates need.
    private const double UsualDates = 0.25;

    // From the left edge of a dot, with its side bearing, to its middle, in diameters: the dots hang over the rule.
    private const double HalfDot = 0.55;

    private TimelineDesign Design => context.Theme.Timelines;

    private int HalfGap => Measures.Twips(Design.Gap.Points / 2);

    public void Write(Timeline timeline, Placement placement)
    {
        var room = context.Area.Width.Twips() - placement.Left;
        var dates = DatesOf(timeline, room) + HalfGap;
        var dots = Design.Dot > Length.Zero ? context.Numbers.AddEvents() : (int?)null;
        sink.SetOffTable(context.Theme.Caption.SpaceBefore.Twips());
        sink.StartTable();
        sink.Write(LayoutTable.Properties(placement.Left, room, (0, 0)));
        sink.Write(LayoutTable.Grid([dates, room - dates]));
        for (var i = 0; i < timeline.Events.Count; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            sink.Write(Row(timeline.Events[i], dates, room - dates, new EventLook(i, timeline.Events.Count, dots)));
        }

        sink.EndTable();
    }

    private int DatesOf(Timeline timeline, int room)
    {
        var geometry = context.Pages.Timelines.GetValueOrDefault(timeline);
        return geometry is null ? (int)(room * UsualDates) : (int)(geometry.Dates.Points * room / geometry.Width.Points);
    }

    private W.TableRow Row(TimelineEvent item, int dates, int text, EventLook look)
    {
        var row = new W.TableRow { TableRowProperties = new W.TableRowProperties(new W.CantSplit()) };
        var date = LayoutTable.Cell(dates);
        date.TableCellMargin = new W.TableCellMargin(new W.RightMargin { Width = Measures.Number(HalfGap / 2), Type = W.TableWidthUnitValues.Dxa });
        var events = LayoutTable.Cell(text);
        events.TableCellBorders = Design.Rule > Length.Zero ? new W.TableCellBorders(Borders.Line(new W.LeftBorder(), Design.Rule, context.Theme.Rule)) : null;
        row.Append(
            new W.TableCell(date, Paragraph(new ParagraphForm(StyleIds.TimelineDate) { KeepNext = look.IsKept }, item.Date)),
            new W.TableCell(events, Paragraph(TextForm(look), item.Text)));
        return row;
    }

    private ParagraphForm TextForm(EventLook look) => new(StyleIds.TimelineText)
    {
        KeepNext = look.IsKept,
        Left = HalfGap,
        Hanging = look.Dots is null ? 0 : HalfGap + (Design.Dot * HalfDot).Twips(),
        Number = look.Dots is { } dots ? (dots, 0) : null,
        After = look.IsLast ? null : (context.Theme.Body.Leading * TimelineDesign.BetweenEvents).Twips(),
    };

    private W.Paragraph Paragraph(ParagraphForm form, IReadOnlyList<Inline> words)
    {
        var paragraph = sink.NewCellParagraph(form);
        inlines.Append(paragraph, words);
        return paragraph;
    }

    /// <summary>How one of some events is set.</summary>
    /// <param name="Dots">The numbering of the dots; null for none.</param>
    private readonly record struct EventLook(int Index, int Count, int? Dots)
    {
        public bool IsLast => Index == Count - 1;

        /// <summary>Whether it stays with the next one, so that neither the first nor the last stands alone on a page.</summary>
        public bool IsKept => Count > 1 && (Index == 0 || Index == Count - 2);
    }
}
