namespace ReportGen.Metrics;

/// <summary>A decimal with its display precision and unit. Arithmetic is decimal throughout.</summary>
/// <param name="Value">The number in the unit's own scale: 50.421 for <c>50.421 billion CNY</c>.</param>
/// <param name="Decimals">Decimals to print: those written in the cell, or asked for.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Bound">Whether the number is the value or a bound of it.</param>
internal readonly record struct Quantity(decimal Value, int Decimals, Unit Unit, Bound Bound = Bound.Exact);
