using ReportGen.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>The names of dots, those that have room: at the right, at the left, above or below.</summary>
internal sealed class DotNames
{
    // As on the page: more dots than these have no names but those that are set off.
    private const int MostNames = 40;
    private const double Radius = 2.5;
    private const double HeightOfCapitals = 0.9;
    private const double Away = Radius + 2;

    private readonly ChartScene _scene;
    private readonly ChartWidths _widths;
    private readonly LabelRoom _room;
    private readonly Dictionary<(int Category, int Series), C.DataLabelPositionValues> _places = [];

    public DotNames(ChartScene scene)
    {
        (_scene, _widths) = (scene, new ChartWidths(scene.Plan));
        _room = new LabelRoom(scene.Frame.Size.Width.Points, scene.Frame.Size.Height.Points);
        Place();
    }

    /// <summary>The names beside the dots of a series.</summary>
    public IReadOnlyList<PointLabel> Of(int series) =>
    [
        .. _places.Where(p => p.Key.Series == series).OrderBy(p => p.Key.Category).Select(p => new PointLabel(p.Key.Category)
        {
            Words = _scene.Chart.Categories[p.Key.Category].Name,
            Position = p.Value,
            Style = _scene.Styles.OfCategory(p.Key.Category),
        }),
    ];

    /// <summary>What is set off has its place first.</summary>
    private void Place()
    {
        var dots = Dots().OrderByDescending(d => _scene.Chart.Categories[d.Category].IsHighlighted).ToList();
        foreach (var dot in dots)
        {
            _room.Take(dot.X - Radius, dot.Y - Radius, 2 * Radius, 2 * Radius);
        }

        foreach (var dot in dots)
        {
            var category = _scene.Chart.Categories[dot.Category];
            if (category.Name.Length > 0 && (category.IsHighlighted || dots.Count <= MostNames) && PlaceOf(category.Name, dot.X, dot.Y) is { } place)
            {
                _places.Add((dot.Category, dot.Series), place);
            }
        }
    }

    private IEnumerable<(int Category, int Series, double X, double Y)> Dots()
    {
        var (plan, frame) = (_scene.Plan, _scene.Frame);
        for (var i = 0; i < _scene.Chart.Categories.Count; i++)
        {
            for (var j = 0; j < _scene.Chart.Series.Count; j++)
            {
                if (plan.Stacks[i, j] is var (_, to))
                {
                    var across = plan.Across!.PartOf((double)(_scene.Chart.Categories[i].Position ?? 0));
                    yield return (i, j, (frame.Left + (frame.PlotWidth * across)).Points, (frame.Top + (frame.PlotHeight * (1 - plan.Values.PartOf(to)))).Points);
                }
            }
        }
    }

    private C.DataLabelPositionValues? PlaceOf(string name, double x, double y)
    {
        var (width, height) = (_widths.Of(name).Points, _scene.Labels.Size.Points * HeightOfCapitals);
        return _room.TryTake(x + Away, y - (height / 2), width, height) ? C.DataLabelPositionValues.Right
            : _room.TryTake(x - Away - width, y - (height / 2), width, height) ? C.DataLabelPositionValues.Left
            : _room.TryTake(x - (width / 2), y - Away - height, width, height) ? C.DataLabelPositionValues.Top
            : _room.TryTake(x - (width / 2), y + Away, width, height) ? C.DataLabelPositionValues.Bottom
            : null;
    }
}
