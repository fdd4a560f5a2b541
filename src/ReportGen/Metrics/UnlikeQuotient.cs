namespace ReportGen.Metrics;

/// <summary>A division in a formula, of numbers of two kinds.</summary>
/// <param name="Step">Its step.</param>
/// <param name="Above">Unit of what is divided.</param>
/// <param name="Below">Unit of what it is divided by.</param>
internal readonly record struct UnlikeQuotient(FormulaStep Step, Unit Above, Unit Below);
