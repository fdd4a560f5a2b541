using System.Globalization;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Expressions;

/// <summary>
/// Compares values: numbers as decimals, in one scale; a bound only as far as it is known. A text that is a number, such as a year or the cell
/// of a column of the author's own, is one beside a number.
/// </summary>
internal static class Comparer
{
    public static Value Compare(ComparisonKind kind, Value left, Value right, SourceSpan span)
    {
        if (left is FailureValue || right is FailureValue)
        {
            return left is FailureValue ? left : right;
        }

        if (kind == ComparisonKind.Contains)
        {
            return new TruthValue(left is TextValue whole && right is TextValue part && whole.Text.Contains(part.Text, StringComparison.Ordinal));
        }

        return (left, right) switch
        {
            (NumberValue a, NumberValue b) => Numbers(kind, a, b, span),
            (TextValue a, NumberValue b) when NumberIn(a) is { } number => Numbers(kind, number, b, span),
            (NumberValue a, TextValue b) when NumberIn(b) is { } number => Numbers(kind, a, number, span),
            (TextValue a, TextValue b) => Holds(kind, string.CompareOrdinal(a.Text, b.Text)),
            (TruthValue a, TruthValue b) => Holds(kind, a.IsTrue.CompareTo(b.IsTrue)),
            (NothingValue, NothingValue) => new TruthValue(kind == ComparisonKind.Equal),
            _ when kind is ComparisonKind.Equal or ComparisonKind.NotEqual => new TruthValue(kind == ComparisonKind.NotEqual),
            (NothingValue, _) or (_, NothingValue) => new TruthValue(false),
            _ => new FailureValue(Messages.CannotCompare(span)),
        };
    }

    private static NumberValue? NumberIn(TextValue text) =>
        decimal.TryParse(text.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new NumberValue(new Quantity(number, number.Scale, Unit.None), text.Fact)
            : null;

    private static Value Numbers(ComparisonKind kind, NumberValue left, NumberValue right, SourceSpan span)
    {
        var (a, b) = (left.Number, right.Number);
        if (a.Unit != Unit.None && b.Unit != Unit.None && a.Unit.Base != b.Unit.Base)
        {
            return new FailureValue(Messages.UnitsDiffer(span, a.Unit.ToString(), b.Unit.ToString()));
        }

        try
        {
            return Ordered(kind, left, right, Order(a, b), span);
        }
        catch (OverflowException)
        {
            return new FailureValue(Messages.NumberTooLarge(span));
        }
    }

    /// <summary>A number without a unit is meant in the other's scale: <c>m &gt; 40</c> is 40 billion where m is in billions.</summary>
    private static int Order(Quantity left, Quantity right) => left.Unit == Unit.None || right.Unit == Unit.None
        ? left.Value.CompareTo(right.Value)
        : UnitAlgebra.Compare(new Operand(left.Value, left.Unit), new Operand(right.Value, right.Unit));

    private static Value Ordered(ComparisonKind kind, NumberValue left, NumberValue right, int order, SourceSpan span) => (left.IsBound, right.IsBound) switch
    {
        (false, false) => Holds(kind, order),
        (true, true) => new FailureValue(Messages.BoundUndecided(span)),
        (true, false) => AgainstBound(kind, left.Number.Bound, order, span),
        _ => AgainstBound(Mirrored(kind), right.Number.Bound, -order, span),
    };

    /// <summary>Decides <c>bound kind number</c> where what is known of the bound suffices.</summary>
    /// <param name="order">The bound's number against the other.</param>
    private static Value AgainstBound(ComparisonKind kind, Bound bound, int order, SourceSpan span)
    {
        bool? isAbove = (bound, order) switch
        {
            (Bound.Over, >= 0) => true,
            (Bound.Under, <= 0) => false,
            _ => null,
        };
        return (isAbove, kind) switch
        {
            (null, _) => new FailureValue(Messages.BoundUndecided(span)),
            (true, ComparisonKind.Greater or ComparisonKind.GreaterOrEqual or ComparisonKind.NotEqual) => new TruthValue(true),
            (false, ComparisonKind.Less or ComparisonKind.LessOrEqual or ComparisonKind.NotEqual) => new TruthValue(true),
            _ => new TruthValue(false),
        };
    }

    private static ComparisonKind Mirrored(ComparisonKind kind) => kind switch
    {
        ComparisonKind.Less => ComparisonKind.Greater,
        ComparisonKind.LessOrEqual => ComparisonKind.GreaterOrEqual,
        ComparisonKind.Greater => ComparisonKind.Less,
        ComparisonKind.GreaterOrEqual => ComparisonKind.LessOrEqual,
        _ => kind,
    };

    private static TruthValue Holds(ComparisonKind kind, int order) => new(kind switch
    {
        ComparisonKind.Equal => order == 0,
        ComparisonKind.NotEqual => order != 0,
        ComparisonKind.Less => order < 0,
        ComparisonKind.LessOrEqual => order <= 0,
        ComparisonKind.Greater => order > 0,
        _ => order >= 0,
    });
}
