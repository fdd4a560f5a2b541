using ReportGen.Document;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Flow;

/// <summary>Callouts: on a ground with a bar at the left, the title never without words below it.</summary>
internal sealed class CalloutComposer(Composition composition)
{
    /// <summary>A callout that takes no more than this part of a page stays whole.</summary>
    private const double LargestKept = 0.35;

    /// <summary>How far the ground reaches above and below the words, as a part of the padding at their sides.</summary>
    public const double Outset = 0.6;

    /// <summary>Between title and words.</summary>
    public const double TitleGap = 2;

    private CalloutDesign Design => composition.Theme.Callouts;

    public void Compose(Callout callout, Region region)
    {
        // Composed apart, to know whether it is short enough to be kept whole.
        var inner = composition.New();
        var node = composition.Structure.Add(region.Structure, StructureRole.Div);
        inner.Flow.Anchor(callout.Id, node);
        Compose(callout, inner, InnerOf(callout, region) with { Structure = node });
        inner.Flow.Finish();
        var height = inner.Flow.Strips.Sum(s => s.SpaceBefore + s.Height);
        foreach (var strip in inner.Flow.Strips.Skip(height <= composition.PageDepth * LargestKept ? 1 : int.MaxValue))
        {
            strip.Break = strip.Break > BreakRule.Discouraged ? strip.Break : BreakRule.Discouraged;
        }

        // Two callouts that follow one another reach towards each other.
        var around = composition.HalfLine + (2 * Design.Padding.Points * Outset);
        composition.Flow.FlushLabels(region.Decoration);
        composition.Flow.Space(around);
        composition.Flow.Splice(inner.Flow.Strips);
        composition.Flow.Space(around);
    }

    private void Compose(Callout callout, Composition inner, Region region)
    {
        var title = Design.Title with { Color = composition.Theme.Colors.Of(callout.Kind) };
        var node = composition.Structure.Add(region.Structure, StructureRole.P);
        new ParagraphComposer(inner).AddText(ParagraphComposer.Spec(callout.Title, region with { Text = title }, node), region);
        inner.Flow.Space(TitleGap);
        inner.Flow.KeepWithPrevious();
        new BlockComposer(inner).Compose(callout.Blocks, region);
    }

    private Region InnerOf(Callout callout, Region region)
    {
        var (bar, padding) = (Design.Bar.Points, Design.Padding.Points);
        return region with
        {
            X = region.X + bar + padding,
            Width = region.Width - bar - (2 * padding),
            Text = Design.Text,
            Gap = composition.HalfLine,
            IsOnGrid = false,
            BulletDepth = 0,
            ListDepth = 0,
            Decoration = new CalloutGround(region, Design, composition.Theme.Colors, callout.Kind),
        };
    }
}
