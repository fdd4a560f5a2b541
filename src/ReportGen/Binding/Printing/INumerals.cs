namespace ReportGen.Binding.Printing;

/// <summary>Numbers in the words of a language.</summary>
internal interface INumerals
{
    /// <summary>A whole number in words: <c>seven</c>, <c>七</c>.</summary>
    string Words(long number);

    /// <summary>An ordinal in words: <c>seventh</c>, <c>第七</c>.</summary>
    string OrdinalWords(long number);

    /// <summary>An ordinal in figures.</summary>
    /// <param name="number">From 1.</param>
    /// <param name="printed">Its digits, grouped.</param>
    string Ordinal(long number, string printed);
}
