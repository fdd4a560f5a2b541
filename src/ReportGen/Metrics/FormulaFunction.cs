namespace ReportGen.Metrics;

/// <summary>The functions of formulas.</summary>
internal enum FormulaFunction
{
    Sum,
    Mean,
    Min,
    Max,
    Round,
    Abs,
}
