using ReportGen.Document;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Flow;

/// <summary>Definition lists: terms set off by weight, what they mean indented below.</summary>
internal sealed class DefinitionComposer(BlockComposer blocks, ParagraphComposer paragraphs, Composition composition)
{
    private const int TermWeight = 600;

    public void Compose(DefinitionList list, Region region)
    {
        var node = composition.Structure.Add(region.Structure, StructureRole.L);
        composition.Flow.Anchor(list.Id, node);
        composition.Flow.Space(composition.HalfLine);
        foreach (var item in list.Items)
        {
            composition.Flow.Space(composition.HalfLine);
            ComposeItem(item, region with { Structure = node, IsOnGrid = false });
        }

        composition.Flow.Space(composition.HalfLine);
    }

    private void ComposeItem(Definition item, Region region)
    {
        var node = composition.Structure.Add(region.Structure, StructureRole.LI);
        var label = composition.Structure.Add(node, StructureRole.Lbl);
        var body = composition.Structure.Add(node, StructureRole.LBody);
        var flush = region.Text with { FirstLineIndent = Length.Zero, SpaceBefore = Length.Zero, SpaceAfter = Length.Zero };
        var term = region with { Text = flush with { Weight = TermWeight, Alignment = TextAlignment.Start } };
        foreach (var words in item.Terms)
        {
            paragraphs.AddText(ParagraphComposer.Spec(words, term, label), term);
            composition.Flow.KeepWithPrevious();
        }

        var indent = composition.Theme.Body.Leading.Points;
        blocks.Compose(item.Blocks, region.Indented(indent) with { Structure = body, Text = flush, Gap = composition.HalfLine });
    }
}
