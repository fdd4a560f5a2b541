namespace ReportGen.Docx.Styling;

/// <summary>Guesses how wide a number or bullet is, to make its column: the fonts of the reader's machine are not known.</summary>
internal static class LabelWidth
{
    /// <summary>White space between a label and the text, in ems.</summary>
    private const double Gap = 0.6;

    /// <summary>Whether a text ends in a full-width mark, which brings its own space.</summary>
    public static bool EndsWide(string text) => text.Length > 0 && text[^1] >= '\u3000';

    /// <summary>The column for the widest of some labels, in twips, with its gap; 0 when there is no label.</summary>
    public static int Column(IEnumerable<string> labels, Length size)
    {
        var widest = labels.Select(WithGap).DefaultIfEmpty(0).Max();
        return Measures.Twips(size.Points * widest);
    }

    private static double WithGap(string label) => label.Length == 0 ? 0 : Ems(label) + Gap;

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

    private static double Ems(char c) => c switch
    {
        >= '\u1100' and not (>= '\u2000' and <= '\u206F') => 1,
        'i' or 'l' or 'j' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' => 0.3,
        'I' or ' ' or '(' or ')' or '[' or ']' or '\u00A0' or 'f' or 't' or 'r' or '-' => 0.38,
        'm' or 'w' or 'M' or 'W' or '%' or '\u2014' => 0.9,
        >= 'A' and <= 'Z' => 0.68,
        _ => 0.54,
    };
}
