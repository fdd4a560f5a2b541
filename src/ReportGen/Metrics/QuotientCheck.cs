using ReportGen.Diagnostics;

namespace ReportGen.Metrics;

/// <summary>
/// Warns where a formula divides numbers of two kinds and its row has the unit of the first, but not its scale: billions of
/// CNY by millions of journeys, in CNY. The quotient is that of the cells, whatever their scales.
/// </summary>
internal static class QuotientCheck
{
    private const int LargestPower = 12;

    /// <summary>The warning; null where the scales come out even, or the author minded them: by a power of ten or with the value.</summary>
    public static Diagnostic? Of(FormulaNode node, UnlikeQuotient quotient)
    {
        var unit = node.Row.Unit;
        var shift = quotient.Above.Exponent - quotient.Below.Exponent - unit.Exponent;
        var isMinded = node.Row.Number is not null || node.Formula.Steps.Any(s => s.Operation == FormulaOperation.Number && IsPowerOfTen(s.Number));
        return shift == 0 || unit.Base != quotient.Above.Base || isMinded
            ? null
            : Messages.FormulaScales(node.Formula.SpanOf(quotient.Step), quotient.Above.ToString(), quotient.Below.ToString(), unit.ToString(), shift);
    }

    private static bool IsPowerOfTen(decimal number) =>
        Enumerable.Range(-LargestPower, LargestPower * 2 + 1).Any(e => e != 0 && PowersOfTen.TryShift(1, e, out var power) && power == number);
}
