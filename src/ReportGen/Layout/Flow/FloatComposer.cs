using ReportGen.Document;

namespace ReportGen.Layout.Flow;

/// <summary>Tables and pictures that stand at the head or foot of a page. One that would leave a page no room for text stands where it is written.</summary>
internal sealed class FloatComposer(Composition composition)
{
    /// <summary>The largest part of a page that a float takes.</summary>
    private const double Largest = 0.7;

    /// <summary>Where a block may stand.</summary>
    public static FloatPlacement PlacementOf(Block block) => (block as CaptionedBlock)?.Placement ?? FloatPlacement.Here;

    public void Compose(Block block, Region region)
    {
        var inner = composition.New();
        new BlockComposer(inner).Compose(block, previous: null, region with { IsOnGrid = false });
        inner.Flow.Finish();
        if (inner.Flow.IsEmpty)
        {
            return;
        }

        var flow = new FloatFlow(inner.Flow.Strips, PlacementOf(block));
        if (flow.Height > composition.PageDepth * Largest)
        {
            composition.Flow.Space(composition.Theme.Caption.SpaceBefore.Points);
            composition.Flow.Splice(flow.Strips);
            composition.Flow.Space(composition.Theme.Caption.SpaceBefore.Points);
        }
        else
        {
            composition.Flow.Float(flow);
        }
    }
}
