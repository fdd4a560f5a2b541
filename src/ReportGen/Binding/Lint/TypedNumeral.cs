namespace ReportGen.Binding.Lint;

/// <summary>A number as it stands in the prose.</summary>
/// <param name="Text">The prose.</param>
/// <param name="Numeral">The number.</param>
/// <param name="From">Where what is printed for it may begin: at a word such as <c>over</c>, or at the number itself.</param>
internal sealed record TypedNumeral(string Text, Numeral Numeral, int From);
