namespace ReportGen.Layout.Charts;

/// <summary>Where texts of a plot stand, so that none is set upon another.</summary>
/// <param name="width">Width of the chart: nothing stands outside.</param>
internal sealed class LabelRoom(double width)
{
    /// <summary>White space around each text.</summary>
    private const double Air = 1;

    /// <summary>Places are looked up by bands of this height, since charts may have thousands of texts.</summary>
    private const double BandHeight = 16;

    private readonly Dictionary<int, List<(double Left, double Top, double Right, double Bottom)>> _bands = [];

    /// <summary>Takes a place if it is free.</summary>
    public bool TryTake(double left, double top, double wide, double high)
    {
        if (left < -Air || left + wide > width + Air || !IsFree(left, top, left + wide, top + high))
        {
            return false;
        }

        Take(left, top, wide, high);
        return true;
    }

    /// <summary>Takes a place whatever stands there.</summary>
    public void Take(double left, double top, double wide, double high)
    {
        for (var band = BandOf(top); band <= BandOf(top + high); band++)
        {
            if (!_bands.TryGetValue(band, out var boxes))
            {
                _bands.Add(band, boxes = []);
            }

            boxes.Add((left, top, left + wide, top + high));
        }
    }

    private static int BandOf(double y) => (int)Math.Floor(y / BandHeight);

    private bool IsFree(double left, double top, double right, double bottom)
    {
        for (var band = BandOf(top); band <= BandOf(bottom); band++)
        {
            if (_bands.TryGetValue(band, out var boxes)
                && boxes.Exists(b => left < b.Right + Air && b.Left < right + Air && top < b.Bottom - Air && b.Top < bottom - Air))
            {
                return false;
            }
        }

        return true;
    }
}
