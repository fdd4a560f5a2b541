namespace ReportGen.Docx.Styling;

/// <summary>The type of code that stands in a line.</summary>
internal static class CodeType
{
    /// <summary>Its size in text of a size.</summary>
    public static Length SizeIn(Length around) => around * Theme.InlineCodeScale;
}
