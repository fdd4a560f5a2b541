using System.Globalization;
using ReportGen.Diagnostics;

namespace ReportGen.Metrics;

/// <summary>Runs the steps of one formula after another on a stack that is used again.</summary>
internal sealed class FormulaMachine(IReadOnlyDictionary<Metric, FormulaNode> nodes, DiagnosticBag diagnostics)
{
    private readonly List<Operand> _stack = [];
    private readonly Stack<int> _marks = new();
    private int _inputDecimals;
    private int _literalDecimals;
    private int _unlike;
    private UnlikeQuotient? _quotient;

    /// <summary>Computes a row whose inputs are computed.</summary>
    /// <returns>Whether it has a result; if not, the reason is in the diagnostics, here or at an input.</returns>
    public bool TryRun(FormulaNode node)
    {
        _stack.Clear();
        _marks.Clear();
        _inputDecimals = -1;
        _literalDecimals = 0;
        (_unlike, _quotient) = (0, null);
        try
        {
            return node.Formula.Steps.All(step => Run(node, step)) && Finish(node);
        }
        catch (OverflowException)
        {
            return Fail(Messages.FormulaOverflow(node.Formula.Source.Cell));
        }
    }

    private bool Run(FormulaNode node, FormulaStep step)
    {
        switch (step.Operation)
        {
            case FormulaOperation.Number:
                _literalDecimals = Math.Max(_literalDecimals, step.Number.Scale);
                _stack.Add(new Operand(step.Number, Unit.None));
                return true;
            case FormulaOperation.Read:
                return node.Inputs[step.Reference].All(row => Read(row, node.Formula.SpanOf(step)));
            case FormulaOperation.Negate:
                _stack[^1] = UnitAlgebra.Negate(_stack[^1]);
                return true;
            case FormulaOperation.Arguments:
                _marks.Push(_stack.Count);
                return true;
            case FormulaOperation.Call:
                return Call(node, step);
            default:
                return Combine(node, step);
        }
    }

    private bool Read(Metric row, SourceSpan at)
    {
        var isComputed = nodes.TryGetValue(row, out var node);
        if (isComputed && node!.State != FormulaState.Done)
        {
            return false;
        }

        if (row.Text is not null && !isComputed)
        {
            return Fail(Messages.FormulaReadsText(at, row.Id, row.Origin.Span));
        }

        if ((isComputed ? node!.Result : row.Number) is not { } quantity)
        {
            return false;
        }

        _inputDecimals = Math.Max(_inputDecimals, quantity.Decimals);
        _stack.Add(new Operand(quantity.Value, quantity.Unit));
        return quantity.Bound == Bound.Exact || Fail(Messages.FormulaReadsBound(at, row.Id, row.Raw, row.Origin.Span));
    }

    private bool Combine(FormulaNode node, FormulaStep step)
    {
        var right = _stack[^1];
        var left = _stack[^2];
        _stack.RemoveAt(_stack.Count - 1);
        switch (step.Operation)
        {
            case FormulaOperation.Multiply:
                _unlike += left.IsPure || right.IsPure ? 0 : 1;
                _stack[^1] = UnitAlgebra.Multiply(left, right);
                return true;
            case FormulaOperation.Divide when right.Value == 0:
                return Fail(Messages.FormulaDivisionByZero(node.Formula.SpanOf(step)));
            case FormulaOperation.Divide:
                NoteQuotient(step, left, right);
                _stack[^1] = UnitAlgebra.Divide(left, right);
                return true;
            default:
                return Add(node, step, left, step.Operation == FormulaOperation.Add ? right : UnitAlgebra.Negate(right));
        }
    }

    private void NoteQuotient(FormulaStep step, Operand left, Operand right)
    {
        if (!right.IsPure && (left.Unit is null || right.Unit is null || !UnitAlgebra.AreLike(left, right)))
        {
            _unlike++;
            _quotient = left.Unit is { IsPure: false } above && right.Unit is { } below ? new UnlikeQuotient(step, above, below) : null;
        }
    }

    private bool Add(FormulaNode node, FormulaStep step, Operand left, Operand right)
    {
        if (!UnitAlgebra.AreLike(left, right))
        {
            return Fail(Messages.FormulaUnlikeUnits(node.Formula.SpanOf(step), left.Unit!.ToString(), right.Unit!.ToString()));
        }

        _stack[^1] = UnitAlgebra.Add(left, right);
        return true;
    }

    private bool Call(FormulaNode node, FormulaStep step)
    {
        var mark = _marks.Pop();
        var arguments = _stack[mark..];
        _stack.RemoveRange(mark, arguments.Count);
        return step.Function switch
        {
            FormulaFunction.Round => Round(node, step, arguments),
            FormulaFunction.Abs when arguments.Count != 1 =>
                Fail(Messages.FormulaArguments(node.Formula.SpanOf(step), "abs", "1 argument", arguments.Count)),
            FormulaFunction.Abs => Push(arguments[0] with { Value = Math.Abs(arguments[0].Value) }),
            _ => Aggregate(node, step, arguments),
        };
    }

    private bool Aggregate(FormulaNode node, FormulaStep step, List<Operand> arguments)
    {
        var result = arguments[0];
        foreach (var argument in arguments.Skip(1))
        {
            if (!UnitAlgebra.AreLike(result, argument))
            {
                return Fail(Messages.FormulaUnlikeUnits(node.Formula.SpanOf(step), result.Unit!.ToString(), argument.Unit!.ToString()));
            }

            result = step.Function switch
            {
                FormulaFunction.Min => UnitAlgebra.Compare(argument, result) < 0 ? argument : result,
                FormulaFunction.Max => UnitAlgebra.Compare(argument, result) > 0 ? argument : result,
                _ => UnitAlgebra.Add(result, argument),
            };
        }

        return Push(step.Function == FormulaFunction.Mean ? result with { Value = result.Value / arguments.Count } : result);
    }

    private bool Round(FormulaNode node, FormulaStep step, List<Operand> arguments)
    {
        if (arguments.Count is < 1 or > 2)
        {
            return Fail(Messages.FormulaArguments(node.Formula.SpanOf(step), "round", "1 or 2 arguments", arguments.Count));
        }

        var decimals = arguments.Count == 2 ? arguments[1].Value : 0;
        if (decimals is < 0 or > 28 || decimals != decimal.Truncate(decimals))
        {
            return Fail(Messages.FormulaRoundDecimals(node.Formula.SpanOf(step), decimals));
        }

        // An outermost round says how many decimals its author wants to see.
        if (step == node.Formula.Steps[^1])
        {
            _inputDecimals = (int)decimals;
        }

        return Push(arguments[0] with { Value = UnitAlgebra.Round(arguments[0].Value, (int)decimals) });
    }

    private bool Push(Operand operand)
    {
        _stack.Add(operand);
        return true;
    }

    private bool Finish(FormulaNode node)
    {
        var row = node.Row;
        var result = _stack[0];
        if (UnitAlgebra.ForRow(result, row.Unit) is not { } value)
        {
            return Fail(Messages.FormulaResultUnit(node.Formula.Source.Cell, result.Unit!.ToString(), row.Unit.ToString()));
        }

        if (row.Number is { } written && UnitAlgebra.Round(value, written.Decimals) != written.Value)
        {
            var computed = UnitAlgebra.Round(value, written.Decimals).ToString(CultureInfo.InvariantCulture);
            return Fail(Messages.FormulaDisagrees(row.Origin.Span, row.Id, row.Raw, row.Formula!, computed) with { Related = node.Formula.Source.Cell });
        }

        // Of several such steps the scales may cancel out.
        if (_unlike == 1 && _quotient is { } quotient && QuotientCheck.Of(node, quotient) is { } warning)
        {
            diagnostics.Add(warning);
        }

        // A result prints with the written value's decimals; else with its inputs'; else with those of its literals.
        var inputDecimals = _inputDecimals >= 0 ? _inputDecimals : _literalDecimals;
        node.Result = new Quantity(value, row.Number?.Decimals ?? inputDecimals, row.Unit);
        return true;
    }

    private bool Fail(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return false;
    }
}
