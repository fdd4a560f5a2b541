namespace ReportGen.Binding.Values;

/// <summary>How a number is to be printed; filters fill it in, printing comes last.</summary>
/// <param name="Form">Its shape.</param>
/// <param name="Decimals">Decimals asked for; null for those of the value.</param>
/// <param name="WithUnit">Whether the unit follows.</param>
/// <param name="BareBound">Whether the word of a bound is left out.</param>
/// <param name="IsFormatted">Whether a filter asked for a form; numbers of the template print as they are without.</param>
internal readonly record struct PrintStyle(NumberForm Form, int? Decimals, bool WithUnit, bool BareBound, bool IsFormatted);
