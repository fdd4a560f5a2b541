using ReportGen.Document;
using ReportGen.Images;

namespace ReportGen.Docx.Body;

/// <summary>How large a picture is printed.</summary>
internal readonly record struct PictureSize(Length Width, Length Height)
{
    /// <summary>The width asked for, else the natural one; never beyond the room there is, and always in proportion.</summary>
    /// <param name="room">Width and height that the picture may fill.</param>
    public static PictureSize Of(ImageReference reference, LoadedImage image, PictureSize room)
    {
        var proportion = image.Height / image.Width;
        var asked = reference.WidthFor(image.Width, proportion, room.Width);
        var width = asked < room.Width ? asked : room.Width;
        return width * proportion > room.Height
            ? new PictureSize(room.Height * (1 / proportion), room.Height)
            : new PictureSize(width, width * proportion);
    }
}
