using ReportGen.Document;

namespace ReportGen.Docx.Styling;

/// <summary>Guesses how wide a number or bullet is, to make its column: the fonts of the reader's machine are not known.</summary>
internal static class LabelWidth
{
    /// <summary>White space between a label and the text, in ems.</summary>
    private const double Gap = 0.5;

    /// <summary>The column for the widest of some labels, in twips, with its gap; 0 when there is no label.</summary>
    public static int Column(IEnumerable<string> labels, Length size) => labels.Select(label => Column(label, size)).DefaultIfEmpty(0).Max();

    /// <summary>The column for one label, in twips, with its gap; 0 for no label.</summary>
    public static int Column(string label, Length size) => label.Length == 0 ? 0 : Measures.Twips(size.Points * (AverageWidth.Ems(label) + Gap));
}
