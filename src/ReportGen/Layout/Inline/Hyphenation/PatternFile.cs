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

    // A file of another kind would fill pages with its faults.
    private const int MostFaults = 5;

    private readonly List<string> _patterns = new(5000);
    private readonly List<string> _exceptions = [];
    private readonly List<PatternFault> _faults = [];
    private readonly HashSet<char> _letters = [];
    private List<string>? _into;
    private PatternFault _opened;
    private int _line;
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

        file.Finish();
        return new PatternSet(file._patterns, file._exceptions) { LeastBefore = file._before, LeastAfter = file._after, Faults = file._faults };
    }

    private void Finish()
    {
        if (_into is not null)
        {
            _faults.Add(_opened);
        }
        else if (_patterns.Count == 0 && _faults.Count == 0)
        {
            _faults.Add(new PatternFault(PatternFaultKind.NoPatterns, 1, 1, string.Empty));
        }
    }

    private void ReadLine(ReadOnlySpan<char> line)
    {
        _line++;
        var comment = line.IndexOf('%');
        if (comment == 0)
        {
            ReadFact(line[1..].Trim());
            return;
        }

        ReadWords((comment < 0 ? line : line[..comment]).TrimEnd());
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

    private void ReadWords(ReadOnlySpan<char> line)
    {
        var start = line.Length - line.TrimStart().Length;
        if (line[start..].StartsWith(PatternsBegin) || line[start..].StartsWith(ExceptionsBegin))
        {
            _into = line[start..].StartsWith(PatternsBegin) ? _patterns : _exceptions;
            _opened = new PatternFault(PatternFaultKind.Open, _line, start + 1, line[start..].ToString());
            start += line[start..].IndexOf('{') + 1;
        }

        var isLast = line.EndsWith("}") && _into is not null;
        var end = isLast ? line.Length - 1 : line.Length;
        if (_into is not null)
        {
            AddWords(line, start, end);
        }

        _into = isLast ? null : _into;
    }

    private void AddWords(ReadOnlySpan<char> line, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var from = i;
            while (i < end && line[i] is not (' ' or '\t'))
            {
                i++;
            }

            if (i > from)
            {
                Add(line[from..i], from + 1);
            }
        }
    }

    private void Add(ReadOnlySpan<char> word, int column)
    {
        var isPattern = _into == _patterns;
        if (isPattern ? IsPattern(word) : IsWord(word))
        {
            _into!.Add(word.ToString());
            return;
        }

        if (_faults.Count < MostFaults)
        {
            _faults.Add(new PatternFault(FaultOf(isPattern), _line, column, word.ToString()));
        }
    }

    private PatternFaultKind FaultOf(bool isPattern) => (isPattern, _letters.Count > PatternAlphabet.MostLetters) switch
    {
        (true, true) => PatternFaultKind.TooManyLetters,
        (true, false) => PatternFaultKind.NoPattern,
        _ => PatternFaultKind.NoWord,
    };

    /// <summary>Whether a word is made of letters with single digits between, and dots at its ends only.</summary>
    private bool IsPattern(ReadOnlySpan<char> word)
    {
        var (letters, wasDigit) = (0, false);
        for (var i = 0; i < word.Length; i++)
        {
            var isDigit = char.IsAsciiDigit(word[i]);
            var isDot = word[i] == '.';
            if ((isDigit && wasDigit) || (isDot && i > 0 && i < word.Length - 1) || (!isDigit && !isDot && !IsLetter(word[i])))
            {
                return false;
            }

            letters += isDigit || isDot ? 0 : 1;
            wasDigit = isDigit;
            if (!isDigit && !isDot && _letters.Add(word[i]) && _letters.Count > PatternAlphabet.MostLetters)
            {
                return false;
            }
        }

        return letters > 0;
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c != '-' && !IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Apostrophes are letters of some languages, and so are marks that stand above or below others.</summary>
    private static bool IsLetter(char c) => char.IsLetter(c) || c is '\'' or '’' or '-' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
