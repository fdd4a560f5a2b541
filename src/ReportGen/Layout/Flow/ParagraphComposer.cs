using ReportGen.Document;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Flow;

/// <summary>Paragraphs of running text, told apart by an indent or by space.</summary>
internal sealed class ParagraphComposer(Composition composition)
{
    /// <summary>Chinese paragraphs are indented by two hanzi, the first after a heading too (clreq, 'Paragraph adjustment').</summary>
    private const int HanziOfIndent = 2;

    private readonly bool _isChinese = composition.Context.Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    /// <summary>Sets a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="followsParagraph">Whether a paragraph stands just before it: the first one after something else is flush.</param>
    public void Compose(Paragraph paragraph, bool followsParagraph, Region region)
    {
        var node = composition.Structure.Add(region.Structure, StructureRole.P);
        composition.Flow.Anchor(paragraph.Id, node);
        composition.Flow.Space(Math.Max(region.Text.SpaceBefore.Points, followsParagraph ? region.Gap : 0));
        AddText(Spec(paragraph.Inlines, region, node) with { FirstLineIndent = IndentOf(followsParagraph, region) }, region);
        composition.Flow.Space(region.Text.SpaceAfter.Points);
    }

    /// <summary>Breaks a text and adds its lines, no line of it alone on a page.</summary>
    public void AddText(ParagraphSpec spec, Region region)
    {
        if (spec.Alignment == TextAlignment.Justify)
        {
            spec = spec with { Alignment = NarrowMeasure.AlignmentOf(spec.Style, spec.Width, composition.Context.Language) };
        }

        var lines = composition.Lines.Break(spec);
        var rules = new LoneLines(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            // No page ends in the middle of a word, if it can end a line before.
            var rule = i > 0 && lines[i - 1].EndsWithHyphen ? BreakRule.Discouraged : rules.Before(i);
            composition.Flow.Add(StripOf(lines[i], rule, region), region.Decoration);
        }
    }

    /// <summary>A paragraph of a region's own look.</summary>
    public static ParagraphSpec Spec(IReadOnlyList<Document.Inline> inlines, Region region, int node) => new()
    {
        Inlines = inlines,
        Style = region.Text,
        Width = region.Width,
        Alignment = region.Text.Alignment,
        Structure = node,
    };

    private static LineStrip StripOf(LineBox line, BreakRule rule, Region region) => new(line, region.X)
    {
        Height = line.Height,
        IsOnGrid = region.IsOnGrid,
        Break = rule,
    };

    private double IndentOf(bool followsParagraph, Region region)
    {
        if (region.Text.FirstLineIndent <= Length.Zero)
        {
            // Where first lines stand out, all do.
            return region.Text.FirstLineIndent.Points;
        }

        if (_isChinese)
        {
            return HanziOfIndent * region.Text.Size.Points;
        }

        return followsParagraph ? region.Text.FirstLineIndent.Points : 0;
    }
}
