using ReportGen.Document;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Flow;

/// <summary>Timelines: dates at the left, a rule with a dot for each event, beside it what happened.</summary>
internal sealed class TimelineComposer(Composition composition)
{
    /// <summary>Longer dates are broken.</summary>
    private const double WidestDates = 0.32;

    /// <summary>The middle of small letters above their baseline, in ems: there dots look as if they were on the line.</summary>
    private const double MiddleOfLetters = 0.24;

    private TimelineDesign Design => composition.Theme.Timelines;

    private double Gap => Design.Gap.Points;

    public void Compose(Timeline timeline, Region region)
    {
        var node = composition.Structure.Add(region.Structure, StructureRole.L);
        var dates = DatesOf(timeline, region);
        var inner = region with
        {
            X = region.X + dates + Gap,
            Width = region.Width - dates - Gap,
            Structure = node,
            Decoration = RuleIn(region, region.X + dates + (Gap / 2)),
        };
        composition.Context.Timelines[timeline] = new TimelineGeometry(Length.Pt(region.Width), Length.Pt(dates));
        composition.Flow.FlushLabels(region.Decoration);
        composition.Flow.Anchor(timeline.Id, node);
        composition.Flow.Space(composition.Theme.Caption.SpaceBefore.Points);
        var events = new LoneLines(timeline.Events.Count);
        for (var i = 0; i < timeline.Events.Count; i++)
        {
            composition.Flow.Space(composition.Theme.Body.Leading.Points * TimelineDesign.BetweenEvents);
            ComposeEvent(timeline.Events[i], inner, (region.X, dates), events.Before(i));
        }

        composition.Flow.Space(composition.Theme.Caption.SpaceBefore.Points);
    }

    private Decoration? RuleIn(Region region, double middle) => Design.Rule > Length.Zero
        ? new BoxDecoration(region.Decoration, middle - (Design.Rule.Points / 2), Design.Rule.Points, 0, composition.Theme.Rule)
        : region.Decoration;

    /// <summary>A line of the date stands beside each of the text, or alone where the text has fewer.</summary>
    private void ComposeEvent(TimelineEvent item, Region region, (double X, double Width) dates, BreakRule before)
    {
        var node = composition.Structure.Add(region.Structure, StructureRole.LI);
        var date = composition.Lines.Break(Spec(item.Date, Design.Date, composition.Structure.Add(node, StructureRole.Lbl), dates.Width));
        var paragraph = composition.Structure.Add(composition.Structure.Add(node, StructureRole.LBody), StructureRole.P);
        var text = composition.Lines.Break(Spec(item.Text, Design.Text, paragraph, region.Width));
        var rules = new LoneLines(text.Count);
        for (var i = 0; i < Math.Max(date.Count, text.Count); i++)
        {
            var strip = i < text.Count
                ? new LineStrip(i == 0 ? WithDot(text[i]) : text[i], region.X)
                {
                    Height = text[i].Height,
                    Break = i == 0 ? before : rules.Before(i),
                    Before = i < date.Count ? [new SideBox(dates.X, date[i])] : [],
                }
                : new LineStrip(date[i], dates.X) { Height = date[i].Height, Break = BreakRule.Discouraged };
            composition.Flow.Add(strip, region.Decoration);
        }
    }

    private LineBox WithDot(LineBox line) => Design.Dot == Length.Zero
        ? line
        : line with { Dots = [.. line.Dots, new LineDot(-Gap / 2, -MiddleOfLetters * Design.Text.Size.Points, Design.Dot.Points, composition.Theme.Accent)] };

    private ParagraphSpec Spec(IReadOnlyList<Document.Inline> inlines, TextStyle style, int node, double width) => new()
    {
        Inlines = inlines,
        Style = style,
        Width = width,
        Alignment = NarrowMeasure.AlignmentOf(style, width, composition.Context.Language),
        Structure = node,
    };

    private double DatesOf(Timeline timeline, Region region)
    {
        var widest = timeline.Events.Max(e => composition.Lines.Measure(Spec(e.Date, Design.Date, Artifact.Layout, double.MaxValue) with { IsRepeated = true }).Max);
        return Math.Min(widest, region.Width * WidestDates);
    }
}
