using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Styling;

/// <summary>Makes paragraph styles of the theme's.</summary>
internal sealed class StyleMaker(StyleFactory factory)
{
    /// <summary>A style, with what is special about its paragraphs done by <paramref name="also"/>.</summary>
    public W.Style Make(StyleSpec spec, Action<W.StyleParagraphProperties>? also = null)
    {
        var paragraph = StyleFactory.Paragraph(spec.Look, spec.Lines);
        paragraph.SuppressAutoHyphens = spec.Hyphenates ? null : new W.SuppressAutoHyphens();
        also?.Invoke(paragraph);
        return new W.Style
        {
            Type = W.StyleValues.Paragraph,
            StyleId = spec.Id,
            CustomStyle = spec.IsCustom ? true : null,
            StyleName = new W.StyleName { Val = spec.Name },
            BasedOn = spec.BasedOn is null ? null : new W.BasedOn { Val = spec.BasedOn },
            NextParagraphStyle = spec.Next is null ? null : new W.NextParagraphStyle { Val = spec.Next },
            LinkedStyle = spec.Linked is null ? null : new W.LinkedStyle { Val = spec.Linked },
            UIPriority = new W.UIPriority { Val = spec.Priority },
            PrimaryStyle = spec.IsQuick ? new W.PrimaryStyle() : null,
            StyleParagraphProperties = paragraph,
            StyleRunProperties = factory.Run(spec.Look, spec.Role),
        };
    }

    /// <summary>A colour, tied to the theme's accent where it is that.</summary>
    public W.Color Color(Color color) => factory.Color(color);

    public static void KeepLines(W.StyleParagraphProperties paragraph) => paragraph.KeepLines = new W.KeepLines();

    public static void KeepNext(W.StyleParagraphProperties paragraph) => paragraph.KeepNext = new W.KeepNext();

    /// <summary>No space between paragraphs of the same style.</summary>
    public static void Contextual(W.StyleParagraphProperties paragraph) => paragraph.ContextualSpacing = new W.ContextualSpacing();
}
