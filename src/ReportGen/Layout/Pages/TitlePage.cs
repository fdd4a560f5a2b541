using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Pages;

/// <summary>The title page: the title above the middle, who and when at the foot, as the theme arranges them; no head, no folio.</summary>
internal sealed class TitlePage
{
    private readonly Book _book;
    private readonly PageCanvas _canvas;
    private readonly int _node;

    private TitlePage(Book book)
    {
        _book = book;
        _canvas = book.AddPage(FrontNumbers.LabelOf(book.Pages.Count));
        _node = book.Structure.Add(StructureBuilder.Root, StructureRole.Sect);
    }

    private DocumentInfo Info => _book.Document.Info;

    private double Bottom => _book.Theme.Page.Height.Points - _book.Theme.Page.Bottom.Points;

    /// <summary>Paints the title page; what is longer than the page is reported.</summary>
    public static void Paint(Book book, MarginLines margins)
    {
        var page = new TitlePage(book);
        margins.DraftMark(page._canvas);
        page.PaintBand();
        page.PaintLogo();
        var end = page.PaintTitle();
        page.PaintFoot(end);
    }

    private TitlePageDesign Design => _book.Theme.TitlePage;

    private double Measure => _book.Theme.Page.TextWidth.Points;

    /// <summary>A band of colour along an edge of the page, to its corners.</summary>
    private void PaintBand()
    {
        var (width, height) = (_canvas.Page.Width, _canvas.Page.Height);
        var band = Design.BandWidth.Points;
        FilledBox? box = Design.Band switch
        {
            BandEdge.Left => new FilledBox(0, 0, band, height, _book.Theme.Accent),
            BandEdge.Top => new FilledBox(0, 0, width, band, _book.Theme.Accent),
            _ => null,
        };
        if (box is not null && band > 0)
        {
            _canvas.Page.Items.Add(box);
        }
    }

    private double PaintTitle()
    {
        var y = Math.Max(_book.Theme.Page.Top.Points, Design.TitlePlace * _book.Theme.Page.Height.Points);
        if (Design.Rule > Length.Zero)
        {
            PaintRule(y, Math.Min(Design.RuleLength.Points, Measure), Design.Rule.Points, _book.Theme.Accent);
            y += Design.Rule.Points + Design.Air.Points;
        }

        y = PaintLines(Break(Info.Title, _book.Theme.Title), y);
        var subtitle = Break(Info.Subtitle, _book.Theme.Subtitle);
        return subtitle.Count == 0 ? y : PaintLines(subtitle, y + _book.Theme.Subtitle.SpaceBefore.Points);
    }

    /// <summary>Sets who, when and the note so that they end at the foot of the text.</summary>
    private void PaintFoot(double titleEnd)
    {
        List<LineBox> who = [.. Break(Info.Author, _book.Theme.TitleOwner), .. Break(Info.Organization, _book.Theme.TitleOwner)];
        List<LineBox> details =
        [
            .. Break(Info.DateText.Length == 0 ? [] : [new Text(Info.DateText)], _book.Theme.TitleDetail),
            .. Break(Info.Note, _book.Theme.TitleDetail),
        ];
        if (who.Count + details.Count == 0)
        {
            return;
        }

        var air = Design.Air.Points / 2;
        var gap = who.Count > 0 && details.Count > 0 ? air : 0;
        var rule = Design.FootRule > Length.Zero ? Design.FootRule.Points + air : 0;
        var height = rule + LineBox.HeightOf(who) + gap + LineBox.HeightOf(details);
        var y = Math.Max(titleEnd + Design.Air.Points, Bottom - height);
        if (y + height > Bottom + 1)
        {
            _book.Context.Diagnostics.Add(Messages.TitlePageTooLong());
        }

        if (rule > 0)
        {
            PaintRule(y, Measure, Design.FootRule.Points, _book.Theme.Rule);
        }

        PaintLines(details, PaintLines(who, y + rule) + gap);
    }

    private void PaintRule(double y, double length, double thickness, Color color) =>
        _canvas.Fill(Design.IsCentered ? (Measure - length) / 2 : 0, y, length, thickness, color);

    private IReadOnlyList<LineBox> Break(IReadOnlyList<Document.Inline> inlines, TextStyle style) => inlines.Count == 0
        ? []
        : _book.Lines.Break(new ParagraphSpec
        {
            Inlines = inlines,
            Style = style,
            Width = _book.Theme.Page.TextWidth.Points,
            Alignment = style.Alignment,
            Structure = _book.Structure.Add(_node, StructureRole.P),
            IsBalanced = true,
        });

    private double PaintLines(IReadOnlyList<LineBox> lines, double y)
    {
        foreach (var line in lines)
        {
            _canvas.Line(line, 0, y + line.Ascent);
            y += line.Height;
        }

        return y;
    }

    private void PaintLogo()
    {
        if (Info.Logo is null || _book.Context.Images.Find(Info.Logo) is not { } image)
        {
            return;
        }

        var ratio = (double)image.PixelWidth / image.PixelHeight;
        var width = Math.Min(Design.LogoHeight.Points * ratio, Measure * TitlePageDesign.WidestLogo);
        var x = Design.IsCentered ? (Measure - width) / 2 : 0;
        _canvas.Picture(image, new Box(x, _book.Theme.Page.Top.Points, width, width / ratio), LogoNode());
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
