namespace ReportGen.Layout.Flow;

/// <summary>Spreads strips over columns: as high as they must be where all fit, else as high as they may.</summary>
internal sealed class ColumnBalancer(IReadOnlyList<Strip> strips, double[] tops, PageSpace space)
{
    /// <summary>Halvings of the interval in which the least height lies: the last is below a hundredth of a point.</summary>
    private const int Halvings = 17;

    private readonly FrameFiller _filler = new(strips, tops, space);

    /// <summary>Fills columns.</summary>
    /// <param name="frame">The strips, and the height that columns may have.</param>
    /// <param name="set">The columns.</param>
    public ColumnFill Spread(in Frame frame, ColumnSet set)
    {
        var fill = Fill(frame, set);
        if (fill.End < frame.Limit || fill.IsBroken)
        {
            return fill;
        }

        var (low, high) = (0.0, frame.Room);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            var lower = Fill(frame with { Room = middle }, set);
            (low, high) = lower.End == frame.Limit && !lower.IsBroken ? (low, middle) : (middle, high);
        }

        return Fill(frame with { Room = high }, set);
    }

    private ColumnFill Fill(in Frame frame, ColumnSet set)
    {
        var runs = new List<PlacedRun>(set.Count);
        var (height, isBroken) = (0.0, false);
        for (var at = frame.Start; at < frame.Limit && runs.Count < set.Count; at = runs[^1].End)
        {
            var column = _filler.Fill(frame with { Start = at }, default);
            height = Math.Max(height, tops[column.End - 1] + strips[column.End - 1].Height);
            isBroken |= column.Outcome == PageOutcome.Wrap;
            runs.Add(new PlacedRun(at, column.End, runs.Count * set.Pitch));
        }

        return new ColumnFill(runs, height, isBroken);
    }
}
