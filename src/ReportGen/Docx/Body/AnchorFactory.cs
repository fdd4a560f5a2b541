using DocumentFormat.OpenXml;
using ReportGen.Document;
using ReportGen.Images;
using A = DocumentFormat.OpenXml.Drawing;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Wps = DocumentFormat.OpenXml.Office2010.Word.DrawingShape;

namespace ReportGen.Docx.Body;

/// <summary>Drawings that stand at a place of the page, behind its text: the band of the title page, the picture of the cover.</summary>
internal sealed class AnchorFactory(DocxContext context)
{
    private const string ShapeUri = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    // A source rectangle counts thousandths of a percent.
    private const int Whole = 100000;

    /// <summary>The title page's band; null for none. A shape with the theme's accent, which follows when users change that.</summary>
    public OpenXmlElement? Band()
    {
        var page = context.Theme.Page;
        var width = context.Theme.TitlePage.BandWidth;
        PictureSize? size = context.Theme.TitlePage.Band switch
        {
            BandEdge.Left => new PictureSize(width, page.Height),
            BandEdge.Top => new PictureSize(page.Width, width),
            _ => null,
        };
        if (size is not { } area || width == Length.Zero)
        {
            return null;
        }

        var shape = new A.GraphicData(Shape(area)) { Uri = ShapeUri };
        var drawing = Anchor(shape, area, DrawingFactory.Properties(new ImageReference(string.Empty, string.Empty) { IsDecorative = true }, context.NextDrawing()));
        return new AlternateContent(new AlternateContentChoice(drawing) { Requires = "wps" });
    }

    /// <summary>The cover's picture, as large as the page; what does not fit is cut off on both sides alike.</summary>
    public W.Drawing? Cover(ImageReference cover)
    {
        if (context.Pictures.Find(cover.Path, context.Relationships) is not var (image, id))
        {
            return null;
        }

        var size = new PictureSize(context.Theme.Page.Width, context.Theme.Page.Height);
        var number = context.NextDrawing();
        var picture = DrawingFactory.Picture(id, number, size, Crop(image, size));
        return Anchor(new A.GraphicData(picture) { Uri = DrawingFactory.PictureUri }, size, DrawingFactory.Properties(cover, number));
    }

    private static A.SourceRectangle Crop(LoadedImage image, PictureSize size)
    {
        var scale = Math.Max(size.Width.Points / image.PixelWidth, size.Height.Points / image.PixelHeight);
        var sides = Cut(size.Width.Points, image.PixelWidth * scale);
        var ends = Cut(size.Height.Points, image.PixelHeight * scale);
        return new A.SourceRectangle { Left = sides, Right = sides, Top = ends, Bottom = ends };
    }

    private static Int32Value? Cut(double room, double length) =>
        (int)Math.Round((length - room) / 2 / length * Whole) is > 0 and var cut ? cut : null;

    private static Wps.WordprocessingShape Shape(PictureSize size) => new(
        new Wps.NonVisualDrawingShapeProperties(),
        new Wps.ShapeProperties(
            new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = size.Width.Emus(), Cy = size.Height.Emus() }),
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle },
            new A.SolidFill(new A.SchemeColor { Val = A.SchemeColorValues.Accent1 }),
            new A.Outline(new A.NoFill())),
        new Wps.TextBodyProperties());

    private static W.Drawing Anchor(A.GraphicData graphic, PictureSize size, Wp.DocProperties properties) => new(new Wp.Anchor(
        new Wp.SimplePosition { X = 0, Y = 0 },
        new Wp.HorizontalPosition(new Wp.PositionOffset("0")) { RelativeFrom = Wp.HorizontalRelativePositionValues.Page },
        new Wp.VerticalPosition(new Wp.PositionOffset("0")) { RelativeFrom = Wp.VerticalRelativePositionValues.Page },
        new Wp.Extent { Cx = size.Width.Emus(), Cy = size.Height.Emus() },
        new Wp.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
        new Wp.WrapNone(),
        properties,
        new Wp.NonVisualGraphicFrameDrawingProperties(),
        new A.Graphic(graphic))
    {
        DistanceFromTop = 0,
        DistanceFromBottom = 0,
        DistanceFromLeft = 0,
        DistanceFromRight = 0,
        SimplePos = false,
        RelativeHeight = 1,
        BehindDoc = true,
        Locked = true,
        LayoutInCell = true,
        AllowOverlap = true,
    });
}
