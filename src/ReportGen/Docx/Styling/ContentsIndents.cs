using ReportGen.Document;

namespace ReportGen.Docx.Styling;

/// <summary>Where numbers and titles of the contents' entries begin, in twips.</summary>
internal sealed class ContentsIndents(Theme theme, DocumentOutline outline)
{
    // Between number and title, in ems.
    private const double NumberGap = 0.7;

    // Each entry asks for its level's.
    private readonly Dictionary<int, int> _columns = [];

    /// <summary>Where the titles of a level begin: sections under the chapters' titles, behind their own numbers.</summary>
    public int TitlesAt(int level) => ColumnOf(level)
        + (level == 1 ? 0 : Math.Max(theme.ContentsLook(level).Indent.Twips(), TitlesAt(level - 1)));

    /// <summary>Room for the numbers of a level and their gap; 0 where none has one.</summary>
    public int ColumnOf(int level)
    {
        if (!_columns.TryGetValue(level, out var column))
        {
            _columns[level] = column = Widest(level);
        }

        return column;
    }

    private int Widest(int level)
    {
        var widest = outline.ContentsLabels(level).Where(label => label.Length > 0).Select(WithGap).DefaultIfEmpty(0).Max();
        return Measures.Twips(widest * theme.Body.Size.Points);
    }

    // Full-width punctuation is blank in its second half, which is part of the gap.
    private static double WithGap(string label) => AverageWidth.Ems(label) + NumberGap - (HeadingColumns.IsWide(label) ? 0.5 : 0);
}
