using DocumentFormat.OpenXml;
using ReportGen.Document;
using ReportGen.Docx.Body;
using ReportGen.Docx.Package;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Parts;

/// <summary><c>word/header1.xml</c> and so on: running heads, and folios counted over the body alone.</summary>
internal static class HeaderFooterParts
{
    public static void Write(PackageWriter package, DocxContext context)
    {
        foreach (var part in context.HeadersAndFooters.Parts)
        {
            var name = "word/" + part.FileName;
            if (part.IsHeader)
            {
                package.Write(name, new W.Header(Head(part, context)));
            }
            else
            {
                package.Write(name, new W.Footer(Folio(part, context)));
            }
        }
    }

    /// <summary>The document's title on left-hand pages, the chapter on right-hand ones; the mark of a draft at the inner edge.</summary>
    private static W.Paragraph Head(HeaderFooterPart part, DocxContext context)
    {
        if (!context.Document.Info.IsDraft)
        {
            var paragraph = NewParagraph(StyleIds.Header, part, context);
            AppendRunningHead(paragraph, part, context);
            return paragraph;
        }

        var marked = new ParagraphForm(StyleIds.Header).NewParagraph();
        if (IsLeft(part))
        {
            AppendRunningHead(marked, part, context);
            marked.AppendChild(new W.Run(new W.TabChar()));
            AppendMark(marked, context);
        }
        else
        {
            AppendMark(marked, context);
            marked.AppendChild(new W.Run(new W.TabChar()));
            AppendRunningHead(marked, part, context);
        }

        return marked;
    }

    private static void AppendMark(W.Paragraph paragraph, DocxContext context)
    {
        RunWriter.Append(paragraph, context.Document.Info.Wording.Draft, new RunFormat { IsBold = true });
        var properties = paragraph.Elements<W.Run>().Last().RunProperties!;
        properties.Color = context.Styles.Color(context.Theme.Accent);
    }

    /// <summary>
    /// The chapter's title comes from a field, which Word fills page by page. Other readers show the result as it stands
    /// here on every page, so it is the document's title, which is never wrong.
    /// </summary>
    private static void AppendRunningHead(W.Paragraph paragraph, HeaderFooterPart part, DocxContext context)
    {
        if (part.Section != SectionKind.Body)
        {
            return;
        }

        var title = InlineText.Of(context.Document.Info.Title);
        if (IsLeft(part) || !context.Outline.HasChapters)
        {
            RunWriter.Append(paragraph, title, default);
        }
        else
        {
            FieldWriter.Append(paragraph, "STYLEREF 1", title);
        }
    }

    private static W.Paragraph Folio(HeaderFooterPart part, DocxContext context)
    {
        var paragraph = NewParagraph(StyleIds.Footer, part, context);
        if (part.Section == SectionKind.Contents)
        {
            FieldWriter.Append(paragraph, "PAGE", "ii");
            return paragraph;
        }

        foreach (var piece in FolioPieces.Of(context.Document.Info.Wording.PageOf))
        {
            switch (piece)
            {
                case "{0}":
                    FieldWriter.Append(paragraph, "PAGE", "1");
                    break;
                case "{1}":
                    // NUMPAGES would count the title page and the contents.
                    FieldWriter.Append(paragraph, "SECTIONPAGES", Measures.Number(context.Pages.BodyPageCount));
                    break;
                default:
                    RunWriter.Append(paragraph, piece, default);
                    break;
            }
        }

        return paragraph;
    }

    /// <summary>Heads and folios stand at the outer edge, which is at the left of a left-hand page.</summary>
    private static W.Paragraph NewParagraph(string style, HeaderFooterPart part, DocxContext context) =>
        new ParagraphForm(style) { Alignment = IsLeft(part) ? TextAlignment.Start : TextAlignment.End }.NewParagraph();

    private static bool IsLeft(HeaderFooterPart part) => part.Side == PageSide.Even;
}
