using System.Globalization;

namespace ReportGen.Layout.Pages;

/// <summary>Numbers of the pages of body and index: 1, 2, 3… Folios are set last, since they may tell the count.</summary>
internal sealed class BodyNumbers(Book book)
{
    private readonly List<(PageCanvas Canvas, int Number)> _pages = [];

    /// <summary>Number of the last page; 0 for none.</summary>
    public int Last => _pages.Count == 0 ? 0 : _pages[^1].Number;

    public static string LabelOf(int number) => number.ToString(CultureInfo.InvariantCulture);

    public void Add(PageCanvas canvas, int number) => _pages.Add((canvas, number));

    /// <summary>Sets the folios of all pages.</summary>
    public void Paint(MarginLines margins)
    {
        foreach (var (canvas, number) in _pages)
        {
            margins.Folio(canvas, FolioOf(number));
        }
    }

    private string FolioOf(int number) => !book.Theme.Folios.HasCount
        ? LabelOf(number)
        : book.Document.Info.Wording.PageOf
            .Replace("{0}", LabelOf(number), StringComparison.Ordinal)
            .Replace("{1}", LabelOf(Last), StringComparison.Ordinal);
}
