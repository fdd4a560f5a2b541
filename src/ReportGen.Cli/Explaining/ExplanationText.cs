using System.Globalization;
using System.Text;

namespace ReportGen.Cli.Explaining;

/// <summary>An explanation for people: a block a figure.</summary>
internal static class ExplanationText
{
    private const int NameWidth = 10;

    public static string Of(Explanation explanation)
    {
        var text = new StringBuilder();
        foreach (var (document, figures) in explanation.Found)
        {
            text.Append(CultureInfo.InvariantCulture, $"{document.Title} ({document.Language})\n\n");
            foreach (var figure in figures)
            {
                Append(text, figure);
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder text, TracedFigure traced)
    {
        text.Append(FigureWords.Title(traced.Figure)).Append('\n');
        foreach (var (name, lines) in FigureWords.Facts(traced).Where(f => f.Lines.Count > 0))
        {
            text.Append("  ").Append(name.PadRight(NameWidth));
            text.AppendJoin("\n  " + new string(' ', NameWidth), lines).Append('\n');
        }

        text.Append('\n');
    }
}
