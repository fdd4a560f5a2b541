using ReportGen.Metrics;

namespace ReportGen.Input.Csv;

/// <summary>What a value cell turned out to be.</summary>
internal enum CellKind
{
    Number,
    Text,

    /// <summary>Digits that are no number; <see cref="NumberCell.Problem"/> says why.</summary>
    Wrong,
}

/// <summary>A value cell read: a number with its written decimals, a bound, or text.</summary>
/// <param name="Decimals">Decimals as written.</param>
internal readonly record struct NumberCell(CellKind Kind, decimal Value, int Decimals, Bound Bound, NumberProblem Problem)
{
    /// <summary>A cell of words.</summary>
    public static NumberCell Text { get; } = new(CellKind.Text, 0, 0, Bound.Exact, NumberProblem.None);

    /// <summary>A cell that should be a number and is none.</summary>
    public static NumberCell Wrong(NumberProblem problem) => new(CellKind.Wrong, 0, 0, Bound.Exact, problem);
}
