using ReportGen.Document;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Flow;

/// <summary>The whole body: chapters and sections nest in the structure tree as the headings say.</summary>
internal sealed class BodyComposer(Composition composition)
{
    private readonly BlockComposer _blocks = new(composition);
    private readonly ColumnsComposer _columns = new(composition);
    private readonly FloatComposer _floats = new(composition);
    private readonly Stack<(int Level, int Node)> _sections = new();

    /// <summary>Composes the blocks of a document.</summary>
    /// <returns>The strips in reading order.</returns>
    public IReadOnlyList<Strip> Compose(IReadOnlyList<Block> blocks)
    {
        Compose(blocks, new Region(0, composition.TextWidth, StructureBuilder.Root)
        {
            Text = composition.Theme.Body,
            IsOnGrid = composition.Theme.IsOnGrid,
            Gap = GapOf(composition.Theme.Body),
        });
        composition.Flow.Finish();
        return composition.Flow.Strips;
    }

    private void Compose(IReadOnlyList<Block> blocks, Region region)
    {
        Block? previous = null;
        foreach (var block in blocks)
        {
            Compose(block, previous, region);

            // What has moved elsewhere parts no paragraphs.
            previous = IsFloat(block) ? previous : block;
        }
    }

    private void Compose(Block block, Block? previous, Region region)
    {
        switch (block)
        {
            case ColumnsBlock columns:
                if (LeadIn.Is(previous, columns))
                {
                    composition.Flow.KeepWithLeadIn();
                }

                _columns.Compose(columns, region, Compose);
                break;
            case LandscapeBlock landscape when !composition.Flow.IsTurned && composition.Flow.Columns is null:
                Turn(landscape, region);
                break;
            case LandscapeBlock landscape:
                Compose(landscape.Blocks, region);
                break;
            case var _ when IsFloat(block):
                _floats.Compose(block, region with { Structure = Section() });
                break;
            default:
                if (block is Heading heading)
                {
                    OpenSection(heading);
                }

                _blocks.Compose(block, previous, region with { Structure = Section() });
                break;
        }
    }

    /// <summary>What stands in columns or on turned pages stays where it is written.</summary>
    private bool MayFloat => !composition.Flow.IsTurned && composition.Flow.Columns is null;

    private bool IsFloat(Block block) => MayFloat && FloatComposer.PlacementOf(block) != FloatPlacement.Here;

    private void Turn(LandscapeBlock landscape, Region region)
    {
        composition.Flow.BreakPage();
        composition.Flow.IsTurned = true;
        Compose(landscape.Blocks, region with { Width = composition.TextWidth });
        composition.Flow.FlushLabels(region.Decoration);
        composition.Flow.IsTurned = false;
        composition.Flow.BreakPage();
    }

    /// <summary>Half a line between paragraphs that neither an indent nor a space of the theme tells apart.</summary>
    private double GapOf(TextStyle body) =>
        body.FirstLineIndent > Length.Zero || body.SpaceBefore > Length.Zero || body.SpaceAfter > Length.Zero ? 0 : composition.HalfLine;

    private void OpenSection(Heading heading)
    {
        while (_sections.TryPeek(out var open) && open.Level >= heading.TagLevel)
        {
            _sections.Pop();
        }

        var parent = _sections.TryPeek(out var outer) ? outer.Node : StructureBuilder.Root;
        _sections.Push((heading.TagLevel, composition.Structure.Add(parent, StructureRole.Sect)));
        if (heading.TagLevel == 1 && composition.Flow.Columns is null)
        {
            OpenChapter(composition.Theme.Chapters);
        }
    }

    private void OpenChapter(ChapterDesign chapters)
    {
        if (chapters.BeginPages)
        {
            composition.Flow.BreakPage(onRight: chapters.Start == ChapterStart.RightPage);
        }
        else
        {
            composition.Flow.NeedRoom(chapters.Room * composition.PageDepth);
        }
    }

    /// <summary>The open section; a first one for prose before the first heading.</summary>
    private int Section()
    {
        if (!_sections.TryPeek(out var open))
        {
            open = (int.MaxValue, composition.Structure.Add(StructureBuilder.Root, StructureRole.Sect));
            _sections.Push(open);
        }

        return open.Node;
    }
}
