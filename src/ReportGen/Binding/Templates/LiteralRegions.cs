namespace ReportGen.Binding.Templates;

/// <summary>Stretches of Markdown in which braces are literal: fenced code, code spans, HTML comments.</summary>
/// <remarks>
/// Only as much Markdown is understood as is needed to step over them; the parser behind has the last word.
/// Indented code and link targets are not seen here: bindings in them are put back as they were written.
/// </remarks>
internal sealed class LiteralRegions(string text)
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";
    private const int FenceLength = 3;

    private readonly HashSet<int> _unmatchedRuns = [];
    private int _spanLimit;
    private bool _noMoreComments;

    /// <summary>The end of the literal region that begins at a character; the character behind it if none does.</summary>
    public int Skip(int at) => text[at] switch
    {
        '\\' => Math.Min(at + 2, text.Length),
        '<' => SkipComment(at),
        '`' or '~' => SkipCode(at),
        _ => at + 1,
    };

    private int SkipComment(int at)
    {
        if (_noMoreComments || !text.AsSpan(at).StartsWith(CommentStart, StringComparison.Ordinal))
        {
            return at + 1;
        }

        var end = text.IndexOf(CommentEnd, at + CommentStart.Length, StringComparison.Ordinal);
        _noMoreComments = end < 0;
        return end < 0 ? at + 1 : end + CommentEnd.Length;
    }

    private int SkipCode(int at)
    {
        var run = RunLength(at);
        if (run >= FenceLength && OpensFence(at, run))
        {
            return EndOfFence(at, run);
        }

        return text[at] == '`' ? EndOfSpan(at, run) : at + run;
    }

    private int RunLength(int at)
    {
        var end = at;
        while (end < text.Length && text[end] == text[at])
        {
            end++;
        }

        return end - at;
    }

    /// <summary>A fence stands alone at the head of its line, behind quote and list markers at most.</summary>
    private bool OpensFence(int at, int run)
    {
        for (var i = at - 1; i >= 0 && text[i] != '\n'; i--)
        {
            if (!(text[i] is ' ' or '\t' or '>' or '-' or '*' or '+' or '.' or ')' || char.IsAsciiDigit(text[i])))
            {
                return false;
            }
        }

        return text[at] == '~' || !Line(at + run).Contains('`');
    }

    private int EndOfFence(int at, int run)
    {
        for (var line = NextLine(at); line < text.Length; line = NextLine(line))
        {
            var start = line;
            while (start < text.Length && text[start] is ' ' or '\t' or '>')
            {
                start++;
            }

            if (start < text.Length && text[start] == text[at] && RunLength(start) is var closing && closing >= run
                && Line(start + closing).IsWhiteSpace())
            {
                return start + closing;
            }
        }

        return text.Length;
    }

    private int EndOfSpan(int at, int run)
    {
        if (at >= _spanLimit)
        {
            _spanLimit = EndOfBlock(at);
            _unmatchedRuns.Clear();
        }

        if (_unmatchedRuns.Contains(run))
        {
            return at + run;
        }

        for (var i = at + run; i < _spanLimit; i++)
        {
            if (text[i] == '`')
            {
                var length = RunLength(i);
                if (length == run)
                {
                    return i + length;
                }

                i += length - 1;
            }
        }

        _unmatchedRuns.Add(run);
        return at + run;
    }

    /// <summary>Code spans run over line ends but not over the end of their block.</summary>
    private int EndOfBlock(int at)
    {
        var line = NextLine(at);
        while (line < text.Length && !BeginsBlock(Line(line).TrimStart()))
        {
            line = NextLine(line);
        }

        return line;
    }

    private static bool BeginsBlock(ReadOnlySpan<char> line) =>
        line.IsWhiteSpace() || line[0] is '#' or '|' or '>' or '-' or '*' or '+' or ':' || char.IsAsciiDigit(line[0]);

    private int NextLine(int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }

    private ReadOnlySpan<char> Line(int at)
    {
        var rest = text.AsSpan(at);
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }
}
