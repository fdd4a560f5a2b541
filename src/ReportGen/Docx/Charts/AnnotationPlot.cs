using System.Globalization;
using DocumentFormat.OpenXml;
using ReportGen.Charts;
using ReportGen.Document;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using A = DocumentFormat.OpenXml.Drawing;

namespace ReportGen.Docx.Charts;

/// <summary>
/// Words above categories, each with a hairline down to its place, and lines across at values. Charts have no words of
/// their own: these are labels of series that cannot be seen but for the hairlines, which are error bars.
/// </summary>
internal sealed class AnnotationPlot(ChartScene scene)
{
    private static readonly Length Hairline = Length.Pt(0.35);
    private static readonly Length Dashed = Length.Pt(0.7);
    private static readonly Length Away = Length.Pt(3);

    private readonly LabelFactory _labels = new(scene);

    /// <summary>The plot, to stand over another; null where there is nothing to say.</summary>
    public C.LineChart? Make()
    {
        if (scene.Plan.Shape.IsLying() || (AnnotationColumns.Across(scene.Plan).Count == 0 && !AnnotationColumns.HasAbove(scene.Plan)))
        {
            return null;
        }

        var (across, first) = (AnnotationColumns.Across(scene.Plan), AnnotationColumns.First(scene.Plan));
        var words = new LineWords(scene);
        C.LineChartSeries[] above = AnnotationColumns.HasAbove(scene.Plan) ? [Above(first + across.Count)] : [];
        return LineFactory.Make([.. across.Select((annotation, i) => Across(first + i, words.Of(annotation))), .. above]);
    }

    private C.LineChartSeries Across(int column, PointLabel words)
    {
        var line = new ChartLine(scene.Styles.Quiet.Color, Dashed) { Dash = A.PresetLineDashValues.Dash };
        return Series(column, [scene.Ink.Line(line), MarkerFactory.None(), _labels.Make(column, [words])]);
    }

    private C.LineChartSeries Above(int column)
    {
        var rows = AnnotationRows.Of(scene.Plan, scene.Frame.Size.Width);
        var labels = rows.Select(r => new PointLabel(r.Annotation.Category)
        {
            Words = InlineText.Of(r.Annotation.Words),
            Position = C.DataLabelPositionValues.Right,
            Shift = (Length.Zero, (scene.Labels.Leading * (r.Row + 0.5)) - scene.Frame.Top),
            Style = scene.Styles.Quiet,
        });
        return Series(column, [ChartInk.NoLine(), MarkerFactory.None(), _labels.Make(column, [.. labels]), Hairlines(rows)]);
    }

    private C.LineChartSeries Series(int column, IEnumerable<OpenXmlElement> parts) =>
        new LineFactory(scene).Series(scene.Plan is { HasAreas: true, Looks.Count: 1 } ? column + 1 : column, column, parts);

    /// <summary>From the upper edge of the plot down to the marks of a category.</summary>
    private C.ErrorBars Hairlines(IReadOnlyList<(ChartAnnotation Annotation, int Row)> rows)
    {
        var lengths = new C.NumberLiteral(new C.FormatCode("General"), new C.PointCount { Val = (uint)scene.Chart.Categories.Count });
        foreach (var category in rows.Select(r => r.Annotation.Category).Distinct().Order().Where(c => LengthOf(c) > 0))
        {
            lengths.AppendChild(new C.NumericPoint(new C.NumericValue(LengthOf(category).ToString(CultureInfo.InvariantCulture))) { Index = (uint)category });
        }

        return new C.ErrorBars(
            new C.ErrorDirection { Val = C.ErrorBarDirectionValues.Y },
            new C.ErrorBarType { Val = C.ErrorBarValues.Minus },
            new C.ErrorBarValueType { Val = C.ErrorValues.Custom },
            new C.NoEndCap { Val = true },
            new C.Minus(lengths),
            scene.Ink.Line(new ChartLine(scene.Styles.Quiet.Color, Hairline)));
    }

    /// <summary>To the highest mark of a category, less the value that is printed above it; to the axis where nothing stands.</summary>
    private double LengthOf(int category)
    {
        var scale = scene.Plan.Values;
        var ends = Enumerable.Range(0, scene.Chart.Series.Count).Select(j => scene.Plan.Stacks[category, j]).OfType<(double From, double To)>().Select(m => Math.Max(m.From, m.To));
        var isPrinted = scene.Plan.HasLabels && scene.Chart.Series.Any(s => s.Points[category].Label is not null);
        var printed = isPrinted ? (scale.High - scale.Low) * ((scene.Labels.Leading + Away) / scene.Frame.PlotHeight) : 0;
        var unit = scene.Chart.Options.Stacking == ChartStacking.Percent ? 100 : 1;
        return Math.Max(0, Math.Round((scale.High - ends.DefaultIfEmpty(scale.Low).Max() - printed) / unit, 6));
    }
}
