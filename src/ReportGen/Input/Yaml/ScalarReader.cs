using YamlDotNet.Core;

namespace ReportGen.Input.Yaml;

/// <summary>Reads a YAML text beside its value, to learn where each character of the value stands.</summary>
/// <param name="text">The file.</param>
/// <param name="from">Offset of the first character behind a quote or the head of a block.</param>
/// <param name="to">Offset behind the last.</param>
internal sealed class ScalarReader(string text, int from, int to, ScalarStyle style, string value)
{
    private readonly int[] _offsets = new int[value.Length];
    private int _at = from;
    private int _done;

    /// <summary>The offset of each character of the value.</summary>
    public int[] Read()
    {
        if (style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            // The stretch begins behind the blank lines and the indent at the head of a block.
            Put(_at, value.Length - value.AsSpan().TrimStart().Length);
        }

        while (_done < value.Length)
        {
            if (_at >= to)
            {
                Put(Math.Max(0, to - 1), 1);
            }
            else if (style == ScalarStyle.DoubleQuoted && text[_at] == '\\')
            {
                Escape();
            }
            else if (char.IsWhiteSpace(text[_at]) && WhitespaceEnd(_at) is var end && text.AsSpan(_at, end - _at).ContainsAny('\n', '\r'))
            {
                Fold(end);
            }
            else
            {
                Put(_at, 1);
                _at += style == ScalarStyle.SingleQuoted && text[_at] == '\'' ? 2 : 1;
            }
        }

        return _offsets;
    }

    /// <summary>Says of the next characters of the value that they stand at an offset.</summary>
    private void Put(int offset, int count)
    {
        for (; count > 0 && _done < value.Length; count--)
        {
            _offsets[_done++] = offset;
        }
    }

    private void Escape()
    {
        var next = _at + 1 < to ? text[_at + 1] : '\0';
        if (next is '\n' or '\r')
        {
            // An escaped line end is nothing, and so are the blanks of the next line.
            _at = WhitespaceEnd(_at + 1);
            return;
        }

        var isPair = next == 'U' && _done + 1 < value.Length && char.IsSurrogatePair(value[_done], value[_done + 1]);
        Put(_at, isPair ? 2 : 1);
        _at += next switch
        {
            'x' => 4,
            'u' => 6,
            'U' => 10,
            _ => 2,
        };
    }

    /// <summary>A line end with the blanks around it: whatever white space the value has for it.</summary>
    private void Fold(int end)
    {
        var count = WhitespaceInValue(end);
        for (var i = 0; i < count; i++)
        {
            Put(Math.Min(_at + i, end - 1), 1);
        }

        _at = end;
    }

    /// <summary>Between quotes, escapes may follow that are white space too: only the fold itself counts there.</summary>
    private int WhitespaceInValue(int end)
    {
        if (style == ScalarStyle.DoubleQuoted)
        {
            var breaks = text.AsSpan(_at, end - _at).Count('\n');
            return Math.Max(1, breaks - 1);
        }

        var run = value.AsSpan(_done).IndexOfAnyExcept(" \t\r\n");
        return run < 0 ? value.Length - _done : run;
    }

    private int WhitespaceEnd(int at)
    {
        while (at < to && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        return at;
    }
}
