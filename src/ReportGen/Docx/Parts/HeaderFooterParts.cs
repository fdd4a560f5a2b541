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
    private const string DraftSeparator = "\u2003";

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

    /// <summary>The document's title on left-hand pages, the chapter on right-hand ones; both where sides do not differ.</summary>
    private static W.Paragraph Head(HeaderFooterPart part, DocxContext context)
    {
        var info = context.Document.Info;
        var isMirrored = context.Theme.Page.Mirrored;
        var paragraph = NewParagraph(StyleIds.Header, part, isMirrored);
        if (info.IsDraft)
        {
            RunWriter.Append(paragraph, info.Wording.Draft, new RunFormat { IsBold = true });
            RunWriter.Append(paragraph, part.Section == SectionKind.Body ? DraftSeparator : string.Empty, default);
        }

        if (part.Section == SectionKind.Title)
        {
            return paragraph;
        }

        var title = InlineText.Of(info.Title);
        if (part.Side == PageSide.Even || !isMirrored || !context.Outline.HasChapters)
        {
            RunWriter.Append(paragraph, title, default);
        }

        if (part.Side == PageSide.Default && context.Outline.HasChapters)
        {
            AppendChapter(paragraph, title, afterTitle: !isMirrored);
        }

        return paragraph;
    }

    /// <summary>
    /// The chapter's title by a field, which Word fills page by page. Other readers show the result as it stands here on
    /// every page, so it is the document's title, which is never wrong, or nothing where that stands there already.
    /// </summary>
    private static void AppendChapter(W.Paragraph paragraph, string title, bool afterTitle)
    {
        if (afterTitle)
        {
            paragraph.AppendChild(new W.Run(new W.TabChar()));
        }

        FieldWriter.Append(paragraph, "STYLEREF 1", afterTitle ? string.Empty : title);
    }

    private static W.Paragraph Folio(HeaderFooterPart part, DocxContext context)
    {
        var paragraph = NewParagraph(StyleIds.Footer, part, context.Theme.Page.Mirrored);
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

    /// <summary>Heads and folios stand at the outer edge of a bound book's pages.</summary>
    private static W.Paragraph NewParagraph(string style, HeaderFooterPart part, bool isMirrored) =>
        new ParagraphForm(style) { Alignment = isMirrored && part.Side == PageSide.Default ? TextAlignment.End : TextAlignment.Start }.NewParagraph();
}
