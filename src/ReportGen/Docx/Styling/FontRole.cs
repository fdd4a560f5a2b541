namespace ReportGen.Docx.Styling;

/// <summary>Which of the theme's two fonts a style follows when its families are those of the theme.</summary>
internal enum FontRole
{
    Body,
    Heading,
}
