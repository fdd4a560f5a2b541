using DocumentFormat.OpenXml;
using ReportGen.Document;
using ReportGen.Docx.Body;
using ReportGen.Docx.Package;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Parts;

/// <summary><c>word/header1.xml</c> and so on: running heads, and folios counted over the body alone.</summary>
internal sealed class HeaderFooterParts(DocxContext context)
{
    private readonly HeadFields _fields = new(context);

    public static void Write(PackageWriter package, DocxContext context)
    {
        var parts = new HeaderFooterParts(context);
        foreach (var part in context.HeadersAndFooters.Parts)
        {
            var name = "word/" + part.FileName;
            if (part.IsHeader)
            {
                package.Write(name, new W.Header(parts.Head(part)));
            }
            else
            {
                package.Write(name, new W.Footer(parts.Folio(part)));
            }
        }
    }

    /// <summary>The running head at the outer edge; the mark of a draft at the inner one.</summary>
    private IEnumerable<OpenXmlElement> Head(HeaderFooterPart part)
    {
        if (!context.Document.Info.IsDraft)
        {
            var paragraph = AtEdge(StyleIds.Header, part, isOuter: true);
            AppendRunningHead(paragraph, part);
            return [paragraph];
        }

        if (part.Text == MarginText.Nothing)
        {
            var mark = AtEdge(StyleIds.Header, part, isOuter: false);
            AppendMark(mark);
            return WithAnchor(mark, StyleIds.Header);
        }

        return [MarkedHead(part)];
    }

    private W.Paragraph MarkedHead(HeaderFooterPart part)
    {
        var paragraph = new ParagraphForm(StyleIds.Header).NewParagraph();
        if (IsLeft(part))
        {
            AppendRunningHead(paragraph, part);
            paragraph.AppendChild(ToRightEdge());
            AppendMark(paragraph);
        }
        else
        {
            AppendMark(paragraph);
            paragraph.AppendChild(ToRightEdge());
            AppendRunningHead(paragraph, part);
        }

        return paragraph;
    }

    /// <summary>To the margin of the page, which a turned page has further out than the stops of the style.</summary>
    private static W.Run ToRightEdge() => new(new W.PositionalTab
    {
        Alignment = W.AbsolutePositionTabAlignmentValues.Right,
        RelativeTo = W.AbsolutePositionTabPositioningBaseValues.Margin,
        Leader = W.AbsolutePositionTabLeaderCharValues.None,
    });

    private void AppendMark(W.Paragraph paragraph)
    {
        context.Faces.UseBold();
        RunWriter.Append(paragraph, context.Document.Info.Wording.Draft, new RunFormat { IsBold = true });
        var properties = paragraph.Elements<W.Run>().Last().RunProperties!;
        properties.Color = context.Styles.Color(context.Theme.Accent);
    }

    private void AppendRunningHead(W.Paragraph paragraph, HeaderFooterPart part)
    {
        switch (part.Text)
        {
            case MarginText.Title:
                RunWriter.Append(paragraph, InlineText.Of(context.Document.Info.Title), default);
                break;
            case MarginText.Chapter:
                _fields.AppendChapter(paragraph);
                break;
            case MarginText.Section:
                _fields.AppendSection(paragraph);
                break;
            case MarginText.Contents:
                RunWriter.Append(paragraph, context.Document.Info.Wording.Contents, default);
                break;
        }
    }

    private IEnumerable<OpenXmlElement> Folio(HeaderFooterPart part)
    {
        var paragraph = context.Theme.Folios.IsCentered
            ? new ParagraphForm(StyleIds.Footer) { Alignment = TextAlignment.Center }.NewParagraph()
            : AtEdge(StyleIds.Footer, part, isOuter: true);
        if (part.Text == MarginText.FrontFolio)
        {
            FieldWriter.Append(paragraph, "PAGE", "ii");
        }
        else
        {
            AppendFolio(paragraph);
        }

        return WithAnchor(paragraph, StyleIds.Footer);
    }

    private void AppendFolio(W.Paragraph paragraph)
    {
        if (!context.Theme.Folios.HasCount)
        {
            FieldWriter.Append(paragraph, "PAGE", "1");
            return;
        }

        foreach (var piece in FolioPieces.Of(context.Document.Info.Wording.PageOf))
        {
            switch (piece)
            {
                case "{0}":
                    FieldWriter.Append(paragraph, "PAGE", "1");
                    break;
                case "{1}":
                    // NUMPAGES would count the title page and the contents, SECTIONPAGES the chapter alone.
                    FieldWriter.Append(paragraph, "PAGEREF " + Bookmarks.BodyEnd, Measures.Number(context.Pages.BodyPageCount));
                    break;
                default:
                    RunWriter.Append(paragraph, piece, default);
                    break;
            }
        }
    }

    /// <summary>
    /// The outer edge is at the left of a left-hand page. Page 1 is a right-hand one, another first page may be either: there a frame finds the edge, as
    /// when Word itself sets numbers 'outside'.
    /// </summary>
    private W.Paragraph AtEdge(string style, HeaderFooterPart part, bool isOuter)
    {
        if (part.Side != PageSide.First || part.Section == SectionKind.Body || !context.Theme.Page.Mirrored)
        {
            return new ParagraphForm(style) { Alignment = IsLeft(part) == isOuter ? TextAlignment.Start : TextAlignment.End }.NewParagraph();
        }

        var frame = new W.FrameProperties
        {
            Wrap = W.TextWrappingValues.Around,
            VerticalPosition = W.VerticalAnchorValues.Text,
            HorizontalPosition = W.HorizontalAnchorValues.Margin,
            XAlign = isOuter ? W.HorizontalAlignmentValues.Outside : W.HorizontalAlignmentValues.Inside,
            Y = "1",
        };
        return new ParagraphForm(style) { Frame = frame }.NewParagraph();
    }

    /// <summary>A frame stands beside a paragraph that holds its place.</summary>
    private static IEnumerable<OpenXmlElement> WithAnchor(W.Paragraph paragraph, string style) =>
        paragraph.ParagraphProperties!.FrameProperties is null ? [paragraph] : [paragraph, new ParagraphForm(style).NewParagraph()];

    private static bool IsLeft(HeaderFooterPart part) => part.Side == PageSide.Even;
}
