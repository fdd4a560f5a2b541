using DocumentFormat.OpenXml;
using ReportGen.Docx.Parts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Sections in the order of the document: the title page, the contents in Roman numbers, and the body, which counts from 1.</summary>
internal sealed class SectionFactory(DocxContext context)
{
    // From the text to the baseline of the running head, and to that of the folio, in lines of running text.
    private const double LinesAboveText = 1.5;
    private const double LinesBelowText = 2;

    // What of a line stands above its baseline.
    private const double AscentPart = 0.8;

    private readonly HashSet<SectionKind> _made = [];

    /// <summary>The next section, of those before the body.</summary>
    public W.SectionProperties Make(SectionKind kind) =>
        Make(new BodySection(kind, []) { IsOpener = kind.HasFirstPage() }, context.Theme.Page);

    /// <summary>The next section of the body.</summary>
    public W.SectionProperties Make(BodySection section) => Make(section, section.PageOf(context.Theme));

    private W.SectionProperties Make(BodySection made, PageSettings page)
    {
        var kind = made.Kind;
        var beginsBody = kind.IsNumbered() && !_made.Any(k => k.IsNumbered());
        var section = new W.SectionProperties();
        if (_made.Add(kind))
        {
            // Further chapters take over the heads of the first.
            section.Append(References(kind));
        }

        section.AppendChild(new W.SectionType { Val = StartOf(made, beginsBody) });
        section.AppendChild(Size(page));
        section.AppendChild(Margins(page));
        section.AppendChild(Numbers(kind, beginsBody));
        section.AppendChild(Columns(made.Columns));
        if (made.IsOpener)
        {
            section.AppendChild(new W.TitlePage());
        }

        return section;
    }

    /// <summary>Page 1 of a bound book is a right-hand page, as is its title page; Word leaves the page before blank if it must.</summary>
    /// <remarks>Where nothing need be blank the break says nothing of it: LibreOffice would set the second page of the section like the first.</remarks>
    private W.SectionMarkValues StartOf(BodySection section, bool beginsBody)
    {
        if (section.Start == SectionStart.Below)
        {
            return W.SectionMarkValues.Continuous;
        }

        var kind = section.Kind;
        var isOdd = context.Theme.Page.Mirrored && ((beginsBody && !context.Pages.BodyFollowsFront) || (kind == SectionKind.Title && context.HasCover));
        isOdd |= kind == SectionKind.Chapter && section.IsOpener && context.Theme.Chapters.Start == ChapterStart.RightPage;
        return isOdd ? W.SectionMarkValues.OddPage : W.SectionMarkValues.NextPage;
    }

    private static W.PageSize Size(PageSettings page) => new()
    {
        Width = (uint)page.Width.Twips(),
        Height = (uint)page.Height.Twips(),
        Orient = page.Width > page.Height ? W.PageOrientationValues.Landscape : null,
    };

    private W.Columns Columns(int count)
    {
        var columns = new W.Columns { Space = "720" };
        if (count > 1)
        {
            columns.Space = Measures.Number(context.Theme.ColumnGutter.Twips());
            columns.ColumnCount = (short)count;
            columns.EqualWidth = true;
        }

        return columns;
    }

    private W.PageMargin Margins(PageSettings page) => new()
    {
        Top = page.Top.Twips(),
        Bottom = page.Bottom.Twips(),
        Left = (uint)page.Inside.Twips(),
        Right = (uint)page.Outside.Twips(),
        Header = HeadDistance(page.Top),
        Footer = FootDistance(page.Bottom),
        Gutter = 0,
    };

    /// <summary>From the page's upper edge to the running head.</summary>
    private uint HeadDistance(Length top)
    {
        var theme = context.Theme;
        var above = theme.Body.Leading * LinesAboveText + theme.Header.Leading * AscentPart;
        return (uint)Math.Max(0, (top - above).Twips());
    }

    /// <summary>From the page's lower edge to the folio.</summary>
    private uint FootDistance(Length bottom)
    {
        var theme = context.Theme;
        var below = theme.Body.Leading * LinesBelowText + theme.Footer.Leading * (1 - AscentPart);
        return (uint)Math.Max(0, (bottom - below).Twips());
    }

    private static W.PageNumberType Numbers(SectionKind kind, bool beginsBody)
    {
        var format = kind.IsNumbered() ? W.NumberFormatValues.Decimal : W.NumberFormatValues.LowerRoman;
        var numbers = new W.PageNumberType { Format = format };
        numbers.Start = beginsBody ? 1 : null;
        return numbers;
    }

    private IEnumerable<OpenXmlElement> References(SectionKind kind)
    {
        foreach (var part in context.HeadersAndFooters.Parts.Where(p => p.Section == kind))
        {
            var side = TypeOf(part.Side);
            yield return part.IsHeader
                ? new W.HeaderReference { Type = side, Id = part.Id }
                : new W.FooterReference { Type = side, Id = part.Id };
        }
    }

    private static W.HeaderFooterValues TypeOf(PageSide side) => side switch
    {
        PageSide.Even => W.HeaderFooterValues.Even,
        PageSide.First => W.HeaderFooterValues.First,
        _ => W.HeaderFooterValues.Default,
    };
}
