using DocumentFormat.OpenXml;
using ReportGen.Charts;
using ReportGen.Document;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Bars, lying or standing, beside or on one another.</summary>
internal sealed class BarPlot(ChartScene scene)
{
    // Percent of a bar's width: series beside one another touch, parts of one bar lie in it.
    private const int Whole = 100;

    private const string Between = "\u2002";
    private const double WidthOfBlank = 0.2;

    private readonly InsideLabels _inside = new(scene);
    private readonly LabelFactory _labels = new(scene);
    private readonly AxisFactory _axes = new(scene);
    private readonly LabelGround _ground = new(scene);

    private bool IsLying => scene.Plan.Shape.IsLying();

    public IEnumerable<OpenXmlElement> Make()
    {
        var bars = new C.BarChart(
            new C.BarDirection { Val = IsLying ? C.BarDirectionValues.Bar : C.BarDirectionValues.Column },
            new C.BarGrouping { Val = GroupingOf(scene.Chart.Options.Stacking) },
            new C.VaryColors { Val = false });
        bars.Append(scene.Chart.Series.Select((_, j) => Series(j)));
        var marks = new TargetMarks(scene).Series().ToList();
        bars.Append(marks);
        bars.Append(
            new C.GapWidth { Val = scene.Frame.GapWidth },
            new C.Overlap { Val = (sbyte)(scene.Plan.IsStacked || marks.Count > 0 ? Whole : 0) },
            new C.AxisId { Val = AxisFactory.CategoryId },
            new C.AxisId { Val = AxisFactory.ValueId });
        var (names, values) = IsLying ? (AxisSide.Left, AxisSide.Bottom) : (AxisSide.Bottom, AxisSide.Left);
        return [bars, _axes.Categories(names), _axes.Values(values)];
    }

    private static C.BarGroupingValues GroupingOf(ChartStacking stacking) => stacking switch
    {
        ChartStacking.None => C.BarGroupingValues.Clustered,
        ChartStacking.Normal => C.BarGroupingValues.Stacked,
        ChartStacking.Percent => C.BarGroupingValues.PercentStacked,
    };

    private C.BarChartSeries Series(int index)
    {
        var series = new C.BarChartSeries(SeriesHead.Of(scene, index, index));
        var usual = PointColors.Usual(scene.Plan, index);
        series.Append(scene.Ink.Area(FillOf(index, usual)), new C.InvertIfNegative { Val = false });
        series.Append(PointColors.Others(scene.Plan, index, usual).Select(p => Point(p.Category, FillOf(index, p.Color))));
        series.Append(_labels.Make(index, Labels(index)), scene.Data.Categories(), scene.Data.Values(index));
        return series;
    }

    private MarkFill FillOf(int series, Color color) => new(color, scene.Plan.Looks[series].Pattern);

    private C.DataPoint Point(int category, MarkFill fill) => new(
        new C.Index { Val = (uint)category },
        new C.InvertIfNegative { Val = false },
        new C.Bubble3D { Val = false },
        scene.Ink.Area(fill));

    private List<PointLabel> Labels(int series)
    {
        var labels = new List<PointLabel?>();
        for (var i = 0; i < scene.Chart.Categories.Count && scene.Plan.HasLabels; i++)
        {
            if (scene.Chart.Series[series].Points[i] is { Label: not null, Value: not null } point)
            {
                labels.Add(scene.Plan.IsStacked ? _inside.Of(i, series, point) : Beside(i, series, point));
            }
        }

        return [.. labels.OfType<PointLabel>()];
    }

    /// <summary>An author's words behind the value of a lying bar; null for none.</summary>
    private string? WordsAt(int category) => scene.Chart.Annotations.FirstOrDefault(a => a.Category == category) is { } annotation ? InlineText.Of(annotation.Words) : null;

    /// <summary>How far a value behind a lying bar moves where it would stand upon the mark at its target.</summary>
    private Length BeyondTarget(ChartPoint point)
    {
        if (!IsLying || point.Target is not { } target || point.Value is not { } value || target < value)
        {
            return Length.Zero;
        }

        var scale = scene.Plan.Values;
        var distance = scene.Frame.PlotWidth * (scale.PartOf((double)target) - scale.PartOf((double)value));
        return distance < new ChartWidths(scene.Plan).Of(point.Text) + ChartWidths.Gap + ChartWidths.Gap ? distance + ChartWidths.Gap : Length.Zero;
    }

    private PointLabel Beside(int category, int series, ChartPoint point)
    {
        var label = new PointLabel(category)
        {
            Text = point.Text,
            Words = series == 0 && IsLying && WordsAt(category) is { } words ? point.Text + Between + words : null,
            Position = C.DataLabelPositionValues.OutsideEnd,
            Blanks = (int)Math.Ceiling(BeyondTarget(point) / (scene.Labels.Size * WidthOfBlank)),
            Style = scene.Styles.OfCategory(category),
        };
        return label with { HasGround = _ground.IsNeeded(label, (double)point.Value!, point.Value < 0 ? LabelSide.Low : LabelSide.High) };
    }
}
