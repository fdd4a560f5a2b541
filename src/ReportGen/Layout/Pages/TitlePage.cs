using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Pages;

/// <summary>The title page: the title above the middle, who and when at the foot, all from one left edge; no head, no folio.</summary>
internal sealed class TitlePage
{
    /// <summary>Where the title begins, as a part of the page's height: a little above the optical middle of the upper half.</summary>
    private const double TitlePlace = 0.27;

    private const double BarWidth = 42;
    private const double BarHeight = 2.5;

    /// <summary>From the bar to the title, and between the groups at the foot.</summary>
    private const double Air = 15;

    private const double LogoHeight = 48;

    /// <summary>A logo takes half of the measure at most.</summary>
    private const double LogoShare = 0.5;

    private readonly Book _book;
    private readonly PageCanvas _canvas;
    private readonly int _node;

    private TitlePage(Book book)
    {
        _book = book;
        _canvas = book.AddPage(FrontNumbers.LabelOf(0));
        _node = book.Structure.Add(StructureBuilder.Root, StructureRole.Sect);
    }

    private DocumentInfo Info => _book.Document.Info;

    private double Bottom => _book.Theme.Page.Height.Points - _book.Theme.Page.Bottom.Points;

    /// <summary>Paints the title page; what is longer than the page is reported.</summary>
    public static void Paint(Book book, MarginLines margins)
    {
        var page = new TitlePage(book);
        margins.DraftMark(page._canvas);
        page.PaintLogo();
        var end = page.PaintTitle();
        page.PaintFoot(end);
    }

    private double PaintTitle()
    {
        var y = Math.Max(_book.Theme.Page.Top.Points, TitlePlace * _book.Theme.Page.Height.Points);
        _canvas.Fill(0, y, BarWidth, BarHeight, _book.Theme.Accent);
        y = PaintLines(Break(Info.Title, _book.Theme.Title), y + BarHeight + Air);
        var subtitle = Break(Info.Subtitle, _book.Theme.Subtitle);
        return subtitle.Count == 0 ? y : PaintLines(subtitle, y + _book.Theme.Subtitle.SpaceBefore.Points);
    }

    /// <summary>Sets who, when and the note so that they end at the foot of the text.</summary>
    private void PaintFoot(double titleEnd)
    {
        var detail = _book.Theme.TitleDetail;
        List<LineBox> who =
        [
            .. Break(Info.Author, detail with { Weight = 600 }),
            .. Break(Info.Organization, detail with { Weight = 600 }),
            .. Break(Info.DateText.Length == 0 ? [] : [new Text(Info.DateText)], detail),
        ];
        var note = Break(Info.Note, detail);
        var isParted = who.Count > 0 && note.Count > 0;
        var height = HeightOf(who) + HeightOf(note) + (isParted ? Air : 0);
        var y = Math.Max(titleEnd + Air, Bottom - height);
        if (y + height > Bottom + 1)
        {
            _book.Context.Diagnostics.Add(Messages.TitlePageTooLong());
        }

        y = PaintLines(who, y);
        PaintLines(note, y + (isParted ? Air : 0));
    }

    private IReadOnlyList<LineBox> Break(IReadOnlyList<Document.Inline> inlines, TextStyle style) => inlines.Count == 0
        ? []
        : _book.Lines.Break(new ParagraphSpec
        {
            Inlines = inlines,
            Style = style,
            Width = _book.Theme.Page.TextWidth.Points,
            Alignment = style.Alignment,
            Structure = _book.Structure.Add(_node, StructureRole.P),
        });

    private double PaintLines(IReadOnlyList<LineBox> lines, double y)
    {
        foreach (var line in lines)
        {
            _canvas.Line(line, 0, y + line.Ascent);
            y += line.Ascent + line.Descent;
        }

        return y;
    }

    private static double HeightOf(IReadOnlyList<LineBox> lines) => lines.Sum(line => line.Ascent + line.Descent);

    private void PaintLogo()
    {
        if (Info.Logo is null || _book.Context.Images.Find(Info.Logo) is not { } image)
        {
            return;
        }

        var ratio = (double)image.PixelWidth / image.PixelHeight;
        var width = Math.Min(LogoHeight * ratio, _book.Theme.Page.TextWidth.Points * LogoShare);
        _canvas.Picture(image, new Box(0, _book.Theme.Page.Top.Points, width, width / ratio), LogoNode());
    }

    /// <summary>A logo says whose it is; without an organisation it is decoration.</summary>
    private int LogoNode()
    {
        var alt = InlineText.Of(Info.Organization);
        return alt.Length == 0
            ? Artifact.Layout
            : _book.Structure.Add(_node, index => new StructureNode { Index = index, Parent = _node, Role = StructureRole.Figure, Alt = alt });
    }
}
