using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Charts;

/// <summary>The names below columns, in lines no wider than their slots; not where there is no room.</summary>
internal sealed class ColumnNames
{
    /// <summary>A name of more lines is none that helps.</summary>
    private const int MostLines = 4;

    private readonly ChartSketch _sketch;
    private readonly ColumnSlots _slots;
    private readonly IReadOnlyList<LineBox>[] _names;
    private readonly bool[] _isNamed;
    private double _top;

    public ColumnNames(ChartSketch sketch, ColumnSlots slots)
    {
        (_sketch, _slots) = (sketch, slots);
        var width = Math.Max(1, (slots.Width * sketch.Plan.NameStep) - 3);
        _names = [.. Enumerable.Range(0, slots.Count).Select(i => sketch.Plan.IsNamed(i) ? NameOf(i, width) : [])];
        _isNamed = new bool[_names.Length];
    }

    /// <summary>Of the highest.</summary>
    public double Height => _names.Max(n => n.Count) * _sketch.Leading;

    /// <summary>Finds out which have room below a height.</summary>
    public void Place(double top)
    {
        _top = top;
        var room = new LabelRoom(_sketch.Room.Width);
        for (var i = _names.Length - 1; i >= 0; i--)
        {
            // The last is the one that readers look for; it has its place first.
            _isNamed[i] = _names[i].Count > 0 && room.TryTake(MiddleOf(i) - (WidthOf(i) / 2), top, WidthOf(i), _sketch.Leading * _names[i].Count);
        }
    }

    public void Draw(int category)
    {
        var top = _top;
        foreach (var line in _isNamed[category] ? _names[category] : [])
        {
            _sketch.Write(line, MiddleOf(category) - (line.Width / 2), top);
            top += _sketch.Leading;
        }
    }

    private IReadOnlyList<LineBox> NameOf(int category, double width)
    {
        // Years and the like are never broken.
        var own = _sketch.Plan.Chart.Categories[category];
        var lines = _sketch.Texts.Lines(own.Name, _sketch.Plan.Styles.OfCategory(category), own.Position is null ? width : _sketch.Room.Width);
        return lines.Count <= MostLines ? lines : [];
    }

    private double WidthOf(int category) => _names[category].Select(l => l.Width).DefaultIfEmpty(0).Max();

    /// <summary>The middle of a name: that of its columns, unless it would stand outside.</summary>
    private double MiddleOf(int category)
    {
        var half = Math.Min(WidthOf(category), _sketch.Room.Width) / 2;
        return Math.Clamp(_slots.MiddleOf(category), half, _sketch.Room.Width - half);
    }
}
