using DocumentFormat.OpenXml;
using ReportGen.Docx.Parts;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Sections: the title page, the contents in Roman numbers, and the body, which counts from 1.</summary>
internal sealed class SectionFactory(DocxContext context)
{
    // Heads and folios stand in the middle of their margins, a little nearer to the text.
    private const double HeadPart = 0.55;

    /// <summary>The paragraph that ends a section, taking no room.</summary>
    public W.Paragraph End(SectionKind kind)
    {
        var paragraph = new ParagraphForm(StyleIds.SectionEnd).NewParagraph();
        paragraph.ParagraphProperties!.AppendChild(Make(kind));
        return paragraph;
    }

    public W.SectionProperties Make(SectionKind kind)
    {
        var page = context.Theme.Page;
        var section = new W.SectionProperties();
        section.Append(References(kind));
        section.AppendChild(new W.SectionType { Val = W.SectionMarkValues.NextPage });
        section.AppendChild(new W.PageSize { Width = (uint)page.Width.Twips(), Height = (uint)page.Height.Twips() });
        section.AppendChild(Margins(page));
        section.AppendChild(Numbers(kind));
        section.AppendChild(new W.Columns { Space = "720" });
        return section;
    }

    private static W.PageMargin Margins(PageSettings page) => new()
    {
        Top = page.Top.Twips(),
        Bottom = page.Bottom.Twips(),
        Left = (uint)page.Inside.Twips(),
        Right = (uint)page.Outside.Twips(),
        Header = (uint)(page.Top.Twips() * HeadPart),
        Footer = (uint)(page.Bottom.Twips() * HeadPart),
        Gutter = 0,
    };

    private static W.PageNumberType Numbers(SectionKind kind) => kind == SectionKind.Body
        ? new W.PageNumberType { Format = W.NumberFormatValues.Decimal, Start = 1 }
        : new W.PageNumberType { Format = W.NumberFormatValues.LowerRoman };

    private IEnumerable<OpenXmlElement> References(SectionKind kind)
    {
        foreach (var part in context.HeadersAndFooters.Parts.Where(p => p.Section == kind))
        {
            var side = part.Side == PageSide.Even ? W.HeaderFooterValues.Even : W.HeaderFooterValues.Default;
            yield return part.IsHeader
                ? new W.HeaderReference { Type = side, Id = part.Id }
                : new W.FooterReference { Type = side, Id = part.Id };
        }
    }
}
