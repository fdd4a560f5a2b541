using System.Buffers;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Templates;

/// <summary>Finds the tags of a template, in order. What does not close is reported where it opens, and stays text.</summary>
internal sealed class TagScanner
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("{}`~<\\");

    private readonly TemplateSource _source;
    private readonly string _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<TagToken> _tokens = [];
    private int _nextLiteral;

    private TagScanner(TemplateSource source, DiagnosticBag diagnostics)
    {
        _source = source;
        _text = source.Text;
        _diagnostics = diagnostics;
    }

    public static List<TagToken> Scan(TemplateSource source, DiagnosticBag diagnostics)
    {
        var scanner = new TagScanner(source, diagnostics);
        scanner.Run();
        TagTrimmer.Trim(source, scanner._tokens);
        return scanner._tokens;
    }

    private void Run()
    {
        var at = _source.Start;
        while (at < _text.Length)
        {
            var next = _text.AsSpan(at).IndexOfAny(Stops);
            if (next < 0)
            {
                return;
            }

            at = Step(at + next);
        }
    }

    private int Step(int at)
    {
        var two = _text.AsSpan(at, Math.Min(2, _text.Length - at));
        if (two is "{{" or "{%")
        {
            return Tag(at, two is "{{" ? "}}" : "%}");
        }

        if (two is "}}")
        {
            _diagnostics.Add(Messages.StrayClosingBraces(_source.Span(at, 2)));
            return at + 2;
        }

        return Skip(at);
    }

    /// <summary>Steps over an escaped character, or over the literal region that begins here.</summary>
    private int Skip(int at)
    {
        var literals = _source.Literals;
        while (_nextLiteral < literals.Count && literals[_nextLiteral].Start < at)
        {
            _nextLiteral++;
        }

        if (_nextLiteral < literals.Count && literals[_nextLiteral].Start == at)
        {
            return literals[_nextLiteral].End;
        }

        return Math.Min(at + (_text[at] == '\\' ? 2 : 1), _text.Length);
    }

    private int Tag(int at, string close)
    {
        var end = FindClose(at + 2, close);
        if (end < 0)
        {
            _diagnostics.Add(Messages.UnclosedTag(_source.Span(at, 2), _text.Substring(at, 2), close));
            return at + 2;
        }

        var token = Token(at, end, isOutput: close == "}}");
        _tokens.Add(token);
        return token.Name is "raw" or "comment" ? SkipVerbatim(token) : token.SpanEnd;
    }

    /// <summary>Offset of the closing braces; a blank line or another opening before them means there are none.</summary>
    private int FindClose(int from, string close)
    {
        var end = FindClose(from, close, heedQuotes: true);
        return end >= 0 ? end : FindClose(from, close, heedQuotes: false);
    }

    private int FindClose(int from, string close, bool heedQuotes)
    {
        var quote = '\0';
        for (var i = from; i + 1 < _text.Length; i++)
        {
            var c = _text[i];
            if (quote != '\0')
            {
                quote = c == quote || c == '\n' ? '\0' : quote;
            }
            else if (heedQuotes && c is '\'' or '"')
            {
                quote = c;
            }
            else if (c == close[0] && _text[i + 1] == close[1])
            {
                return i;
            }
            else if ((c == '{' && _text[i + 1] is '{' or '%') || IsBlankLineAt(i))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsBlankLineAt(int at)
    {
        if (_text[at] != '\n')
        {
            return false;
        }

        var next = at + 1;
        while (next < _text.Length && _text[next] is ' ' or '\t' or '\r')
        {
            next++;
        }

        return next == _text.Length || _text[next] == '\n';
    }

    private TagToken Token(int start, int close, bool isOutput)
    {
        var end = close + 2;
        var (codeStart, codeEnd) = (start + 2, close);
        var (outerStart, outerEnd) = (start, end);
        if (codeStart < codeEnd && _text[codeStart] == '-')
        {
            codeStart++;
            outerStart = TagTrimmer.WhitespaceBefore(_text, start, LastEnd);
        }

        if (codeStart < codeEnd && _text[codeEnd - 1] == '-')
        {
            codeEnd--;
            outerEnd = TagTrimmer.WhitespaceAfter(_text, end);
        }

        var name = isOutput ? string.Empty : TagName(ref codeStart, codeEnd);
        return new TagToken(outerStart, outerEnd, start, end, codeStart, codeEnd, name);
    }

    private int LastEnd => _tokens.Count == 0 ? _source.Start : _tokens[^1].End;

    private string TagName(ref int at, int end)
    {
        while (at < end && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        var start = at;
        while (at < end && !char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        // A nameless tag must not be taken for an output; the parser reports it.
        return start == at ? " " : _text[start..at];
    }

    /// <summary>What stands in raw and comment is no template: only their own end counts.</summary>
    private int SkipVerbatim(TagToken open)
    {
        for (var at = _text.IndexOf("{%", open.SpanEnd, StringComparison.Ordinal); at >= 0; at = _text.IndexOf("{%", at + 2, StringComparison.Ordinal))
        {
            var close = _text.IndexOf("%}", at + 2, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            var inner = _text.AsSpan(at + 2, close - at - 2).Trim().Trim('-').Trim();
            if (inner.StartsWith("end", StringComparison.Ordinal) && inner[3..].SequenceEqual(open.Name))
            {
                return at;
            }
        }

        _diagnostics.Add(Messages.UnclosedBlockTag(_source.Span(open.SpanStart, open.SpanEnd - open.SpanStart), open.Name));
        return _text.Length;
    }
}
