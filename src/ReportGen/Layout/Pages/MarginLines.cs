using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Pages;

/// <summary>Sets what stands in the margins: running heads, folios, the mark of a draft. All of it artifacts.</summary>
internal sealed class MarginLines(Book book)
{
    /// <summary>From the running head's baseline to the text, in lines.</summary>
    private const double LinesAboveText = 1.5;

    /// <summary>From the text to the folio's baseline, in lines.</summary>
    private const double LinesBelowText = 2;

    private const int DraftWeight = 700;

    /// <summary>A head takes this part of the measure at most; the rest is the draft mark's.</summary>
    private const double HeadShare = 0.8;

    private readonly Dictionary<string, LineBox?> _heads = new(StringComparer.Ordinal);

    /// <summary>Sets a running head at the outer edge, cut to one line.</summary>
    public void Head(PageCanvas canvas, string text)
    {
        if (!_heads.TryGetValue(text, out var line))
        {
            _heads[text] = line = Fit(text);
        }

        Place(canvas, line, new Spot(HeadBaseline(canvas.Settings), IsOuter: true));
    }

    /// <summary>Sets a folio where the theme wants it.</summary>
    public void Folio(PageCanvas canvas, string text)
    {
        var line = book.Lines.Single(text, book.Theme.Footer, Artifact.Footer);
        if (line is not null && book.Theme.Folios.IsCentered)
        {
            canvas.Line(line, ((canvas.Settings.TextWidth.Points - line.Width) / 2) - line.Start, FolioBaseline(canvas.Settings));
            return;
        }

        Place(canvas, line, new Spot(FolioBaseline(canvas.Settings), IsOuter: true));
    }

    /// <summary>Marks a page of a draft at the inner edge of its head.</summary>
    public void DraftMark(PageCanvas canvas)
    {
        if (!book.Document.Info.IsDraft)
        {
            return;
        }

        var style = book.Theme.Header with { Weight = DraftWeight, Color = book.Theme.Accent };
        var mark = book.Lines.Single(book.Document.Info.Wording.Draft, style, Artifact.Watermark);
        Place(canvas, mark, new Spot(HeadBaseline(canvas.Settings), IsOuter: false));
    }

    private double HeadBaseline(PageSettings page)
    {
        var top = page.Top.Points;
        return Math.Max(top - LinesAboveText * book.Theme.Body.Leading.Points, Math.Min(top, book.Theme.Header.Leading.Points));
    }

    private double FolioBaseline(PageSettings page)
    {
        var below = LinesBelowText * book.Theme.Body.Leading.Points;
        return page.Height.Points - Math.Max(page.Bottom.Points - below, Math.Min(page.Bottom.Points, book.Theme.Footer.Leading.Points));
    }

    private static void Place(PageCanvas canvas, LineBox? line, Spot spot)
    {
        if (line is null)
        {
            return;
        }

        // The outer edge is at the left of a left-hand page and at the right of a right-hand one.
        var atLeft = PageSides.IsLeft(canvas.Settings, canvas.Index) == spot.IsOuter;
        var x = atLeft ? -line.Start : canvas.Settings.TextWidth.Points - line.Start - line.Width;
        canvas.Line(line, x, spot.Baseline);
    }

    private LineBox? Fit(string text)
    {
        var room = book.Theme.Page.TextWidth.Points * HeadShare;
        var line = Set(text);
        for (var length = text.Length - 1; line is not null && line.Width > room && length > 0; length--)
        {
            // The first cut is estimated from the width; one at a time from there.
            length = Math.Min(length, (int)(text.Length * room / line.Width) + 1);
            line = Set(Cut(text, length));
        }

        return line;
    }

    private LineBox? Set(string text) => book.Lines.Single(text, book.Theme.Header, Artifact.Header);

    /// <summary>A text shortened at the last word that fits, or at a character where there are no words; none is torn.</summary>
    private static string Cut(string text, int length)
    {
        var end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        var space = text.LastIndexOf(' ', end - 1);
        return text[..(space > end / 2 ? space : end)].TrimEnd() + "…";
    }

    private readonly record struct Spot(double Baseline, bool IsOuter);
}
