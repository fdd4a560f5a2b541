namespace ReportGen.Document;

/// <summary>Guesses how wide a text is where the font that it will be set in is not known.</summary>
internal static class AverageWidth
{
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
