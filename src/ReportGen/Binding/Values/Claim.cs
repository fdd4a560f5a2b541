namespace ReportGen.Binding.Values;

/// <summary>A rounder number that is printed in the figure's place, tested against it: <c>over 240,000</c>.</summary>
/// <param name="Kind">How it stands to the figure.</param>
/// <param name="Limit">The number, in the unit of the figure.</param>
/// <param name="Decimals">Decimals that it is written with.</param>
internal sealed record Claim(ClaimKind Kind, decimal Limit, int Decimals);
