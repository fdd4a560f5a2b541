using DocumentFormat.OpenXml;
using ReportGen.Document;
using ReportGen.Docx.Package;
using A = DocumentFormat.OpenXml.Drawing;
using Decor = DocumentFormat.OpenXml.Office2019.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Pictures as drawings that stand in a line.</summary>
/// <param name="relationships">Those of the part that shows them.</param>
internal sealed class DrawingFactory(DocxContext context, Relationships relationships)
{
    public const string PictureUri = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    // The extension by which Office marks what a screen reader passes over.
    private const string DecorativeUri = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    /// <summary>A drawing of a picture, as large as asked for but within its room; null when the picture could not be read.</summary>
    /// <param name="room">Width and height that it may fill.</param>
    public W.Drawing? Make(ImageReference reference, PictureSize room)
    {
        if (context.Pictures.Find(reference.Path, relationships) is not var (image, id))
        {
            return null;
        }

        var size = PictureSize.Of(reference, image, room);
        var number = context.NextDrawing();
        var inline = new Wp.Inline(
            new Wp.Extent { Cx = size.Width.Emus(), Cy = size.Height.Emus() },
            new Wp.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            Properties(reference, number),
            new Wp.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(Picture(id, number, size)) { Uri = PictureUri }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };
        return new W.Drawing(inline);
    }

    /// <summary>Number and alternative text of a drawing.</summary>
    public static Wp.DocProperties Properties(ImageReference reference, uint number)
    {
        var properties = new Wp.DocProperties { Id = number, Name = Name(number) };
        if (!reference.IsDecorative && reference.Alt.Length > 0)
        {
            properties.Description = XmlText.Clean(reference.Alt);
            return properties;
        }

        properties.Description = string.Empty;
        var extension = new A.NonVisualDrawingPropertiesExtension(new Decor.Decorative { Val = true }) { Uri = DecorativeUri };
        properties.AppendChild(new A.NonVisualDrawingPropertiesExtensionList(extension));
        return properties;
    }

    /// <summary>A picture of a size.</summary>
    /// <param name="crop">What is cut off; null for nothing.</param>
    public static Pic.Picture Picture(string id, uint number, PictureSize size, A.SourceRectangle? crop = null) => new(
        new Pic.NonVisualPictureProperties(
            new Pic.NonVisualDrawingProperties { Id = number, Name = Name(number) },
            new Pic.NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true })),
        new Pic.BlipFill(
            new A.Blip { Embed = id },
            crop ?? new A.SourceRectangle(),
            new A.Stretch(new A.FillRectangle())),
        new Pic.ShapeProperties(
            new A.Transform2D(
                new A.Offset { X = 0, Y = 0 },
                new A.Extents { Cx = size.Width.Emus(), Cy = size.Height.Emus() }),
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));

    private static string Name(uint number) => "Picture " + Measures.Number((int)number);
}
