namespace ReportGen.Layout.Inline.Hyphenation;

/// <summary>What is wrong in a file of patterns.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Found">What stands there.</param>
internal readonly record struct PatternFault(PatternFaultKind Kind, int Line, int Column, string Found);
