namespace ReportGen.Docx.Styling;

/// <summary>The two faces of a style in Word: one for Latin text, one for Chinese.</summary>
/// <param name="Latin">Family for Latin text.</param>
/// <param name="EastAsian">Family for Chinese, Japanese and Korean text.</param>
internal sealed record FontPair(string Latin, string EastAsian)
{
    // A style without families takes what Word has always had.
    private static readonly FontPair Default = new("Times New Roman", "SimSun");

    /// <summary>The pair of a style: its first family is Latin, the one behind it Chinese.</summary>
    public static FontPair Of(TextStyle style) => style.Families.Count switch
    {
        0 => Default,
        1 => new FontPair(style.Families[0], style.Families[0]),
        _ => new FontPair(style.Families[0], style.Families[1]),
    };
}
