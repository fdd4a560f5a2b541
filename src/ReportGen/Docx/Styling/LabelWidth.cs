namespace ReportGen.Docx.Styling;

/// <summary>Guesses how wide a number or bullet is, to make its column: the fonts of the reader's machine are not known.</summary>
internal static class LabelWidth
{
    /// <summary>White space between a label and the text, in ems.</summary>
    private const double Gap = 0.5;

    /// <summary>The column for the widest of some labels, in twips, with its gap; 0 when there is no label.</summary>
    public static int Column(IEnumerable<string> labels, Length size) => labels.Select(label => Column(label, size)).DefaultIfEmpty(0).Max();

    /// <summary>The column for one label, in twips, with its gap; 0 for no label.</summary>
    public static int Column(string label, Length size) => label.Length == 0 ? 0 : Measures.Twips(size.Points * (Ems(label) + Gap));

    /// <summary>Width of a text in ems of an average book face; a hanzi is one em.</summary>
    public static double Ems(string text)
    {
        var ems = 0.0;
        foreach (var c in text)
        {
            ems += Ems(c);
        }

        return ems;
    }

    /// <summary>Width of a character in ems: averages of Source Serif, Source Sans, Times and Arial, by classes of letters that are alike.</summary>
    public static double Ems(char c) => c switch
    {
        >= '\u1100' and not (>= '\u2000' and <= '\u206F') => 1,
        'i' or 'l' or 'j' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or ' ' or '\u00A0' => 0.27,
        'I' or '(' or ')' or '[' or ']' or 'f' or 't' or 'r' or '-' => 0.36,
        'a' or 'c' or 'e' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' or 'J' => 0.47,
        'm' or 'w' or 'M' or 'W' or '%' or '\u2014' => 0.84,
        >= 'A' and <= 'Z' => 0.62,
        _ => 0.53,
    };
}
