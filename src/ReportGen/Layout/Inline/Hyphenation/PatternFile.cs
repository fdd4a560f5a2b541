using System.Globalization;

namespace ReportGen.Layout.Inline.Hyphenation;

/// <summary>Reads hyphenation patterns as the hyph-utf8 collection keeps them: <c>\patterns{…}</c>, <c>\hyphenation{…}</c>, and facts in comments after <c>%</c>.</summary>
internal sealed class PatternFile
{
    private const string PatternsBegin = "\\patterns{";
    private const string ExceptionsBegin = "\\hyphenation{";

    // TeX's own minima, for files that give none.
    private const int UsualBefore = 2;
    private const int UsualAfter = 3;

    private readonly List<string> _patterns = new(5000);
    private readonly List<string> _exceptions = [];
    private List<string>? _into;
    private bool _isTypesetting;
    private int _before = UsualBefore;
    private int _after = UsualAfter;

    /// <summary>Reads a file.</summary>
    public static PatternSet Read(TextReader reader)
    {
        var file = new PatternFile();
        while (reader.ReadLine() is { } line)
        {
            file.ReadLine(line);
        }

        return new PatternSet(file._patterns, file._exceptions) { LeastBefore = file._before, LeastAfter = file._after };
    }

    private void ReadLine(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf('%');
        if (comment == 0)
        {
            ReadFact(line[1..].Trim());
            return;
        }

        ReadWords((comment < 0 ? line : line[..comment]).Trim());
    }

    // Minima of typesetting stand below their heading; those of making the patterns do not count.
    private void ReadFact(ReadOnlySpan<char> fact)
    {
        if (fact.EndsWith(":"))
        {
            _isTypesetting = fact is "typesetting:";
        }
        else if (_isTypesetting && fact.StartsWith("left:"))
        {
            _before = NumberIn(fact, _before);
        }
        else if (_isTypesetting && fact.StartsWith("right:"))
        {
            _after = NumberIn(fact, _after);
        }
    }

    private static int NumberIn(ReadOnlySpan<char> fact, int otherwise) =>
        int.TryParse(fact[(fact.IndexOf(':') + 1)..].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private void ReadWords(ReadOnlySpan<char> text)
    {
        if (text.StartsWith(PatternsBegin) || text.StartsWith(ExceptionsBegin))
        {
            _into = text.StartsWith(PatternsBegin) ? _patterns : _exceptions;
            text = text[(text.IndexOf('{') + 1)..];
        }

        var isLast = text.EndsWith("}");
        text = isLast ? text[..^1] : text;
        foreach (var range in text.SplitAny(' ', '\t'))
        {
            if (!text[range].IsEmpty)
            {
                _into?.Add(text[range].ToString());
            }
        }

        _into = isLast ? null : _into;
    }
}
