using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Pictures that stand by themselves, with their captions below.</summary>
internal sealed class PictureWriter(DocxContext context, BodySink sink, CaptionWriter captions, DrawingFactory drawings)
{
    // Lines that even the highest picture leaves to a heading above it.
    private const int LinesLeft = 4;

    public void Write(Picture picture, Placement placement)
    {
        var hasCaption = CaptionWriter.Exists(picture);
        var left = placement.Left == 0 ? (int?)null : placement.Left;
        var form = new ParagraphForm(StyleIds.Picture) { Left = left, KeepNext = hasCaption, After = hasCaption ? 0 : null };
        var paragraph = sink.NewParagraph(form);
        if (drawings.Make(picture.Image, Room(placement, hasCaption)) is { } drawing)
        {
            paragraph.AppendChild(new W.Run(drawing));
        }
        else
        {
            RunWriter.Append(paragraph, picture.Image.Alt, default);
        }

        sink.Write(paragraph);
        if (hasCaption)
        {
            WriteCaption(picture, placement);
        }
    }

    /// <summary>Whether a caption takes one line, as far as can be told: then it stands under the middle of the picture.</summary>
    private bool IsShort(Picture picture, Placement placement)
    {
        var words = picture.Label + context.Document.Info.Wording.CaptionSeparator + InlineText.Of(picture.Caption);
        return AverageWidth.Ems(words) * context.Theme.Caption.Size.Points < Width(placement).Points;
    }

    private Length Width(Placement placement) => context.Area.Width - Measures.Points(placement.Left);

    private PictureSize Room(Placement placement, bool hasCaption)
    {
        var theme = context.Theme;
        var lines = theme.Body.Leading * LinesLeft;
        var caption = hasCaption ? theme.Caption.SpaceAfter + theme.Caption.Leading * 2 : Length.Zero;
        return new PictureSize(Width(placement), context.Area.Height - lines - caption);
    }

    /// <summary>The style's spaces are those of a caption above a table; below a picture they change places.</summary>
    private void WriteCaption(Picture picture, Placement placement)
    {
        var caption = context.Theme.Caption;
        var form = new ParagraphForm(StyleIds.Caption)
        {
            Left = placement.Left == 0 ? null : placement.Left,
            Alignment = IsShort(picture, placement) ? TextAlignment.Center : caption.Alignment,
            Before = caption.SpaceAfter.Twips(),
            After = caption.SpaceBefore.Twips(),
        };
        captions.Write(picture, form);
    }
}
