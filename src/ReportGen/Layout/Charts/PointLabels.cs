using ReportGen.Charts;

namespace ReportGen.Layout.Charts;

/// <summary>Values beside the points of lines: above or below, wherever there is room, else nowhere.</summary>
internal sealed class PointLabels(ChartSketch sketch, double[] places, ScaleLine line, LabelRoom room)
{
    private const double Distance = 3.5;

    /// <param name="bounds">The edges that labels stay within.</param>
    public void Draw((double Left, double Top, double Right, double Bottom) bounds)
    {
        if (!sketch.Plan.HasLabels)
        {
            return;
        }

        for (var i = 0; i < places.Length; i++)
        {
            for (var j = 0; j < sketch.Plan.Chart.Series.Count; j++)
            {
                if (!IsToldAtEnd(i, j) && sketch.Plan.Chart.Series[j].Points[i].Label is { } label)
                {
                    DrawOne((i, j), label, bounds);
                }
            }
        }
    }

    /// <summary>The last value stands beside the name of its series.</summary>
    private bool IsToldAtEnd(int category, int series) =>
        sketch.Plan.Naming == SeriesNaming.AtEnds && category == sketch.Plan.Chart.Series[series].LastIndex;

    private void DrawOne((int Category, int Series) at, Document.Inline label, (double Left, double Top, double Right, double Bottom) bounds)
    {
        if (sketch.Plan.Stacks[at.Category, at.Series] is not var (_, to))
        {
            return;
        }

        var style = sketch.Plan.Styles.OfPoints(at.Series);
        var width = sketch.Texts.WidthOf([label], style);
        var x = Math.Clamp(places[at.Category] - (width / 2), bounds.Left, Math.Max(bounds.Left, bounds.Right - width));
        var y = line.At(to);
        foreach (var top in (double[])[y - Distance - sketch.Leading + 1, y + Distance - 1])
        {
            if (x + width <= bounds.Right + 0.5 && top >= bounds.Top - 1 && top + sketch.Leading <= bounds.Bottom && room.TryTake(x, top, width, sketch.Leading))
            {
                sketch.Write(sketch.Texts.Line([label], style), x, top);
                return;
            }
        }
    }
}
