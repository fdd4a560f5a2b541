using ReportGen.Document;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Flow;

/// <summary>Callouts: on a ground with a bar at the left, the title never without words below it.</summary>
internal sealed class CalloutComposer(Composition composition)
{
    /// <summary>A callout that takes no more than this part of a page stays whole.</summary>
    private const double LargestKept = 0.35;

    private CalloutDesign Design => composition.Theme.Callouts;

    private double Outset => Design.Padding.Points * CalloutDesign.Outset;

    public void Compose(Callout callout, Region region)
    {
        // Composed apart, to know whether it is short enough to be kept whole.
        var inner = composition.New();
        var node = composition.Structure.Add(region.Structure, StructureRole.Div);
        inner.Flow.Anchor(callout.Id, node);
        Compose(callout, inner, InnerOf(callout, region) with { Structure = node });
        inner.Flow.Finish();
        var height = inner.Flow.Strips.Sum(s => s.SpaceBefore + s.Height);
        if (height <= composition.PageDepth * LargestKept)
        {
            KeepWhole(inner.Flow.Strips);
        }

        // Two callouts that follow one another reach towards each other.
        var around = composition.HalfLine + (2 * Outset);
        composition.Flow.FlushLabels(region.Decoration);
        composition.Flow.Space(around);
        composition.Flow.Splice(inner.Flow.Strips);
        composition.Flow.Space(around);
    }

    private static void KeepWhole(IReadOnlyList<Strip> strips)
    {
        foreach (var strip in strips.Skip(1).Where(s => s.Break < BreakRule.Discouraged))
        {
            strip.Break = BreakRule.Discouraged;
        }
    }

    private void Compose(Callout callout, Composition inner, Region region)
    {
        var title = Design.Title with { Color = composition.Theme.Colors.Of(callout.Kind) };
        var node = composition.Structure.Add(region.Structure, StructureRole.P);
        new ParagraphComposer(inner).AddText(ParagraphComposer.Spec(callout.Title, region with { Text = title }, node), region);
        inner.Flow.Space(CalloutDesign.TitleGap.Points);
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
            Decoration = new BoxDecoration(BarIn(region, callout.Kind), region.X, region.Width, Outset, composition.Theme.Colors.CalloutGround),
        };
    }

    /// <summary>The bar is the outer decoration: of several the inner ones are painted first, and it stands on the ground.</summary>
    private Decoration? BarIn(Region region, CalloutKind kind) => Design.Bar > Length.Zero
        ? new BoxDecoration(region.Decoration, region.X, Design.Bar.Points, Outset, composition.Theme.Colors.Of(kind))
        : region.Decoration;
}
