using ReportGen.Diagnostics;

namespace ReportGen.Binding.Narrative;

/// <summary>Finds paragraphs that their author meant for something else.</summary>
internal static class ParagraphSlips
{
    /// <summary>The only command that there is, on a line of its own.</summary>
    public const string Command = "\\pagebreak";

    private const int DeepestHeading = 6;
    private const int ShortestCommand = 3;

    /// <summary>What is most likely wrong with a paragraph; null for prose.</summary>
    /// <param name="text">The paragraph as it stands in the narrative.</param>
    public static Diagnostic? Find(ReadOnlySpan<char> text, SourceSpan span)
    {
        if (TableLookalike.HasRule(text))
        {
            return Messages.LooksLikeTable(span);
        }

        if (TableLookalike.HasRows(text))
        {
            return Messages.TableWithoutRule(span);
        }

        return text switch
        {
            ['#', ..] when IsHeading(text) => Messages.HeadingWithoutBlank(span, FirstWord(text)),
            ['\\', ..] when CommandOf(text) is { Length: >= ShortestCommand } name => Messages.UnknownCommand(span, name, name == Command[1..]),
            _ when IsFigureCaption(text) => Messages.FigureCaption(span),
            _ => null,
        };
    }

    /// <summary><c>#Title</c>, but not <c>#1</c>, which is a number in English.</summary>
    private static bool IsHeading(ReadOnlySpan<char> text)
    {
        var marks = text.IndexOfAnyExcept('#');
        return marks is > 0 and <= DeepestHeading && (char.IsLetter(text[marks]) || (marks > 1 && char.IsLetterOrDigit(text[marks])));
    }

    private static string FirstWord(ReadOnlySpan<char> text)
    {
        const int Longest = 20;
        var end = text.IndexOfAny(" \t\r\n");
        return text[..Math.Min(end < 0 ? text.Length : end, Longest)].ToString();
    }

    private static string CommandOf(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return text[1..end].ToString();
    }

    private static bool IsFigureCaption(ReadOnlySpan<char> text) =>
        (text.StartsWith("Figure:", StringComparison.Ordinal) || text.StartsWith("Figure :", StringComparison.Ordinal)) && !text.ContainsAny('\r', '\n');
}
