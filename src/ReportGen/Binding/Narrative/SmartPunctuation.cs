using ReportGen.Binding.Printing;

namespace ReportGen.Binding.Narrative;

/// <summary>Sets quotes, dashes and ellipses as the language does. Keeps state over one block.</summary>
internal sealed class SmartPunctuation(Conventions conventions)
{
    private readonly string _quotes = conventions.Language switch
    {
        "zh-Hant" => "「」『』",
        _ => "“”‘’",
    };

    private bool _isDoubleOpen;
    private bool _isSingleOpen;

    /// <summary>Reads the mark at a position.</summary>
    /// <param name="previous">The character printed before; NUL at the start.</param>
    /// <param name="following">The character behind the text, where the mark is its last.</param>
    /// <param name="length">Characters that the mark is written with.</param>
    /// <returns>What is printed instead; null where nothing is to be replaced.</returns>
    public string? Read(ReadOnlySpan<char> text, char previous, char following, out int length)
    {
        length = 1;
        switch (text[0])
        {
            case '"':
                return Double(previous, Next(text, 1, following));
            case '\'':
                return Single(text, previous, following);
            case '-':
                length = Run(text, '-');
                return Dash(length, previous, Next(text, length, following));
            case '.':
                length = Run(text, '.');
                return Ellipsis(length);
            default:
                return null;
        }
    }

    private string Double(char previous, char next)
    {
        _isDoubleOpen = conventions.IsChinese ? !_isDoubleOpen : Opens(previous, next);
        return _quotes.Substring(_isDoubleOpen ? 0 : 1, 1);
    }

    private string Single(ReadOnlySpan<char> text, char previous, char following)
    {
        var next = Next(text, 1, following);
        if (char.IsAsciiLetterOrDigit(previous) && (!_isSingleOpen || char.IsAsciiLetter(next)))
        {
            return "’";
        }

        // A decade or year cut short: ’24, ’90s.
        if (!conventions.IsChinese && text.Length > 2 && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]) && Opens(previous, next)
            && (text.Length == 3 || !char.IsAsciiDigit(text[3])))
        {
            return "’";
        }

        _isSingleOpen = conventions.IsChinese ? !_isSingleOpen : Opens(previous, next);
        return _quotes.Substring(_isSingleOpen ? 2 : 3, 1);
    }

    private string? Dash(int length, char previous, char next)
    {
        var isRange = char.IsAsciiDigit(previous) && char.IsAsciiDigit(next);
        return (length, conventions.IsChinese) switch
        {
            (2, true) when isRange => "–",
            (2 or 3, true) => "——",
            (2, false) => "–",
            (3, false) => "—",
            _ => null,
        };
    }

    private string? Ellipsis(int length) => (length, conventions.IsChinese) switch
    {
        (3 or 6, true) => "……",
        (3, false) => "…",
        _ => null,
    };

    /// <summary>Behind a blank, an opening bracket or a dash a quote opens, if there is something to quote.</summary>
    private static bool Opens(char previous, char next) =>
        !char.IsWhiteSpace(next) && next != '\0'
        && (previous is '\0' or '(' or '[' or '{' or '“' or '‘' or '—' or '–' or '-' or '/' or '\u00A0'
            || char.IsWhiteSpace(previous) || Cjk.IsWide(previous));

    private static int Run(ReadOnlySpan<char> text, char c)
    {
        var length = text.IndexOfAnyExcept(c);
        return length < 0 ? text.Length : length;
    }

    private static char Next(ReadOnlySpan<char> text, int at, char following) => at < text.Length ? text[at] : following;
}
