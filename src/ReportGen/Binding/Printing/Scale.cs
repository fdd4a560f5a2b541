namespace ReportGen.Binding.Printing;

/// <summary>A scale word: <c>million</c>, <c>亿</c>.</summary>
internal sealed record Scale(int Exponent, string Word);
