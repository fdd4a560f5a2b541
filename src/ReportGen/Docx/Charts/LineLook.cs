using ReportGen.Charts;
using A = DocumentFormat.OpenXml.Drawing;

namespace ReportGen.Docx.Charts;

/// <summary>The line of a series.</summary>
internal static class LineLook
{
    private static readonly Length Usual = Length.Pt(1.4);
    private static readonly Length Highlighted = Length.Pt(2);

    public static ChartLine Of(SeriesLook look) => new(look.Color, look.IsHighlighted ? Highlighted : Usual)
    {
        IsRound = true,
        Dash = look.Dash switch
        {
            LineDash.Dashed => A.PresetLineDashValues.Dash,
            LineDash.Dotted => A.PresetLineDashValues.SystemDot,
            LineDash.Solid => null,
        },
    };
}
