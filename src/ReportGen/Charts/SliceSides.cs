namespace ReportGen.Charts;

/// <summary>Shares the room beside a pie between the words at its two sides: longer ones are broken.</summary>
internal static class SliceSides
{
    /// <param name="left">Width that the words at the left want, in any unit.</param>
    /// <param name="right">The same at the right.</param>
    /// <param name="room">Width of the chart.</param>
    /// <param name="diameter">Of the pie as high as its chart.</param>
    public static (double Left, double Right) Of(double left, double right, double room, double diameter)
    {
        var free = room - Math.Min(diameter, room / 2);
        if (left + right <= free)
        {
            return (left, right);
        }

        return left <= free / 2 ? (left, free - left) : right <= free / 2 ? (free - right, right) : (free / 2, free / 2);
    }
}
