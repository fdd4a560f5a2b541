namespace ReportGen.Docx.Charts;

/// <summary>Where words of a plot stand, so that none is set upon another.</summary>
/// <param name="width">Of the chart, in points.</param>
/// <param name="height">Of the chart, in points.</param>
internal sealed class LabelRoom(double width, double height)
{
    private readonly List<(double Left, double Top, double Right, double Bottom)> _boxes = [];

    /// <summary>Takes a place, in points, if it is free and in the chart.</summary>
    public bool TryTake(double left, double top, double wide, double high)
    {
        var isFree = left >= 0 && top >= 0 && left + wide <= width && top + high <= height
            && !_boxes.Exists(b => left < b.Right && b.Left < left + wide && top < b.Bottom && b.Top < top + high);
        if (isFree)
        {
            Take(left, top, wide, high);
        }

        return isFree;
    }

    /// <summary>Takes a place whatever stands there.</summary>
    public void Take(double left, double top, double wide, double high) => _boxes.Add((left, top, left + wide, top + high));
}
