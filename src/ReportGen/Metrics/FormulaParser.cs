using System.Globalization;
using ReportGen.Diagnostics;

namespace ReportGen.Metrics;

/// <summary>Recursive descent over <c>expr = term {(+|-) term}; term = factor {(*|/) factor}; factor = [-|+] (number | reference | call | (expr))</c>.</summary>
internal sealed class FormulaParser
{
    // Deeper nesting is a machine's doing, and would eat the stack.
    private const int DeepestNesting = 64;

    private static readonly string[] FunctionNames = ["sum", "mean", "min", "max", "round", "abs"];

    private readonly FormulaSource _source;
    private readonly string _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<FormulaStep> _steps = [];
    private readonly List<FormulaReference> _references = [];
    private int _at;
    private int _depth;
    private int _callDepth;

    private FormulaParser(FormulaSource source, DiagnosticBag diagnostics)
    {
        _source = source;
        _text = source.Text;
        _diagnostics = diagnostics;
    }

    /// <summary>Parses a formula.</summary>
    /// <returns>Null when it has an error, which is in the diagnostics.</returns>
    public static Formula? Parse(FormulaSource source, DiagnosticBag diagnostics)
    {
        var parser = new FormulaParser(source, diagnostics);
        return parser.Expression() && parser.AtEnd() ? new Formula(source, parser._steps, parser._references) : null;
    }

    private bool Expression()
    {
        if (++_depth > DeepestNesting)
        {
            return Fail(Messages.FormulaTooDeep(_source.Span(_at, 1), DeepestNesting));
        }

        var isRead = Term() && Rest('+', FormulaOperation.Add, '-', FormulaOperation.Subtract, Term);
        _depth--;
        return isRead;
    }

    private bool Term() => Factor() && Rest('*', FormulaOperation.Multiply, '/', FormulaOperation.Divide, Factor);

    /// <summary>Further operands of one precedence, left to right.</summary>
    private bool Rest(char first, FormulaOperation onFirst, char second, FormulaOperation onSecond, Func<bool> operand)
    {
        while (Peek() is var sign && (sign == first || sign == second))
        {
            var start = _at++;
            if (!operand())
            {
                return false;
            }

            _steps.Add(new FormulaStep(sign == first ? onFirst : onSecond, start, 1));
        }

        return true;
    }

    private bool Factor()
    {
        var isNegative = false;
        var start = _at;
        while (Peek() is '-' or '+')
        {
            start = _at;
            isNegative ^= _text[_at++] == '-';
        }

        if (!Primary())
        {
            return false;
        }

        if (isNegative)
        {
            _steps.Add(new FormulaStep(FormulaOperation.Negate, start, 1));
        }

        return true;
    }

    private bool Primary() => Peek() switch
    {
        '(' => Group(),
        >= '0' and <= '9' or '.' => Number(),
        var c when char.IsAsciiLetter(c) || c == '_' => Name(),
        _ => Unexpected("a number, an id or '('"),
    };

    private bool Group()
    {
        _at++;
        return Expression() && Expect(')');
    }

    private bool Number()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.'))
        {
            _at++;
        }

        var digits = _text.AsSpan(start, _at - start);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return Fail(Messages.FormulaNumber(_source.Span(start, _at - start), digits.ToString()));
        }

        _steps.Add(new FormulaStep(FormulaOperation.Number, start, _at - start) { Number = number });
        return true;
    }

    private bool Name()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '_' or '.'))
        {
            _at++;
        }

        var name = _text[start.._at];
        var isPrefix = name.EndsWith('.') && _at < _text.Length && _text[_at] == '*';
        if (isPrefix)
        {
            _at++;
        }

        var end = _at;
        if (Peek() == '(' && !isPrefix)
        {
            return Call(name, start);
        }

        _at = end;
        return Reference(isPrefix ? name[..^1] : name, isPrefix, start);
    }

    private bool Call(string name, int start)
    {
        var function = Array.IndexOf(FunctionNames, name);
        if (function < 0)
        {
            return Fail(Messages.UnknownFunction(_source.Span(start, name.Length), name, FunctionNames));
        }

        _at++;
        _callDepth++;
        _steps.Add(new FormulaStep(FormulaOperation.Arguments, start, name.Length));
        do
        {
            if (!Expression())
            {
                return false;
            }
        }
        while (TryTake(','));

        _callDepth--;
        var isClosed = Expect(')');
        _steps.Add(new FormulaStep(FormulaOperation.Call, start, name.Length) { Function = (FormulaFunction)function });
        return isClosed;
    }

    private bool Reference(string id, bool isPrefix, int start)
    {
        if (!TryPeriod(out var period))
        {
            return false;
        }

        var length = _at - start;
        if (!MetricId.IsWellFormed(id))
        {
            return Fail(Messages.FormulaId(_source.Span(start, length), id));
        }

        if (isPrefix && _callDepth == 0)
        {
            return Fail(Messages.PrefixOutsideCall(_source.Span(start, length), id));
        }

        _steps.Add(new FormulaStep(FormulaOperation.Read, start, length) { Reference = _references.Count });
        _references.Add(new FormulaReference(id, isPrefix, period));
        return true;
    }

    /// <summary>Reads <c>@2023</c>, <c>@2024-Q3</c> or <c>@2024-09</c>. In <c>a@2023-1</c> the last sign is a minus.</summary>
    private bool TryPeriod(out Period? period)
    {
        period = null;
        if (_at >= _text.Length || _text[_at] != '@')
        {
            return true;
        }

        var start = ++_at;
        foreach (var length in (ReadOnlySpan<int>)[7, 4])
        {
            if (start + length <= _text.Length && Period.TryParse(_text.AsSpan(start, length), out var read))
            {
                period = read;
                _at = start + length;
                break;
            }
        }

        var isCut = _at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || (_text[_at] == '-' && PeekAt(_at + 1) is 'Q' or 'q'));
        return (period is not null && !isCut) || Fail(Messages.FormulaPeriod(_source.Span(start - 1, 1)));
    }

    private char Peek()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return PeekAt(_at);
    }

    private char PeekAt(int offset) => offset < _text.Length ? _text[offset] : '\0';

    private bool TryTake(char c)
    {
        if (Peek() != c)
        {
            return false;
        }

        _at++;
        return true;
    }

    private bool Expect(char c) => TryTake(c) || Unexpected($"'{c}'");

    private bool AtEnd() => Peek() == '\0' || Unexpected("an operator or the end of the formula");

    private bool Unexpected(string expected)
    {
        var found = Peek();
        return Fail(Messages.FormulaSyntax(_source.Span(_at, 1), found == '\0' ? null : found, expected));
    }

    private bool Fail(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        return false;
    }
}
