namespace ReportGen.Docx.Styling;

/// <summary>What a style's leading means in Word.</summary>
internal enum LineRule
{
    /// <summary>Lines keep it whatever stands in them, as on the pages of the PDF.</summary>
    Exact,

    /// <summary>Lines grow for what is higher: where people may put a picture into a line, an exact line would cut it off.</summary>
    AtLeast,
}
