namespace ReportGen.Tests.Mutations;

/// <summary>What the oracle says of a changed report.</summary>
/// <param name="Verdict">What it is.</param>
/// <param name="Excuse">Why a program cannot tell; null where the product must.</param>
internal sealed record Judgement(Verdict Verdict, string? Excuse);
