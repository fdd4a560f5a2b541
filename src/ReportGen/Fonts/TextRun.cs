namespace ReportGen.Fonts;

/// <summary>A stretch of text in one face: what itemisation gives and shaping takes.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="Length">Characters.</param>
/// <param name="Face">The face that has them.</param>
/// <param name="Script">ISO 15924 tag as HarfBuzz packs it.</param>
/// <param name="IsMissing">Whether no face has the characters; the run is shaped as a visible substitute.</param>
internal readonly record struct TextRun(int Start, int Length, FontFace Face, uint Script, bool IsMissing)
{
    /// <summary>Whether the script runs from right to left, which layout does not support: report it, don't print it.</summary>
    public bool IsRightToLeft => Fonts.Script.IsRightToLeft(Script);
}
