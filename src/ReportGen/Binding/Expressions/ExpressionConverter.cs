using System.Globalization;
using ReportGen.Binding.Templates;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using Scriban.Syntax;

namespace ReportGen.Binding.Expressions;

/// <summary>Scriban's syntax tree to our own, which knows only what a report may say.</summary>
/// <param name="shift">What to add to Scriban's offsets to get those of the source.</param>
/// <param name="end">Offset behind the expression.</param>
internal sealed class ExpressionConverter(TemplateSource source, int shift, int end, List<Diagnostic> problems)
{
    public Expression? Convert(ScriptExpression node) => node switch
    {
        ScriptPipeCall pipe => Pipe(pipe),
        ScriptLiteral literal => LiteralOf(literal),
        ScriptVariable or ScriptMemberExpression => Name(node),
        ScriptIndexerExpression { Target: ScriptThisExpression } => Name(node),
        ScriptNestedExpression { Expression: { } inner } => Convert(inner),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Negate, Right: ScriptLiteral } => NumberOf(node),
        ScriptBinaryExpression { Left: { } left, Right: { } right } binary => Binary(binary, left, right),
        _ => Refuse(node),
    };

    private Filtered? Pipe(ScriptPipeCall pipe)
    {
        var parts = new List<ScriptExpression>();
        Flatten(pipe, parts);
        var input = Convert(parts[0]);
        var filters = new List<FilterCall>(parts.Count - 1);
        for (var i = 1; i < parts.Count; i++)
        {
            if (Filter(parts[i], i + 1 < parts.Count ? StartOf(parts[i + 1]) : end) is { } filter)
            {
                filters.Add(filter);
            }
        }

        return input is null || filters.Count < parts.Count - 1 ? null : new Filtered(input, filters) { Span = SpanOf(pipe) };
    }

    private static void Flatten(ScriptExpression? node, List<ScriptExpression> parts)
    {
        if (node is ScriptPipeCall pipe)
        {
            Flatten(pipe.From, parts);
            Flatten(pipe.To, parts);
        }
        else if (node is not null)
        {
            parts.Add(node);
        }
    }

    private FilterCall? Filter(ScriptExpression node, int next)
    {
        if (node is ScriptBinaryExpression { Operator: ScriptBinaryOperator.Subtract, Left: ScriptVariable filter, Right: ScriptLiteral number })
        {
            return Negative(filter, number, next);
        }

        var call = node as ScriptFunctionCall;
        if ((call?.Target ?? node) is not ScriptVariable name)
        {
            Refuse(node);
            return null;
        }

        var arguments = new List<Expression>();
        foreach (var argument in call?.Arguments ?? [])
        {
            if (Argument(name.Name, argument) is not { } converted)
            {
                return null;
            }

            arguments.Add(converted);
        }

        return new FilterCall(name.Name, arguments, Call(node, next), SpanOf(name));
    }

    /// <summary>Scriban takes <c>plus: -1</c> for a subtraction from the filter.</summary>
    private FilterCall? Negative(ScriptVariable filter, ScriptLiteral number, int next)
    {
        if (!source.Text.AsSpan(EndOf(filter), StartOf(number) - EndOf(filter)).TrimStart().StartsWith(':'))
        {
            Refuse(number);
            return null;
        }

        return LiteralOf(number) is Literal { Value: NumberValue { Number: var positive } } literal
            ? new FilterCall(filter.Name, [literal with { Value = new NumberValue(positive with { Value = -positive.Value }, null) }], Call(filter, next), SpanOf(filter))
            : null;
    }

    /// <summary>A call as written. Scriban leaves its end open; it reaches to the next pipe or the end of the tag.</summary>
    private string Call(ScriptNode node, int next) => source.Text[StartOf(node)..next].TrimEnd(' ', '\t', '\r', '\n', '|');

    private Expression? Argument(string filter, ScriptExpression argument)
    {
        if (filter == "at" && argument is ScriptBinaryExpression { Operator: ScriptBinaryOperator.Subtract })
        {
            problems.Add(Messages.UnquotedPeriod(SpanOf(argument), Written(argument)));
            return null;
        }

        return Convert(argument);
    }

    private Expression? Binary(ScriptBinaryExpression node, ScriptExpression left, ScriptExpression right)
    {
        ComparisonKind? kind = node.Operator switch
        {
            ScriptBinaryOperator.CompareEqual => ComparisonKind.Equal,
            ScriptBinaryOperator.CompareNotEqual => ComparisonKind.NotEqual,
            ScriptBinaryOperator.CompareLess => ComparisonKind.Less,
            ScriptBinaryOperator.CompareLessOrEqual => ComparisonKind.LessOrEqual,
            ScriptBinaryOperator.CompareGreater => ComparisonKind.Greater,
            ScriptBinaryOperator.CompareGreaterOrEqual => ComparisonKind.GreaterOrEqual,
            ScriptBinaryOperator.LiquidContains => ComparisonKind.Contains,
            _ => null,
        };
        var isLogical = node.Operator is ScriptBinaryOperator.And or ScriptBinaryOperator.Or;
        if (kind is null && !isLogical && node.Operator != ScriptBinaryOperator.RangeInclude)
        {
            return Refuse(node);
        }

        if (Convert(left) is not { } first || Convert(right) is not { } second)
        {
            return null;
        }

        var span = SpanOf(node);
        if (kind is { } comparison)
        {
            return new Comparison(comparison, first, second) { Span = span };
        }

        return isLogical
            ? new Logical(node.Operator == ScriptBinaryOperator.And, first, second) { Span = span }
            : new WholeRange(first, second) { Span = span };
    }

    private Expression? LiteralOf(ScriptLiteral literal) => literal.Value switch
    {
        string text => new Literal(new TextValue(text)) { Span = SpanOf(literal) },
        bool truth => new Literal(new TruthValue(truth)) { Span = SpanOf(literal) },
        _ => NumberOf(literal),
    };

    /// <summary>Numbers are read from the source again: Scriban's are binary and have lost their decimals.</summary>
    private Expression? NumberOf(ScriptExpression node)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        var written = Written(node).Replace(" ", string.Empty, StringComparison.Ordinal);
        if (!decimal.TryParse(written, Style, CultureInfo.InvariantCulture, out var number))
        {
            return Refuse(node);
        }

        var quantity = new Quantity(number, number.Scale, Unit.None);
        return new Literal(new NumberValue(quantity, null)) { Span = SpanOf(node) };
    }

    private Expression Name(ScriptExpression node)
    {
        var path = string.Concat(Written(node).Where(c => !char.IsWhiteSpace(c)));
        return path is "nil" or "null" or "blank" or "empty"
            ? new Literal(new NothingValue()) { Span = SpanOf(node) }
            : new NamePath(path) { Span = SpanOf(node) };
    }

    private Expression? Refuse(ScriptExpression node)
    {
        problems.Add(Messages.NotLiquid(SpanOf(node), Written(node), ExpressionHints.For(Written(node))));
        return null;
    }

    private int StartOf(ScriptNode node) => node.Span.Start.Offset + shift;

    private int EndOf(ScriptNode node) => Math.Clamp(node.Span.End.Offset + shift + 1, StartOf(node), end);

    private string Written(ScriptNode node) => source.Text[StartOf(node)..EndOf(node)];

    private SourceSpan SpanOf(ScriptNode node) => source.Span(StartOf(node), EndOf(node) - StartOf(node));
}
