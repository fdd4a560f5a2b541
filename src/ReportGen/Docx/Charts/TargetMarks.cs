using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>
/// Marks at what was aimed at. Bars have no markers: a mark is the cap of an error bar without length, at the end of a
/// bar that is as long as the target and cannot be seen.
/// </summary>
internal sealed class TargetMarks(ChartScene scene)
{
    // An error of zero has no cap; this part of the axis is too short to be seen.
    private const double Nearly = 1e-6;

    private static readonly Length Thickness = Length.Pt(1.8);

    public C.BarChartSeries Series()
    {
        var column = ChartSheets.TargetColumn(scene.Plan);
        var series = new C.BarChartSeries(SeriesHead.Of(scene, column, column));
        series.Append(ChartInk.None(), new C.InvertIfNegative { Val = false }, Mark(), scene.Data.Categories(), scene.Data.Values(column));
        return series;
    }

    private C.ErrorBars Mark()
    {
        var scale = scene.Plan.Values;
        return new C.ErrorBars(
            new C.ErrorBarType { Val = C.ErrorBarValues.Both },
            new C.ErrorBarValueType { Val = C.ErrorValues.FixedValue },
            new C.NoEndCap { Val = false },
            new C.ErrorBarValue { Val = (scale.High - scale.Low) * Nearly },
            scene.Ink.Line(new ChartLine(scene.Labels.Color, Thickness)));
    }
}
