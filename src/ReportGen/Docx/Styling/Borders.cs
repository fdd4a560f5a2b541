using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Styling;

/// <summary>Single lines as borders of paragraphs, cells and tables.</summary>
internal static class Borders
{
    /// <summary>The thinnest that there is.</summary>
    public static Length Hairline { get; } = Length.Pt(0.25);

    /// <summary>Makes a border a line.</summary>
    /// <param name="space">From what it borders, in points.</param>
    public static T Line<T>(T border, Length thickness, Color color, int space = 0)
        where T : W.BorderType
    {
        border.Val = W.BorderValues.Single;
        border.Size = thickness.BorderEighths();
        border.Space = (uint)space;
        border.Color = color.Hex;
        return border;
    }

    /// <summary>Space between a border and its text in whole points, which Word knows up to 31.</summary>
    public static int Space(Length length) => (int)Math.Clamp(Math.Round(length.Points), 0, 31);
}
