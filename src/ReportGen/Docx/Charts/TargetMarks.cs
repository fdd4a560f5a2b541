using ReportGen.Charts;
using ReportGen.Document;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>
/// Marks across bars, at what was aimed at or at values of an author's. Bars have no markers: a mark is the cap of an
/// error bar without length, at the end of a bar that is as long as the value and cannot be seen.
/// </summary>
internal sealed class TargetMarks(ChartScene scene)
{
    // An error of zero has no cap; this part of the axis is too short to be seen.
    private const double Nearly = 1e-6;

    private static readonly Length Thickness = Length.Pt(1.8);
    private static readonly Length ThicknessOfLine = Length.Pt(0.7);

    private readonly LabelFactory _labels = new(scene);

    /// <summary>The series of the marks; none where nothing is marked.</summary>
    public IEnumerable<C.BarChartSeries> Series()
    {
        if (ChartSheets.HasTargets(scene.Plan))
        {
            yield return Series(ChartSheets.TargetColumn(scene.Plan), new ChartLine(scene.Labels.Color, Thickness), []);
        }

        var lines = scene.Plan.Shape == ChartShape.Columns ? [] : AnnotationColumns.Across(scene.Plan);
        for (var i = 0; i < lines.Count; i++)
        {
            yield return Series(AnnotationColumns.First(scene.Plan) + i, new ChartLine(scene.Styles.Quiet.Color, ThicknessOfLine), [WordsOf(lines[i])]);
        }
    }

    /// <summary>The words of a line stand above the first bar.</summary>
    private PointLabel WordsOf(ChartAnnotation annotation) => new(0)
    {
        Words = InlineText.Of(annotation.Words),
        Position = C.DataLabelPositionValues.OutsideEnd,
        Shift = (Length.Zero, scene.Labels.Leading * -1.2),
        Style = scene.Styles.Quiet,
    };

    private C.BarChartSeries Series(int column, ChartLine mark, IReadOnlyList<PointLabel> labels)
    {
        var series = new C.BarChartSeries(SeriesHead.Of(scene, column, column));
        series.Append(ChartInk.None(), new C.InvertIfNegative { Val = false }, _labels.Make(column, labels), Mark(mark));
        series.Append(scene.Data.Categories(), scene.Data.Values(column));
        return series;
    }

    private C.ErrorBars Mark(ChartLine line)
    {
        var scale = scene.Plan.Values;
        return new C.ErrorBars(
            new C.ErrorBarType { Val = C.ErrorBarValues.Both },
            new C.ErrorBarValueType { Val = C.ErrorValues.FixedValue },
            new C.NoEndCap { Val = false },
            new C.ErrorBarValue { Val = (scale.High - scale.Low) * Nearly },
            scene.Ink.Line(line));
    }
}
