using ReportGen.Document;
using ReportGen.Layout.Flow;

namespace ReportGen.Layout.Pages;

/// <summary>What an entry of the contents names.</summary>
/// <param name="Id">Its anchor; null for none.</param>
/// <param name="Label">Its number with its space; empty for none.</param>
/// <param name="Inlines">Its words.</param>
internal sealed record ContentsItem(string? Id, string Label, IReadOnlyList<Document.Inline> Inlines)
{
    /// <summary>Number and words.</summary>
    public string Words => Label + InlineText.Of(Inlines);

    public static ContentsItem Of(Heading heading) => new(heading.Id, HeadingText.LabelWithSpace(heading), heading.Inlines);

    public static ContentsItem Of(CaptionedBlock block) => new(CaptionedBlocks.AnchorOf(block), block.Label + " ", block.Caption);
}
