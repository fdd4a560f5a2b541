namespace ReportGen.Metrics;

/// <summary>What one step of a formula does with the stack.</summary>
internal enum FormulaOperation
{
    /// <summary>Pushes a number that the formula holds.</summary>
    Number,

    /// <summary>Pushes what a reference finds; a prefix pushes one operand a series.</summary>
    Read,

    Negate,
    Add,
    Subtract,
    Multiply,
    Divide,

    /// <summary>Marks where the arguments of a call begin.</summary>
    Arguments,

    /// <summary>Replaces the arguments since the last mark by the function's result.</summary>
    Call,
}

/// <summary>A step of a formula in postfix order, with the characters it comes from.</summary>
/// <param name="Start">Offset in the formula.</param>
/// <param name="Length">Characters.</param>
internal readonly record struct FormulaStep(FormulaOperation Operation, int Start, int Length)
{
    /// <summary>The number of a <see cref="FormulaOperation.Number"/>.</summary>
    public decimal Number { get; init; }

    /// <summary>Index of the reference of a <see cref="FormulaOperation.Read"/>.</summary>
    public int Reference { get; init; }

    /// <summary>The function of a <see cref="FormulaOperation.Call"/>.</summary>
    public FormulaFunction Function { get; init; }
}
