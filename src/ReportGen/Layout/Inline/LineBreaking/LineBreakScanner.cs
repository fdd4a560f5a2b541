using static ReportGen.Layout.Inline.LineBreaking.LineBreakClass;

namespace ReportGen.Layout.Inline.LineBreaking;

/// <summary>Finds where lines may and must end, by UAX #14: one pass, no allocation.</summary>
internal struct LineBreakScanner
{
    // The last class that counts: marks belong to their base (LB9). SP stands for the start of a line, as no rule looks at it.
    private LineBreakClass _before;
    private LineBreakClass _last;
    private bool _hasSpaces;
    private bool _isAfterHebrew;
    private bool _isOddRegional;
    private NumberState _number;

    // How much of a number of LB25 was read.
    private enum NumberState : byte
    {
        None,
        Digits,
        Closed,
    }

    /// <summary>Fills in the opportunity before each character and at the end of the text.</summary>
    /// <param name="text">A paragraph.</param>
    /// <param name="breaks">One longer than the text at least; the first is always prohibited and the last mandatory.</param>
    public static void Find(ReadOnlySpan<char> text, Span<BreakOpportunity> breaks)
    {
        var scanner = new LineBreakScanner { _before = SP, _last = SP };
        for (var i = 0; i < text.Length;)
        {
            var current = LineBreakData.ClassAt(text, i, out var length);
            breaks[i] = scanner.Step(current, text[(i + length)..]);
            if (length == 2)
            {
                breaks[i + 1] = BreakOpportunity.Prohibited;
            }

            i += length;
        }

        // LB2, LB3
        breaks[0] = BreakOpportunity.Prohibited;
        breaks[text.Length] = BreakOpportunity.Mandatory;
    }

    private BreakOpportunity Step(LineBreakClass current, ReadOnlySpan<char> rest)
    {
        // LB4, LB5
        if (LineBreakRules.EndsLine(_last) && !(_last is CR && current is LF))
        {
            this = new LineBreakScanner { _before = SP, _last = SP };
            Step(current, rest);
            return BreakOpportunity.Mandatory;
        }

        // LB9, LB10
        var isMark = current is CM or ZWJ;
        if (isMark && !_hasSpaces && _before is not (SP or ZW))
        {
            _last = current;
            return BreakOpportunity.Prohibited;
        }

        var isAllowed = Allows(isMark ? AL : current, rest);
        Advance(isMark ? AL : current);
        _last = current;
        return isAllowed ? BreakOpportunity.Allowed : BreakOpportunity.Prohibited;
    }

    private readonly bool Allows(LineBreakClass current, ReadOnlySpan<char> rest)
    {
        if (!LineBreakRules.Allows(_before, current, _hasSpaces))
        {
            return false;
        }

        if (_hasSpaces)
        {
            return true;
        }

        // LB8a, LB21a (LB20 goes before it), LB30a
        return !(_last is ZWJ
            || (_isAfterHebrew && current is not CB)
            || (_isOddRegional && current is RI)
            || KeepsNumber(current, rest));
    }

    // LB25 as a regular expression: (PR | PO)? (OP | HY)? NU (NU | SY | IS)* (CL | CP)? (PR | PO)?
    private readonly bool KeepsNumber(LineBreakClass current, ReadOnlySpan<char> rest) => current switch
    {
        NU => _number is NumberState.Digits,
        PR or PO => _number is not NumberState.None,
        OP or OPWide => _before is PR or PO && NextBase(rest) is NU,
        _ => false,
    };

    private void Advance(LineBreakClass current)
    {
        if (current is SP)
        {
            _hasSpaces = true;
            (_number, _isAfterHebrew, _isOddRegional) = (NumberState.None, false, false);
            return;
        }

        _number = current switch
        {
            NU => NumberState.Digits,
            SY or IS when _number is NumberState.Digits && !_hasSpaces => NumberState.Digits,
            CL or CP or CPWide when _number is NumberState.Digits && !_hasSpaces => NumberState.Closed,
            _ => NumberState.None,
        };
        _isAfterHebrew = current is HY or BA && _before is HL && !_hasSpaces;
        _isOddRegional = current is RI && !_isOddRegional;
        (_before, _hasSpaces) = (current, false);
    }

    private static LineBreakClass NextBase(ReadOnlySpan<char> rest)
    {
        for (var i = 0; i < rest.Length;)
        {
            var next = LineBreakData.ClassAt(rest, i, out var length);
            if (next is not (CM or ZWJ))
            {
                return next;
            }

            i += length;
        }

        return BK;
    }
}
