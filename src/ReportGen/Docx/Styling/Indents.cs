using ReportGen.Document;

namespace ReportGen.Docx.Styling;

/// <summary>Indents of lists. Labels stand flush against their gap, so that numbers of any length line up at their points.</summary>
internal static class Indents
{
    // Between a label and its text, in ems.
    private const double LabelGap = 0.55;

    // Least room for label and gap, in ems: a paragraph's usual indent.
    private const double LeastColumn = 1.4;

    // The same of footnotes.
    private const double NoteGap = 0.5;
    private const double LeastNoteColumn = 1.7;

    /// <summary>Space between a label and its text, in twips.</summary>
    public static int Gap(Theme theme) => Measures.Twips(theme.Body.Size.Points * LabelGap);

    /// <summary>Room for the labels of a list and their gap, in twips.</summary>
    public static int Column(IEnumerable<string> labels, Theme theme)
    {
        var widest = labels.Select(AverageWidth.Ems).DefaultIfEmpty(0).Max();
        return Measures.Twips(theme.Body.Size.Points * Math.Max(LeastColumn, widest + LabelGap));
    }

    /// <summary>Room for the labels of one list and their gap, in twips.</summary>
    public static int Column(ListBlock list, Theme theme) => list.Format is { } format
        ? Column(Enumerable.Range(list.Start, list.Items.Count).Select(n => format.Format(n)), theme)
        : Column([list.Items.Any(item => item.IsDone is not null) ? TaskBox : string.Empty], theme);

    /// <summary>Stands for a box that is ticked or not, both of them a full em wide.</summary>
    public const string TaskBox = "☐";

    /// <summary>Room for the number of a footnote and its gap, in twips: numbers up to 99 have one column.</summary>
    public static int Note(string label, Theme theme) =>
        Measures.Twips(theme.Footnote.Size.Points * Math.Max(LeastNoteColumn, AverageWidth.Ems(label) + NoteGap));

    /// <summary>The column of most footnotes, which their style has.</summary>
    public static int Note(Theme theme) => Note(string.Empty, theme);

    /// <summary>How far a definition stands in from its term.</summary>
    public static Length Definition(Theme theme) => theme.Body.Leading;
}
