namespace ReportGen.Binding.Printing;

/// <summary>The first letter of a printed figure: that of the word of a bound or a claim, or of a number in words.</summary>
internal static class FirstLetter
{
    /// <summary>Whether a number is printed with such a word in front, which is small within a sentence. Only Latin letters come in two sizes.</summary>
    public static bool IsSmall(string printed) => printed.Length > 0 && char.IsAsciiLetterLower(printed[0]);

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
