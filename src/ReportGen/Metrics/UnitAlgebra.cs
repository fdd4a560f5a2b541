namespace ReportGen.Metrics;

/// <summary>Arithmetic on numbers with units. Overflow surfaces as <see cref="OverflowException"/>.</summary>
/// <remarks>
/// Where units have one base, scales convert. Where nothing is known of the result's unit, the numbers are taken as
/// their cells hold them: 500 件 / 20 万人 is 25, and the row's unit says that it is 件/万人.
/// </remarks>
internal static class UnitAlgebra
{
    /// <summary>Decimals that a number can have at most.</summary>
    public const int MostDecimals = 28;

    /// <summary>Whether two numbers may be added, subtracted or compared.</summary>
    public static bool AreLike(Operand left, Operand right) =>
        left.Unit is null || right.Unit is null || left.Unit.Base == right.Unit.Base;

    /// <summary>The sum in the scale of the left number; the numbers are <see cref="AreLike"/>.</summary>
    public static Operand Add(Operand left, Operand right) =>
        left.Unit is null || right.Unit is null
            ? new Operand(left.Value + right.Value, null)
            : left with { Value = left.Value + InScaleOf(right, left.Unit) };

    public static Operand Negate(Operand operand) => operand with { Value = -operand.Value };

    public static Operand Multiply(Operand left, Operand right) => (left.IsPure, right.IsPure) switch
    {
        (_, true) => left with { Value = left.Value * Unscaled(right) },
        (true, _) => right with { Value = Unscaled(left) * right.Value },
        _ => new Operand(left.Value * right.Value, null),
    };

    /// <summary>The quotient; the right number is not zero.</summary>
    public static Operand Divide(Operand left, Operand right)
    {
        if (left.Unit is not null && right.Unit is not null && AreLike(left, right))
        {
            return new Operand(InScaleOf(left, right.Unit) / right.Value, Unit.None);
        }

        return right.IsPure
            ? left with { Value = left.Value / Unscaled(right) }
            : new Operand(left.Value / right.Value, null);
    }

    /// <summary>What is left of a number by another, in the scale of the left; the right number is like it or pure, and not zero.</summary>
    public static Operand Remainder(Operand left, Operand right) =>
        left with { Value = left.Value % (AreLike(left, right) ? InScaleOf(right, left.Unit!) : Unscaled(right)) };

    /// <summary>Compares like numbers across scales.</summary>
    public static int Compare(Operand left, Operand right) => left.Unit is null || right.Unit is null
        ? left.Value.CompareTo(right.Value)
        : left.Value.CompareTo(InScaleOf(right, left.Unit));

    /// <summary>The number for a row of a unit; null when the result has another base.</summary>
    public static decimal? ForRow(Operand result, Unit row) => result.Unit switch
    {
        null => result.Value,
        var unit when unit.Base == row.Base => InScaleOf(result, row),
        { IsPure: true } => Unscaled(result),
        _ => null,
    };

    /// <summary>Half up, as people round: 2.5 to 3, −2.5 to −3.</summary>
    public static decimal Round(decimal value, int decimals) =>
        decimal.Round(value, Math.Clamp(decimals, 0, MostDecimals), MidpointRounding.AwayFromZero);

    private static decimal InScaleOf(Operand operand, Unit unit) => PowersOfTen.Shift(operand.Value, operand.Unit!.Exponent - unit.Exponent);

    private static decimal Unscaled(Operand pure) => PowersOfTen.Shift(pure.Value, pure.Unit!.Exponent);
}
