using ReportGen.Document;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Flow;

/// <summary>Quotations: indented, with a light bar beside them.</summary>
internal sealed class QuoteComposer(BlockComposer blocks, Composition composition)
{
    /// <summary>Where the bar stands in the indent: nearer to the margin than to the text.</summary>
    private const double BarPlace = 0.25;

    public void Compose(BlockQuote quote, Region region)
    {
        var style = composition.Theme.Quote;
        var node = composition.Structure.Add(region.Structure, StructureRole.BlockQuote);
        var indent = style.Indent.Points;
        var inner = region.Indented(indent) with
        {
            Structure = node,
            Text = style with { SpaceBefore = Length.Zero, SpaceAfter = Length.Zero, Indent = Length.Zero },
            Gap = style.FirstLineIndent > Length.Zero ? 0 : composition.HalfLine,
            IsOnGrid = false,
            ListDepth = 0,
            Decoration = BarIn(region, indent),
        };
        composition.Flow.FlushLabels(region.Decoration);
        composition.Flow.Anchor(quote.Id, node);
        composition.Flow.Space(style.SpaceBefore.Points);
        blocks.Compose(quote.Blocks, inner);
        composition.Flow.Space(style.SpaceAfter.Points);
    }

    private Decoration? BarIn(Region region, double indent) => composition.Theme.QuoteBar > Length.Zero
        ? new BoxDecoration(region.Decoration, region.X + indent * BarPlace, composition.Theme.QuoteBar.Points, 0, composition.Theme.Rule)
        : region.Decoration;
}
