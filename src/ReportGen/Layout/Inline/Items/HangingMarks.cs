namespace ReportGen.Layout.Inline.Items;

/// <summary>How much of a mark may stand outside the text where it begins or ends a line, so that the edge looks straight.</summary>
/// <remarks>
/// After Hàn Thế Thành, Micro-typographic extensions to the TeX typesetting system (2000): what is light hangs most of its
/// width, what is heavy little. Of Chinese marks, pauses and stops hang whole and others not at all (clreq, 'Hanging punctuation').
/// </remarks>
internal static class HangingMarks
{
    private const double Dot = 0.7;
    private const double TwoDots = 0.5;
    private const double Quote = 0.6;
    private const double Bracket = 0.15;
    private const double EnDash = 0.3;
    private const double EmDash = 0.15;

    /// <summary>The part of its width that a mark hangs at a line's end.</summary>
    public static double AtEnd(char c) => c switch
    {
        '.' or ',' or '-' or '\u2010' or '\u2011' => Dot,
        ':' or ';' => TwoDots,
        '”' or '’' or '‘' or '“' or '"' or '\'' => Quote,
        '–' => EnDash,
        '—' => EmDash,
        ')' or ']' => Bracket,
        _ => 0,
    };

    /// <summary>The part of its width that a mark hangs at a line's start.</summary>
    public static double AtStart(char c) => c switch
    {
        '“' or '‘' or '„' or '‚' or '"' or '\'' => Quote,
        '(' or '[' => Bracket,
        _ => 0,
    };

    /// <summary>Whether a full-width mark hangs at a line's end.</summary>
    public static bool IsPause(char c) => c is '、' or '。' or '，' or '．';
}
