using DocumentFormat.OpenXml;
using ReportGen.Document;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Parts of a whole as slices, from the top on, clockwise.</summary>
internal sealed class PiePlot(ChartScene scene)
{
    // Percent of the whole ring's radius.
    private const byte HoleSize = 60;

    private static readonly ChartLine White = new(Color.White, Length.Pt(1));

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

    /// <summary>A ring has no place outside for labels; a program would refuse one.</summary>
    private IEnumerable<PointLabel> Labels()
    {
        for (var i = 0; i < scene.Chart.Categories.Count; i++)
        {
            if (scene.Chart.Series[0].Points[i] is { Value: not null } point)
            {
                yield return new PointLabel(i)
                {
                    Text = point.Label is null ? null : point.Text,
                    ShowsCategory = true,
                    Position = IsRing ? null : C.DataLabelPositionValues.OutsideEnd,
                    Style = scene.Labels,
                };
            }
        }
    }
}
