using ReportGen.Document;
using ReportGen.Docx.Styling;

namespace ReportGen.Docx.Body;

/// <summary>Callouts: paragraphs and lists in styles with a ground and a bar.</summary>
internal sealed class CalloutWriter(DocxContext context, BodySink sink, InlineWriter inlines, BodyWriter body)
{
    /// <param name="before">The block before it; null for none.</param>
    public void Write(Callout callout, Placement placement, Block? before)
    {
        var left = placement.Left + CalloutBox.Left(context.Theme);
        var title = sink.NewParagraph(new ParagraphForm(StyleIds.CalloutTitle(callout.Kind))
        {
            Left = placement.Left == 0 ? null : left,
            Right = placement.Left == 0 ? 0 : CalloutBox.Right(context.Theme),
            Before = before is Callout ? 0 : null,
        });
        inlines.Append(title, callout.Title);
        sink.Write(title);
        body.Write(callout.Blocks, new Placement(left, 0, 0, StyleIds.CalloutText(callout.Kind)) { Callout = (callout.Kind, placement.Left) });
        if (callout.Blocks is [.., ListBlock])
        {
            // The paragraphs of a list have no ground below them.
            sink.Write(sink.NewParagraph(End(callout, placement)));
        }

        sink.LeaveSpace();
    }

    private ParagraphForm End(Callout callout, Placement placement) => new(StyleIds.CalloutText(callout.Kind))
    {
        Left = placement.Left == 0 ? null : placement.Left + CalloutBox.Left(context.Theme),
        Right = placement.Left == 0 ? 0 : CalloutBox.Right(context.Theme),
        Before = 0,
        Borders = CalloutBox.OfEnd(context.Theme, callout.Kind),
        IsHairline = true,
    };

    /// <summary>A paragraph of a callout, or one in a list of it.</summary>
    public static ParagraphForm In(DocxContext context, ParagraphForm form, Placement placement, Neighbours neighbours)
    {
        if (placement.Callout is not { } callout)
        {
            return form;
        }

        return form.Style == StyleIds.CalloutText(callout.Kind)
            ? InText(context, form, callout.Left, neighbours)
            : InList(context, form, callout);
    }

    private static ParagraphForm InText(DocxContext context, ParagraphForm form, int left, Neighbours neighbours) => form with
    {
        Left = left == 0 ? null : left + CalloutBox.Left(context.Theme),
        Right = left == 0 ? 0 : CalloutBox.Right(context.Theme),
        Before = neighbours.Before switch
        {
            null => CalloutDesign.TitleGap.Twips(),
            ListBlock => 0,
            _ => form.Before,
        },
    };

    /// <summary>Deep lists stand no further in than Word can draw the bar beside them.</summary>
    private static ParagraphForm InList(DocxContext context, ParagraphForm form, (CalloutKind Kind, int Left) callout)
    {
        var space = CalloutBox.SpaceTo(context.Theme, (form.Left ?? 0) - form.Hanging - callout.Left);
        return form with
        {
            Left = callout.Left + CalloutBox.EdgeAt(context.Theme, space) + form.Hanging,
            Right = CalloutBox.Right(context.Theme),
            Borders = CalloutBox.InList(context.Theme, callout.Kind, space),
        };
    }
}
