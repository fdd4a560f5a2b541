using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Docx.Charts;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Charts with the paragraphs around them: the finding and what is measured above; notes, sources and the caption below.</summary>
internal sealed class ChartWriter(DocxContext context, BodySink sink, InlineWriter inlines, CaptionWriter captions)
{
    /// <summary>From the words above to the plot, and from there to the notes.</summary>
    private static readonly Length Air = Length.Pt(6);

    /// <summary>A plot takes no more of a page's height, which its words share.</summary>
    private const double MostOfPage = 0.8;

    private const string MarkSign = "|\u2002";
    private const string Between = "\u2002";

    public void Write(Chart chart, Placement placement)
    {
        var width = context.Area.Width - Measures.Points(placement.Left);
        var plan = ChartPlanner.Plan(chart, context.Theme.Charts, ChartRoom.Of(width, context.Theme.Charts));
        WriteHead(chart, placement);
        WriteKeys(plan, placement);
        WriteDrawing(plan, width, placement);
        WriteNotes(plan, placement);
        if (CaptionWriter.Exists(chart))
        {
            // The style's spaces are those of a caption above a table; below they change places.
            var caption = context.Theme.Caption;
            var form = new ParagraphForm(StyleIds.Caption) { Left = LeftOf(placement), Before = caption.SpaceAfter.Twips(), After = caption.SpaceBefore.Twips() };
            captions.Write(chart, form);
        }
    }

    private static int? LeftOf(Placement placement) => placement.Left == 0 ? null : placement.Left;

    private void WriteText(IReadOnlyList<Inline> words, ParagraphForm form, Placement placement, RunFormat format = default)
    {
        if (words.Count > 0)
        {
            var paragraph = sink.NewParagraph(form with { Left = LeftOf(placement) });
            inlines.Append(paragraph, words, format);
            sink.Write(paragraph);
        }
    }

    private void WriteHead(Chart chart, Placement placement)
    {
        var air = context.Theme.Caption.SpaceBefore.Twips();
        WriteText(chart.Title, new ParagraphForm(StyleIds.ChartTitle) { Before = air }, placement);
        WriteText(chart.Subtitle, new ParagraphForm(StyleIds.ChartSubtitle) { Before = chart.Title.Count == 0 ? air : null }, placement);
    }

    /// <summary>What marks mean that are no series which a legend could show, and lines that a chart cannot draw.</summary>
    private void WriteKeys(ChartPlan plan, Placement placement)
    {
        var form = new ParagraphForm(StyleIds.ChartSource) { Before = Air.Twips(), KeepNext = true };
        if (plan.Shape == ChartShape.Bullets && ChartSheets.HasTargets(plan))
        {
            WriteText([new Text(MarkSign + ChartWording.For(plan.Chart.Language).Target)], form, placement);
        }

        foreach (var annotation in AnnotationColumns.Told(plan))
        {
            var value = plan.Chart.Numbers.Format(annotation.Value!.Value, annotation.Value.Value.Scale);
            WriteText([.. annotation.Words, new Text(Between + value)], form, placement, new RunFormat { IsOfPlot = true });
        }
    }

    private void WriteDrawing(ChartPlan plan, Length width, Placement placement)
    {
        var hasMore = plan.Notes.Count > 0 || CaptionWriter.Exists(plan.Chart);
        var paragraph = sink.NewParagraph(new ParagraphForm(StyleIds.Picture)
        {
            Left = LeftOf(placement),
            IsRagged = true,
            Before = plan.Chart.Title.Count + plan.Chart.Subtitle.Count > 0 ? Air.Twips() : null,
            After = hasMore ? 0 : null,
            KeepNext = hasMore,
        });
        var ends = inlines.MarkFigures(paragraph, FiguresIn(plan.Chart));
        foreach (var (panel, frame) in PanelFrames.Of(plan, width))
        {
            paragraph.AppendChild(new W.Run(ChartDrawing.Make(context, ChartScene.Of(context, panel, frame.Within(context.Area.Height * MostOfPage)))));
        }

        paragraph.Append(ends);
        sink.Write(paragraph);
    }

    /// <summary>Figures that the drawing prints: a chart has no text to hold their controls.</summary>
    private static IEnumerable<FigureInline> FiguresIn(Chart chart) => DocumentWalk.Inlines<FigureInline>(
        [new Paragraph([.. chart.Series.SelectMany(s => s.Points).Select(p => p.Label).OfType<Inline>(), .. chart.Annotations.SelectMany(a => a.Words)])]);

    private void WriteNotes(ChartPlan plan, Placement placement)
    {
        var notes = plan.Notes;
        var hasCaption = CaptionWriter.Exists(plan.Chart);
        for (var i = 0; i < notes.Count; i++)
        {
            var isLast = i + 1 == notes.Count;
            WriteText(notes[i], new ParagraphForm(StyleIds.ChartSource)
            {
                Before = i == 0 ? Air.Twips() : null,
                After = isLast && !hasCaption ? context.Theme.Caption.SpaceBefore.Twips() : 0,
                KeepNext = hasCaption || !isLast,
            }, placement);
        }
    }
}
