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
        var words = SliceWords.Of(scene.Chart);
        var places = new SlicePlaces(Room).Of(words.Select(w => new SliceWidth(w.Slice, _widths.Of(w.Words).Points, 1))).ToDictionary(p => p.Slice.Category);
        return words.Select(w => LabelOf(w, places.TryGetValue(w.Slice.Category, out var place) && place.HasLeader ? place : null));
    }

    private PointLabel LabelOf(SliceWords words, SlicePlace? led)
    {
        var slice = words.Slice;
        var point = scene.Chart.Series[0].Points[slice.Category];
        return new PointLabel(slice.Category)
        {
            Text = point.Label is null ? null : point.Text,
            ShowsCategory = true,
            Position = IsRing ? null : led is null ? C.DataLabelPositionValues.OutsideEnd : C.DataLabelPositionValues.Center,
            Shift = led is { } place ? To(place, _widths.Of(words.Words)) : IsRing ? OutOf(words) : default,
            HasLeader = led is not null,
            Style = scene.Styles.OfCategory(slice.Category),
        };
    }

    private Length Radius => scene.Frame.PlotWidth * 0.5;

    /// <summary>Radius on which labels stand that are not moved: in the middle of their part.</summary>
    private Length Inner => Radius * ((1 + (IsRing ? HoleSize / 100.0 : 0)) / 2);

    private PieRoom Room
    {
        get
        {
            var (frame, line) = (scene.Frame, scene.Labels.Leading.Points);
            var middle = (X: frame.Left.Points + Radius.Points, Y: frame.Top.Points + Radius.Points);
            return new PieRoom(Radius.Points, line, SliceWords.Away.Points)
            {
                Across = (-middle.X, frame.Size.Width.Points - middle.X),
                Down = ((line / 2) - middle.Y, frame.Size.Height.Points - (line / 2) - middle.Y),
            };
        }
    }

    /// <summary>From the middle of a part to a place of its own, as on the page.</summary>
    private (Length Right, Length Down) To(SlicePlace place, Length width)
    {
        var (x, y) = (Math.Sin(place.Slice.Middle), -Math.Cos(place.Slice.Middle));
        var half = (width * 0.5) + Margin;
        return (Length.Pt(place.Edge) + (half * (place.Slice.IsRight ? 1 : -1)) - (Inner * x), Length.Pt(place.Middle) - (Inner * y));
    }

    /// <summary>A ring's labels stand in it, and have no place outside to ask for: they are moved from the middle of their part to beyond the rim.</summary>
    private (Length Right, Length Down) OutOf(SliceWords words)
    {
        var (x, y) = (Math.Sin(words.Slice.Middle), -Math.Cos(words.Slice.Middle));
        var outer = Radius + SliceWords.Away + Margin;
        var half = _widths.Of(words.Words) * (words.Slice.IsRight ? 0.5 : -0.5);
        return (((outer - Inner) * x) + half, (outer - Inner) * y);
    }
}
