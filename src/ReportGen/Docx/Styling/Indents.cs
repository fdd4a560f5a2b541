using ReportGen.Document;

namespace ReportGen.Docx.Styling;

/// <summary>Indents of lists. Labels stand flush against their gap, so that numbers of any length line up at their points.</summary>
internal static class Indents
{
    // Between a label and its text, in ems.
    private const double LabelGap = 0.55;

    // Least room for label and gap, in ems: a paragraph's usual indent.
    private const double LeastColumn = 1.4;

    /// <summary>Space between a label and its text, in twips.</summary>
    public static int Gap(Theme theme) => Measures.Twips(theme.Body.Size.Points * LabelGap);

    /// <summary>Room for the labels of a list and their gap, in twips.</summary>
    public static int Column(IEnumerable<string> labels, Theme theme)
    {
        var widest = labels.Select(LabelWidth.Ems).DefaultIfEmpty(0).Max();
        return Measures.Twips(theme.Body.Size.Points * Math.Max(LeastColumn, widest + LabelGap));
    }

    /// <summary>Room for the labels of one list and their gap, in twips.</summary>
    public static int Column(ListBlock list, Theme theme) => list.Format is { } format
        ? Column(Enumerable.Range(list.Start, list.Items.Count).Select(n => format.Format(n)), theme)
        : Column([list.Items.Any(item => item.IsDone is not null) ? TaskBox : string.Empty], theme);

    /// <summary>Stands for a box that is ticked or not, both of them a full em wide.</summary>
    public const string TaskBox = "☐";

    /// <summary>How far a definition stands in from its term.</summary>
    public static Length Definition(Theme theme) => theme.Body.Leading;
}
