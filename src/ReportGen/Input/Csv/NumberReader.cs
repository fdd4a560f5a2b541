using System.Buffers;
using System.Globalization;
using ReportGen.Metrics;

namespace ReportGen.Input.Csv;

/// <summary>Reads a value cell: a number as data, a grouped number, a bound, or text.</summary>
internal static class NumberReader
{
    // decimal holds 28 digits for certain.
    private const int MostDigits = 28;

    // Spaces and apostrophes that part groups of digits in some languages.
    private const string GroupSpaces = " \u00A0\u2009\u202F'’";

    private static readonly SearchValues<char> NumericChars = SearchValues.Create("0123456789.," + GroupSpaces);
    private static readonly SearchValues<char> GroupSpaceChars = SearchValues.Create(GroupSpaces);
    private static readonly SearchValues<char> FullWidthChars = SearchValues.Create("０１２３４５６７８９．，");

    /// <summary>Reads a cell without surrounding blanks.</summary>
    /// <param name="hasDecimalComma">Whether the file's decimals have a comma.</param>
    public static NumberCell Read(ReadOnlySpan<char> cell, bool hasDecimalComma)
    {
        var digits = cell;
        var bound = TakeBound(ref digits);
        var isNegative = digits is ['-' or '−', ..];
        if (isNegative || digits is ['+', ..])
        {
            digits = digits[1..];
        }

        if (!IsNumeric(digits))
        {
            return Other(cell, digits);
        }

        Span<char> plain = stackalloc char[MostDigits + 2];
        var problem = ToPlain(digits, hasDecimalComma, plain, out var length);
        if (problem != NumberProblem.None)
        {
            return NumberCell.Wrong(problem);
        }

        var value = decimal.Parse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new NumberCell(CellKind.Number, isNegative ? -value : value, value.Scale, bound, NumberProblem.None);
    }

    private static Bound TakeBound(ref ReadOnlySpan<char> cell)
    {
        var bound = cell switch
        {
            ['>' or '＞', not '=', ..] => Bound.Over,
            ['<' or '＜', not '=', ..] => Bound.Under,
            ['~' or '～', ..] => Bound.About,
            _ => Bound.Exact,
        };
        if (bound != Bound.Exact)
        {
            cell = cell[1..].TrimStart();
        }

        return bound;
    }

    private static bool IsNumeric(ReadOnlySpan<char> text) =>
        text.Length > 0
        && (char.IsAsciiDigit(text[0]) || (text.Length > 1 && text[0] is '.' or ',' && char.IsAsciiDigit(text[1])))
        && !text.ContainsAnyExcept(NumericChars);

    /// <summary>Text, or digits that someone took for a number.</summary>
    private static NumberCell Other(ReadOnlySpan<char> cell, ReadOnlySpan<char> unsigned)
    {
        var problem = cell switch
        {
            _ when cell.ContainsAny(FullWidthChars) && !HasLetter(cell) => NumberProblem.FullWidth,
            [.. var digits, '%' or '％' or '‰'] when IsSignedNumeric(digits) => NumberProblem.Percent,
            [.. var digits, '+'] when IsNumeric(digits) => NumberProblem.BoundSign,
            ['>' or '<', '=', .. var digits] when IsNumeric(digits.TrimStart()) => NumberProblem.BoundSign,
            ['≥' or '≤' or '≈' or '±', .. var digits] when IsNumeric(digits.TrimStart()) => NumberProblem.BoundSign,
            ['(' or '（', .. var digits, ')' or '）'] when IsNumeric(digits) => NumberProblem.Parentheses,
            ['$' or '¥' or '￥' or '€' or '£', .. var digits] when IsSignedNumeric(digits.TrimStart()) => NumberProblem.Currency,
            _ when unsigned.Length < cell.Length && HasDigit(cell) && !HasLetter(cell) => NumberProblem.Malformed,
            _ => NumberProblem.None,
        };
        return problem == NumberProblem.None ? NumberCell.Text : NumberCell.Wrong(problem);
    }

    private static bool IsSignedNumeric(ReadOnlySpan<char> text)
    {
        TakeBound(ref text);
        return IsNumeric((text is ['-' or '−' or '+', ..] ? text[1..] : text).TrimEnd());
    }

    private static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the groups out and writes a decimal point.</summary>
    private static NumberProblem ToPlain(ReadOnlySpan<char> text, bool hasDecimalComma, Span<char> plain, out int length)
    {
        length = 0;
        var mark = DecimalMark(text, hasDecimalComma, out var problem);
        if (problem != NumberProblem.None)
        {
            return problem;
        }

        var split = mark == '\0' ? -1 : text.IndexOf(mark);
        var whole = split < 0 ? text : text[..split];
        var fraction = split < 0 ? default : text[(split + 1)..];
        if (!IsGrouped(whole))
        {
            return NumberProblem.Grouping;
        }

        if (fraction.ContainsAnyExceptInRange('0', '9') || (split >= 0 && fraction.IsEmpty))
        {
            return NumberProblem.Malformed;
        }

        return Join(whole, fraction, plain, out length) ? NumberProblem.None : NumberProblem.TooLong;
    }

    /// <summary>The decimal mark of a number: told by the file, unless the number itself says otherwise.</summary>
    /// <returns>U+0000 for a number without decimals.</returns>
    private static char DecimalMark(ReadOnlySpan<char> text, bool hasDecimalComma, out NumberProblem problem)
    {
        var mark = hasDecimalComma ? ',' : '.';
        var other = hasDecimalComma ? '.' : ',';
        var marks = text.Count(mark);
        var others = text.Count(other);
        var lone = text.IndexOf(other);
        problem = (marks, others) switch
        {
            ( > 1, _) => NumberProblem.Malformed,
            (1, > 0) when text.LastIndexOf(other) > text.IndexOf(mark) => NumberProblem.DecimalComma,
            (0, 1) when hasDecimalComma && LooksGrouped(text, lone) => NumberProblem.Ambiguous,
            (0, 1) when !hasDecimalComma && !LooksGrouped(text, lone) && !text.ContainsAny(GroupSpaceChars) => NumberProblem.DecimalComma,
            _ => NumberProblem.None,
        };

        // A point that cannot be a group's is a decimal point, in a file of decimal commas too.
        return (marks, others) switch
        {
            (1, _) => mark,
            (0, 1) when hasDecimalComma => other,
            _ => '\0',
        };
    }

    /// <summary>Whether one mark parts <c>1,234</c>: one to three digits, not a lone zero, and three digits.</summary>
    private static bool LooksGrouped(ReadOnlySpan<char> text, int mark) =>
        mark is >= 1 and <= 3 && text.Length - mark == 4 && !(text[0] == '0');

    /// <summary>Whether digits stand alone or in groups of three with one kind of mark between.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        var firstMark = whole.IndexOfAnyExceptInRange('0', '9');
        if (firstMark < 0)
        {
            return true;
        }

        if (firstMark is 0 or > 3)
        {
            return false;
        }

        var mark = whole[firstMark];
        for (var at = firstMark; at < whole.Length; at += 4)
        {
            var group = whole[at..];
            if (group.Length < 4 || group[0] != mark || group[1..4].ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Join(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction, Span<char> plain, out int length)
    {
        length = 0;
        foreach (var c in whole.TrimStart('0'))
        {
            if (length + fraction.Length >= MostDigits && char.IsAsciiDigit(c))
            {
                return false;
            }

            if (char.IsAsciiDigit(c))
            {
                plain[length++] = c;
            }
        }

        if (fraction.Length > MostDigits)
        {
            return false;
        }

        if (fraction.IsEmpty)
        {
            plain[length] = '0';
            length = Math.Max(length, 1);
            return true;
        }

        plain[length++] = '.';
        fraction.CopyTo(plain[length..]);
        length += fraction.Length;
        return true;
    }
}
