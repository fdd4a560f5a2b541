using ReportGen.Charts;
using A = DocumentFormat.OpenXml.Drawing;

namespace ReportGen.Docx.Charts;

/// <summary>The patterns of DrawingML that look most like those of the page, in Word and in what LibreOffice makes of them.</summary>
internal static class PatternPresets
{
    public static A.PresetPatternValues Of(HatchLines lines) => lines switch
    {
        HatchLines.Rising => A.PresetPatternValues.DarkUpwardDiagonal,
        HatchLines.Falling => A.PresetPatternValues.LightDownwardDiagonal,
        HatchLines.Level => A.PresetPatternValues.LightHorizontal,
        HatchLines.Upright => A.PresetPatternValues.LightVertical,
        HatchLines.Lattice => A.PresetPatternValues.OpenDiamond,
        _ => A.PresetPatternValues.SmallGrid,
    };
}
