namespace ReportGen.Docx.Controls;

/// <summary>What people see of a control's properties.</summary>
internal static class ControlNames
{
    // Word refuses longer tags, and longer titles.
    private const int MaximumLength = 64;

    /// <summary>Metric and period, such as <c>patents.granted@2024</c>; of a free table the column.</summary>
    public static string TagOf(Figure figure)
    {
        var name = figure.Id.Length > 0 ? figure.Id : figure.Field;
        return Cut(figure.Period is { } period ? name + "@" + period : name);
    }

    /// <summary>What people call the metric.</summary>
    public static string TitleOf(Figure figure) => Cut(figure.Label.Length > 0 ? figure.Label : figure.Id.Length > 0 ? figure.Id : figure.Field);

    private static string Cut(string name) => XmlText.Clean(name.Length <= MaximumLength ? name : Whole(name[..MaximumLength]));

    /// <summary>Without half a character at its end.</summary>
    private static string Whole(string name) => char.IsHighSurrogate(name[^1]) ? name[..^1] : name;
}
