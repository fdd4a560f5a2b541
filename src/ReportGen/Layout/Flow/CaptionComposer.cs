using ReportGen.Document;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Flow;

/// <summary>Captions: name and number, then the words.</summary>
internal sealed class CaptionComposer(ParagraphComposer paragraphs, Composition composition)
{
    /// <summary>Height of a caption's lines at a region's width, without adding them.</summary>
    public double HeightOf(string label, IReadOnlyList<Document.Inline> caption, Region region)
    {
        var spec = Spec(label, caption, region) with { Structure = Frames.Artifact.Layout, IsRepeated = true };
        return LineBox.HeightOf(composition.Lines.Break(spec));
    }

    /// <summary>The lines that say of which table the rows on a further page are; none for a table without a name.</summary>
    public IReadOnlyList<LineStrip> Continued(string label, Region region)
    {
        if (label.Length == 0)
        {
            return [];
        }

        var words = composition.Wording.Continued.Replace("{0}", label, StringComparison.Ordinal);
        var spec = Spec(words, [], region) with { Inlines = [new Text(words)], Structure = Frames.Artifact.Layout, IsRepeated = true };
        return [.. composition.Lines.Break(spec).Select(line => new LineStrip(line, region.X) { Height = line.Height })];
    }

    /// <summary>Adds the lines of a caption above a table; the region's node is its structure.</summary>
    public void Compose(string label, IReadOnlyList<Document.Inline> caption, Region region) =>
        paragraphs.AddText(Spec(label, caption, region), region with { IsOnGrid = false });

    /// <summary>Adds the lines of a caption below a picture: one that needs no second line stands in the middle, as the picture does.</summary>
    public void ComposeBelow(string label, IReadOnlyList<Document.Inline> caption, Region region)
    {
        var spec = Spec(label, caption, region);
        var isShort = composition.Lines.Measure(spec).Max <= region.Width;
        var alignment = isShort && spec.Alignment == TextAlignment.Start ? TextAlignment.Center : spec.Alignment;
        paragraphs.AddText(spec with { Alignment = alignment }, region with { IsOnGrid = false });
    }

    private ParagraphSpec Spec(string label, IReadOnlyList<Document.Inline> caption, Region region) => new()
    {
        Inlines = label.Length == 0 ? caption : [new Text(label + (caption.Count == 0 ? "" : composition.Wording.CaptionSeparator)), .. caption],
        Style = composition.Theme.Caption,
        Width = region.Width,
        Alignment = composition.Theme.Caption.Alignment,
        Structure = region.Structure,
    };
}
