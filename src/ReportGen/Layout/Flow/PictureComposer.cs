using ReportGen.Document;
using ReportGen.Images;
using ReportGen.Layout.Frames;

namespace ReportGen.Layout.Flow;

/// <summary>Pictures between paragraphs: centred, no wider than the text, the caption below.</summary>
internal sealed class PictureComposer(CaptionComposer captions, Composition composition)
{
    /// <summary>Lines that even the highest picture leaves to a heading above it.</summary>
    private const int LinesLeft = 4;

    /// <summary>A picture is never squeezed below this part of a page, however long its caption.</summary>
    private const double LeastShare = 0.25;

    public void Compose(Picture picture, Region region)
    {
        if (composition.Context.Images.Find(picture.Image.Path) is not { } image)
        {
            // That it could not be read is an error which was reported where it was read.
            return;
        }

        var isDecorative = picture.Image.IsDecorative;
        var node = isDecorative ? Artifact.Layout : FigureNode(picture, region);
        var hasCaption = picture.Caption.Count > 0 || picture.Label.Length > 0;
        var caption = hasCaption ? captions.HeightOf(picture.Label, picture.Caption, region) : 0;
        var (width, height) = Fit(image, picture.Image, region.Width, caption);
        composition.Flow.Anchor(CaptionedBlocks.AnchorOf(picture), Math.Max(node, region.Structure));
        composition.Flow.Space(composition.Theme.Caption.SpaceBefore.Points);
        composition.Flow.Add(new PictureStrip(image, region.X + (region.Width - width) / 2, width, node) { Height = height }, region.Decoration);
        if (hasCaption)
        {
            AddCaption(picture, region with { Structure = isDecorative ? region.Structure : node });
        }

        composition.Flow.Space(composition.Theme.Caption.SpaceBefore.Points);
    }

    private int FigureNode(Picture picture, Region region) => composition.Structure.Add(region.Structure, index => new StructureNode
    {
        Index = index,
        Parent = region.Structure,
        Role = StructureRole.Figure,
        Alt = picture.Image.Alt,
    });

    private void AddCaption(Picture picture, Region region)
    {
        // Words under a decoration caption nothing that is tagged.
        var node = composition.Structure.Add(region.Structure, picture.Image.IsDecorative ? StructureRole.P : StructureRole.Caption);
        composition.Flow.Space(composition.Theme.Caption.SpaceAfter.Points);
        composition.Flow.KeepWithPrevious();
        captions.ComposeBelow(picture.Label, picture.Caption, region with { Structure = node });
    }

    private (double Width, double Height) Fit(LoadedImage image, ImageReference reference, double room, double caption)
    {
        var ratio = (double)image.PixelHeight / image.PixelWidth;
        var width = Math.Min(reference.WidthFor(image.Width, ratio, Length.Pt(room)).Points, room);
        var depth = composition.PageDepth;
        var highest = Math.Max(depth - caption - LinesLeft * composition.Theme.Body.Leading.Points, depth * LeastShare);
        return width * ratio <= highest ? (width, width * ratio) : (highest / ratio, highest);
    }
}
