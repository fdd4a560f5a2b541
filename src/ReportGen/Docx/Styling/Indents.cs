using ReportGen.Document;

namespace ReportGen.Docx.Styling;

/// <summary>Indents that the theme leaves to the outputs.</summary>
internal static class Indents
{
    // A column is made for labels up to this one; a longer list may jut out to the next stop.
    private const int WidestLabel = 28;

    /// <summary>Room for a bullet and its gap, in twips.</summary>
    public static int BulletColumn { get; } = Measures.Twips(15);

    /// <summary>Room for a task's box and its gap, in twips.</summary>
    public static int TaskColumn { get; } = Measures.Twips(18);

    /// <summary>A definition under its term.</summary>
    public static Length Definition { get; } = Length.Pt(15);

    /// <summary>Room for the numbers of a list and their gap, in twips.</summary>
    public static int NumberColumn(NumberFormat format, Length size) =>
        LabelWidth.Column(Enumerable.Range(1, WidestLabel).Where(n => n is < 10 or WidestLabel).Select(format.Format), size);
}
