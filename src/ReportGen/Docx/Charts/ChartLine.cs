using A = DocumentFormat.OpenXml.Drawing;

namespace ReportGen.Docx.Charts;

/// <summary>A line of a chart.</summary>
internal sealed record ChartLine(Color Color, Length Width)
{
    /// <summary>Its dashes; null for a whole line.</summary>
    public A.PresetLineDashValues? Dash { get; init; }

    /// <summary>Whether its ends and joins are round.</summary>
    public bool IsRound { get; init; }
}
