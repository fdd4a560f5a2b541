using ReportGen.Document;

namespace ReportGen.Docx.Charts;

/// <summary>Breaks words beside a chart into lines: programs break none that stand at ends of lines. Fonts are not known here, so widths are guessed.</summary>
internal static class NameBreaks
{
    private const double Step = 0.5;

    /// <summary>As few lines as can be, as even as can be.</summary>
    /// <param name="most">Width of a line, in ems.</param>
    public static IReadOnlyList<string> Lines(string text, double most)
    {
        var lines = Filled(text, most);
        while (lines.Count > 1 && most > Step && Filled(text, most - Step) is var narrower && narrower.Count == lines.Count)
        {
            (lines, most) = (narrower, most - Step);
        }

        return lines;
    }

    private static List<string> Filled(string text, double most)
    {
        var (lines, start, broken) = (new List<string>(), 0, 0);
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && !IsBreak(text[i - 1], text[i]))
            {
                continue;
            }

            if (broken > start && AverageWidth.Ems(text[start..i].TrimEnd()) > most)
            {
                lines.Add(text[start..broken].TrimEnd());
                start = broken;
            }

            broken = i;
        }

        return [.. lines, text[start..]];
    }

    /// <summary>Behind a blank, behind a hyphen but for one before a digit (UAX #14, LB25), and at both sides of a hanzi, but for punctuation that belongs to its neighbour.</summary>
    private static bool IsBreak(char before, char after) =>
        before is ' ' or '\u2002' || (before == '-' && !char.IsAsciiDigit(after)) || ((EastAsian.IsWide(before) || EastAsian.IsWide(after))
            && after is not ' ' and not '\u2002' && !char.IsLowSurrogate(after) && !EastAsian.IsOpening(before) && !IsClosing(after));

    private static bool IsClosing(char c) => (EastAsian.IsWide(c) && !EastAsian.IsLetter(c) && !EastAsian.IsOpening(c)) || c is ',' or '.' or ';' or ':' or ')' or '%';
}
