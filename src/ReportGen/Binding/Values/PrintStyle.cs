namespace ReportGen.Binding.Values;

/// <summary>How a number is to be printed; filters fill it in, printing comes last.</summary>
/// <param name="Form">Its shape.</param>
/// <param name="Decimals">Decimals asked for; null for those of the value.</param>
/// <param name="Unit">Whether and how its unit goes with it.</param>
/// <param name="BareBound">Whether the word of a bound is left out.</param>
/// <param name="IsFormatted">Whether a filter asked for a form; numbers of the template print as they are without.</param>
internal readonly record struct PrintStyle(NumberForm Form, int? Decimals, UnitForm Unit, bool BareBound, bool IsFormatted)
{
    /// <summary>Whether a plus goes before a number above zero.</summary>
    public bool IsSigned { get; init; }

    /// <summary>How the word begins that a bound, a claim or a number in words brings.</summary>
    public LetterCase Case { get; init; }

    /// <summary>What is printed in the figure's place; null for the figure itself.</summary>
    public Claim? Claim { get; init; }

    public bool WithUnit => Unit != UnitForm.None;
}
