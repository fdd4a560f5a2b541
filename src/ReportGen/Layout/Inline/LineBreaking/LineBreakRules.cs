using static ReportGen.Layout.Inline.LineBreaking.LineBreakClass;

namespace ReportGen.Layout.Inline.LineBreaking;

/// <summary>The rules of UAX #14 that look at two classes only, with or without spaces between.</summary>
/// <remarks>
/// <see href="https://www.unicode.org/reports/tr14/tr14-50.html"/>, Unicode 15.0, without tailoring but that of numbers
/// (example 7 of section 8.2, as Unicode's own test has it). Rules that look further are in <see cref="LineBreakScanner"/>.
/// </remarks>
internal static class LineBreakRules
{
    private const int Classes = (int)ZWJ + 1;
    private const byte Directly = 1;
    private const byte AcrossSpaces = 2;

    // The rules are run once for every pair: a scan is then two look-ups a character.
    private static readonly byte[] Pairs = BuildPairs();

    /// <summary>Whether a line may end between two classes.</summary>
    /// <param name="before">Class of the last character that is no space.</param>
    /// <param name="after">Class of the next character.</param>
    /// <param name="hasSpaces">Whether spaces stand between them.</param>
    public static bool Allows(LineBreakClass before, LineBreakClass after, bool hasSpaces) =>
        (Pairs[((int)before * Classes) + (int)after] & (hasSpaces ? AcrossSpaces : Directly)) != 0;

    public static bool EndsLine(LineBreakClass c) => c is BK or CR or LF or NL;

    private static byte[] BuildPairs()
    {
        var pairs = new byte[Classes * Classes];
        for (var i = 0; i < pairs.Length; i++)
        {
            var (before, after) = ((LineBreakClass)(i / Classes), (LineBreakClass)(i % Classes));
            pairs[i] = (byte)((AllowsDirectly(before, after) ? Directly : 0) | (AllowsAcrossSpaces(before, after) ? AcrossSpaces : 0));
        }

        return pairs;
    }

    private static bool AllowsAcrossSpaces(LineBreakClass before, LineBreakClass after)
    {
        // LB6, LB7
        if (EndsLine(after) || after is SP or ZW)
        {
            return false;
        }

        // LB8
        if (before is ZW)
        {
            return true;
        }

        // LB11, LB13 to LB17; LB18 for all else
        return !(after is WJ || IsCloser(after)
            || IsOpening(before)
            || (IsQuotation(before) && IsOpening(after))
            || (IsClosing(before) && after is NS)
            || (before is B2 && after is B2));
    }

    private static bool AllowsDirectly(LineBreakClass before, LineBreakClass after)
    {
        if (!AllowsAcrossSpaces(before, after))
        {
            return false;
        }

        // LB8 again: it stands before all that follows.
        if (before is ZW)
        {
            return true;
        }

        // LB11, LB12, LB12a, LB19
        if (before is WJ or GL || (after is GL && before is not (SP or BA or HY)) || IsQuotation(before) || IsQuotation(after))
        {
            return false;
        }

        // LB20
        if (before is CB || after is CB)
        {
            return true;
        }

        // LB21, LB21b, LB22
        if (after is BA or HY or NS or IN || before is BB || (before is SY && after is HL))
        {
            return false;
        }

        return !KeepsWord(before, after) && !KeepsNumber(before, after) && !KeepsSyllable(before, after) && !KeepsEmoji(before, after);
    }

    // LB23, LB24, LB28, LB29, LB30
    private static bool KeepsWord(LineBreakClass before, LineBreakClass after) =>
        (IsLetter(before) && (IsLetter(after) || after is NU or PR or PO or OP))
        || (IsLetter(after) && before is NU or PR or PO or IS or CP)
        || (before is NU && after is OP)
        || (before is CP && after is NU);

    // LB23a and the part of LB25 that pairs can tell
    private static bool KeepsNumber(LineBreakClass before, LineBreakClass after) =>
        (before is PR && (IsIdeograph(after) || after is EB or EM))
        || ((IsIdeograph(before) || before is EB or EM) && after is PO)
        || (after is NU && (before is PR or PO or HY or NU || IsOpening(before)));

    // LB26, LB27
    private static bool KeepsSyllable(LineBreakClass before, LineBreakClass after) =>
        (before is JL && after is JL or JV or H2 or H3)
        || (before is JV or H2 && after is JV or JT)
        || (before is JT or H3 && after is JT)
        || (IsHangul(before) && after is PO)
        || (before is PR && IsHangul(after));

    // LB30b; LB30a counts and is the scanner's
    private static bool KeepsEmoji(LineBreakClass before, LineBreakClass after) => after is EM && before is EB or IDReserved;

    private static bool IsLetter(LineBreakClass c) => c is AL or HL;

    private static bool IsIdeograph(LineBreakClass c) => c is ID or IDReserved;

    private static bool IsHangul(LineBreakClass c) => c is JL or JV or JT or H2 or H3;

    private static bool IsOpening(LineBreakClass c) => c is OP or OPWide;

    private static bool IsClosing(LineBreakClass c) => c is CL or CP or CPWide;

    private static bool IsCloser(LineBreakClass c) => IsClosing(c) || c is EX or IS or SY;

    private static bool IsQuotation(LineBreakClass c) => c is QU or QUOpen or QUClose;
}
