namespace ReportGen.Docx.Styling;

/// <summary>The type of code that stands in a line.</summary>
internal static class CodeType
{
    // Source Code Pro, Consolas and Courier New are all this wide, or nearly so.
    private const double CharacterWidth = 0.6;

    /// <summary>Its size in text of a size.</summary>
    public static Length SizeIn(Length around) => around * Theme.InlineCodeScale;

    /// <summary>How wide a character is, in ems of the text around it; a hanzi is one em of its own.</summary>
    public static double CharacterEms(char c) => Theme.InlineCodeScale * (c >= '\u2E80' ? 1 : CharacterWidth);
}
