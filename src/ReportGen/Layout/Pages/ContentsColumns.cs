namespace ReportGen.Layout.Pages;

/// <summary>Where the parts of the contents' entries stand: numbers and titles by level, pages at the right.</summary>
internal sealed class ContentsColumns
{
    /// <summary>Between number and title, in ems.</summary>
    private const double NumberGap = 0.7;

    /// <summary>Kept free between titles and the column of pages, in ems: long titles wrap clear of it.</summary>
    private const double PageGap = 2;

    private readonly double[] _numberX;
    private readonly double[] _titleX;

    public ContentsColumns(IReadOnlyList<ContentsEntry> entries, Theme theme)
    {
        var depth = Math.Max(theme.ContentsDesign.Depth, entries.Max(entry => entry.Level));
        var widths = new double[depth];
        foreach (var entry in entries)
        {
            widths[entry.Level - 1] = Math.Max(widths[entry.Level - 1], entry.Number?.Width ?? 0);
            PageWidth = Math.Max(PageWidth, entry.Folio?.Width ?? 0);
        }

        Right = theme.Page.TextWidth.Points;
        var size = theme.Body.Size.Points;
        TitleEnd = Right - PageWidth - PageGap * size;
        (_numberX, _titleX) = (new double[depth], new double[depth]);
        var first = entries.Min(entry => entry.Level) - 1;
        for (var i = 0; i < depth; i++)
        {
            // Sections begin under the chapters' titles; a list of sections alone begins at the edge.
            _numberX[i] = i <= first ? 0 : Math.Max(_titleX[i - 1], IndentOf(theme, i + 1));
            _titleX[i] = _numberX[i] + (widths[i] > 0 ? widths[i] + (NumberGap * size) : 0);
        }
    }

    /// <summary>Right edge of the pages' labels.</summary>
    public double Right { get; }

    /// <summary>Width of the widest label.</summary>
    public double PageWidth { get; }

    /// <summary>Right edge of the titles.</summary>
    public double TitleEnd { get; }

    /// <summary>Left edge of an entry.</summary>
    public double NumberX(int level) => _numberX[level - 1];

    /// <summary>Left edge of an entry's title; one without number begins where others' numbers do.</summary>
    public double TitleX(ContentsEntry entry) => entry.Number is null ? _numberX[entry.Level - 1] : _titleX[entry.Level - 1];

    private static double IndentOf(Theme theme, int level) =>
        theme.Contents.Count >= level ? theme.Contents[level - 1].Indent.Points : 0;
}
