using Markdig.Syntax.Inlines;
using ReportGen.Diagnostics;
using ReportGen.Document;

namespace ReportGen.Binding.Narrative;

/// <summary>Images: path, alternative text and width.</summary>
internal static class ImageConverter
{
    private static readonly string[] Classes = ["decorative"];
    private static readonly string[] Keys = ["width", "height"];

    /// <param name="also">Further keys that mean something where the image stands.</param>
    public static ImageReference Reference(LinkInline image, AttributeList attributes, NarrativeContext context, params string[] also)
    {
        context.WarnUnknown(attributes, Classes, [.. Keys, .. also]);
        var span = context.SpanOf(image);
        var isDecorative = attributes.HasClass("decorative");
        foreach (var insert in PlainText.InsertsIn(image, context.Rendered))
        {
            context.Figures.Report(insert);
        }

        var alt = PlainText.Of(image, context.Rendered);
        if (alt.Length == 0 && !isDecorative)
        {
            context.Diagnostics.Add(Messages.MissingAlt(span));
        }

        var width = ImageWidth.Read(attributes.Find("width"), attributes.Span, context.Diagnostics);
        return new ImageReference(PathOf(image, context), isDecorative ? string.Empty : alt)
        {
            Width = width.Absolute,
            RelativeWidth = width.Relative,
            Height = HeightOf(attributes, context),
            IsDecorative = isDecorative,
            Span = span,
        };
    }

    private static Length? HeightOf(AttributeList attributes, NarrativeContext context)
    {
        if (attributes.Find("height") is not { } written)
        {
            return null;
        }

        if (ImageWidth.ReadHeight(written) is { } height)
        {
            return height;
        }

        context.Diagnostics.Add(Messages.BadHeight(attributes.Span, written));
        return null;
    }

    /// <summary>Whether the path stays in the report's folder is known when the picture is loaded.</summary>
    private static string PathOf(LinkInline image, NarrativeContext context) =>
        Uri.UnescapeDataString(context.Rendered.AsWritten(image.Url ?? string.Empty)).Replace('\\', '/');
}
