namespace ReportGen.Layout.Charts;

/// <summary>The names of categories below a plot, in the middle of their places; not where there is no room.</summary>
internal sealed class CategoryNames(ChartSketch sketch)
{
    public void Draw(double[] places, double top)
    {
        var categories = sketch.Plan.Chart.Categories;
        var room = new LabelRoom(sketch.Room.Width);

        // The last is the one that readers look for; it has its place first.
        var isNamed = new bool[places.Length];
        for (var i = places.Length - 1; i >= 0; i--)
        {
            var width = sketch.Texts.WidthOf(categories[i].Name, sketch.Labels);
            isNamed[i] = sketch.Plan.IsNamed(i) && room.TryTake(LeftOf(places[i], width), top, width + ChartSketch.Gap, sketch.Leading);
        }

        for (var i = 0; i < places.Length; i++)
        {
            if (isNamed[i])
            {
                var line = sketch.Texts.Line(categories[i].Name, sketch.Labels);
                sketch.Drawing.Text(line, LeftOf(places[i], line?.Width ?? 0), top + (line?.Ascent ?? 0));
            }
        }
    }

    private double LeftOf(double place, double width) => Math.Clamp(place - (width / 2), 0, Math.Max(0, sketch.Room.Width - width - ChartSketch.Gap));
}
