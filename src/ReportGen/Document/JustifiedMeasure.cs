namespace ReportGen.Document;

/// <summary>The measure that justified words need. In narrower columns gaps would open between them, and their right edge is left ragged.</summary>
internal static class JustifiedMeasure
{
    /// <summary>In sizes of the text: some forty letters.</summary>
    private const double Least = 18;

    /// <summary>Whether justified text of a style is ragged in lines of a width. Hanzi, kana and hangul may part anywhere, and fill any line.</summary>
    /// <param name="width">Width of the lines, in points.</param>
    /// <param name="language">BCP 47 tag of the document.</param>
    public static bool IsTooNarrow(double width, TextStyle style, string language) =>
        width < Least * style.Size.Points && language.Split('-')[0].ToUpperInvariant() is not ("ZH" or "JA" or "KO");
}
