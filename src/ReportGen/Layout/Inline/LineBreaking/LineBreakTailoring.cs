using ReportGen.Document;
using static ReportGen.Layout.Inline.LineBreaking.LineBreakClass;

namespace ReportGen.Layout.Inline.LineBreaking;

/// <summary>What typographers do beyond UAX #14: quotation marks in Chinese text, dashes in Latin text, soft hyphens.</summary>
internal static class LineBreakTailoring
{
    private const char SoftHyphen = '\u00AD';
    private const char EnDash = '–';
    private const char EmDash = '—';

    /// <summary>Changes the opportunities that a <see cref="LineBreakScanner"/> found.</summary>
    public static void Apply(ReadOnlySpan<char> text, Span<BreakOpportunity> breaks)
    {
        // Most text is plain: look only at the places that can change.
        for (var i = text.IndexOfAnyExceptInRange('\0', '\u007F'); i >= 0 && i < text.Length; i++)
        {
            switch (text[i])
            {
                case SoftHyphen when breaks[i + 1] == BreakOpportunity.Allowed:
                    breaks[i + 1] = BreakOpportunity.Hyphen;
                    break;
                case EnDash or EmDash when !FollowsEastAsian(text, i) && breaks[i] == BreakOpportunity.Allowed:
                    // A dash hangs on the word before it; after a space that is only better.
                    breaks[i] = text[i - 1] == ' ' ? BreakOpportunity.Discouraged : BreakOpportunity.Prohibited;
                    break;
                case EmDash or '～' or '－' or '／' or '·' when breaks[i] == BreakOpportunity.Allowed && Connects(text, i):
                    breaks[i] = BreakOpportunity.Prohibited;
                    break;
                case '“' or '‘' when MayBreakBeforeOpening(text, i):
                    breaks[i] = BreakOpportunity.Allowed;
                    break;
                case '”' or '’' when MayBreakAfterClosing(text, i):
                    breaks[i + 1] = BreakOpportunity.Allowed;
                    break;
            }
        }
    }

    // Connectors, interpuncts and solidi begin no line (clreq, 'Prohibition rules for line start and line end'); a dash of two ems may.
    private static bool Connects(ReadOnlySpan<char> text, int index) =>
        index > 0 && text[index - 1] != ' ' && (text[index] != EmDash || index + 1 == text.Length || text[index + 1] != EmDash);

    private static bool FollowsEastAsian(ReadOnlySpan<char> text, int index) =>
        index > 0 && (EastAsian.IsWide(text[index - 1]) || EastAsian.IsShared(text[index - 1]) || char.IsLowSurrogate(text[index - 1]));

    // Untailored, LB19 glues quotation marks on both sides, as it cannot know which one opens: 说“好”的 would not break at all.
    private static bool MayBreakBeforeOpening(ReadOnlySpan<char> text, int index)
    {
        if (index == 0 || !TouchesEastAsian(text, index))
        {
            return false;
        }

        return LineBreakData.ClassOf(text[index - 1]) is not (OP or OPWide or QU or QUOpen or GL or WJ or CB or BB or CR or LF or BK or NL or SP or PR);
    }

    private static bool MayBreakAfterClosing(ReadOnlySpan<char> text, int index)
    {
        if (index + 1 >= text.Length || !TouchesEastAsian(text, index))
        {
            return false;
        }

        // ’ between letters is an apostrophe, whatever stands before it.
        if (text[index] == '’' && !EastAsian.IsWide(text[index + 1]))
        {
            return false;
        }

        return LineBreakData.ClassAt(text, index + 1, out _) is AL or HL or NU or ID or IDReserved or OP or OPWide or QUOpen or B2 or EB or H2 or H3 or JL or PR;
    }

    private static bool TouchesEastAsian(ReadOnlySpan<char> text, int index) =>
        (index > 0 && (EastAsian.IsWide(text[index - 1]) || IsSecondUnitOfHanzi(text, index - 1)))
        || (index + 1 < text.Length && EastAsian.IsWide(text[index + 1]));

    private static bool IsSecondUnitOfHanzi(ReadOnlySpan<char> text, int index) =>
        index > 0 && char.IsLowSurrogate(text[index]) && EastAsian.IsWide(text[index - 1]);
}
