using DocumentFormat.OpenXml;
using ReportGen.Charts;
using ReportGen.Document;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Parts of a whole as slices, from the top on, clockwise.</summary>
internal sealed class PiePlot(ChartScene scene)
{
    // Percent of the whole ring's radius.
    private const byte HoleSize = 58;

    private static readonly ChartLine White = new(Color.White, Length.Pt(1));

    // White around a label's text, which counts as part of it.
    private static readonly Length Margin = Length.Pt(3);

    private readonly ChartWidths _widths = new(scene.Plan);
    private readonly LabelFactory _labels = new(scene);

    private bool IsRing => scene.Chart.Type == ChartType.Donut;

    public IEnumerable<OpenXmlElement> Make()
    {
        OpenXmlCompositeElement pie = IsRing ? new C.DoughnutChart() : new C.PieChart();
        pie.AppendChild(new C.VaryColors { Val = true });
        pie.AppendChild(Series());
        pie.AppendChild(new C.FirstSliceAngle { Val = 0 });
        if (IsRing)
        {
            pie.AppendChild(new C.HoleSize { Val = HoleSize });
        }

        return [pie];
    }

    private C.PieChartSeries Series()
    {
        var series = new C.PieChartSeries(SeriesHead.Of(scene, 0, 0));
        series.Append(scene.Chart.Categories.Select((_, i) => Slice(i)));
        series.Append(_labels.Make(0, [.. Labels()]), scene.Data.Categories(), scene.Data.Values(0));
        return series;
    }

    private C.DataPoint Slice(int category) => new(
        new C.Index { Val = (uint)category },
        new C.Bubble3D { Val = false },
        scene.Ink.Area(scene.Plan.ColorOf(category, 0), White));

    private IEnumerable<PointLabel> Labels()
    {
        foreach (var words in SliceWords.Of(scene.Chart))
        {
            var slice = words.Slice;
            var point = scene.Chart.Series[0].Points[slice.Category];
            yield return new PointLabel(slice.Category)
            {
                Text = point.Label is null ? null : point.Text,
                ShowsCategory = true,
                Position = IsRing ? null : C.DataLabelPositionValues.OutsideEnd,
                Shift = IsRing ? OutOf(words) : default,
                Style = scene.Styles.OfCategory(slice.Category),
            };
        }
    }

    /// <summary>A ring's labels stand in it, and have no place outside to ask for: they are moved from the middle of their part to beyond the rim.</summary>
    private (Length Right, Length Down) OutOf(SliceWords words)
    {
        var radius = scene.Frame.PlotWidth * 0.5;
        var (x, y) = (Math.Sin(words.Slice.Middle), -Math.Cos(words.Slice.Middle));
        var inner = radius * ((1 + (HoleSize / 100.0)) / 2);
        var outer = radius + SliceWords.Away + Margin;
        var half = _widths.Of(words.Words) * (words.Slice.IsRight ? 0.5 : -0.5);
        return (((outer - inner) * x) + half, (outer - inner) * y);
    }
}
