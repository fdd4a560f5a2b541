namespace ReportGen.Charts;

/// <summary>Places the words of slices along the rim, a line apart: those that had to move have a line to their slice.</summary>
internal sealed class SlicePlaces(PieRoom room)
{
    // In lines: words that moved no farther stand beside their slice.
    private const double Near = 0.8;

    /// <summary>The places at both sides, from above; words that find no room have none, those of the smallest slices first.</summary>
    public IReadOnlyList<SlicePlace> Of(IEnumerable<SliceWidth> words) =>
        [.. words.GroupBy(w => w.Slice.IsRight).OrderByDescending(g => g.Key).SelectMany(OfSide)];

    private IEnumerable<SlicePlace> OfSide(IEnumerable<SliceWidth> side)
    {
        var most = (int)((room.Down.Bottom - room.Down.Top) / room.Leading) + 1;
        var words = side.OrderByDescending(w => w.Slice.End - w.Slice.Start).Where(w => (most -= w.Lines) >= 0).ToList().OrderBy(w => HeightOf(w.Slice)).ToList();
        var middles = Spread.Apart([.. words.Select(w => (HeightOf(w.Slice), w.Lines))], room.Leading, room.Down);
        var places = new SlicePlace[words.Count];

        // From the middle upwards and downwards, so that a line that leads around words finds them out of its way.
        foreach (var i in Enumerable.Range(0, words.Count).OrderBy(i => Math.Abs(middles[i])))
        {
            var inner = middles[i] < 0 ? i + 1 : i - 1;
            var isSameHalf = inner >= 0 && inner < words.Count && Math.Sign(middles[inner]) == Math.Sign(middles[i]) && Math.Abs(middles[inner]) < Math.Abs(middles[i]);
            places[i] = PlaceOf(words[i], middles[i], isSameHalf ? places[inner] : null);
        }

        return places;
    }

    private double HeightOf(Slice slice) => -Math.Cos(slice.Middle) * (room.Radius + (room.Away / 2));

    private SlicePlace PlaceOf(SliceWidth words, double middle, SlicePlace? inner)
    {
        // The words follow the rim.
        var nearest = NearestTo(middle, words.Lines);
        var outer = room.Radius + 2;
        var rim = Math.Abs(nearest) < outer ? Math.Sqrt((outer * outer) - (nearest * nearest)) : 0;
        var away = rim + room.Away - 2;
        if (inner is { HasLeader: true } other)
        {
            away = Math.Max(away, Math.Abs(other.Edge));
        }

        var most = Math.Max(0, (words.Slice.IsRight ? room.Across.Right : -room.Across.Left) - words.Width);
        var edge = Math.Min(away, most) * (words.Slice.IsRight ? 1 : -1);
        return new SlicePlace(words.Slice, edge, middle, HasMoved(words.Slice, middle) || !words.Slice.IsAt(edge, nearest));
    }

    private bool HasMoved(Slice slice, double middle) => Math.Abs(-(Math.Cos(slice.Middle) * (room.Radius + 1)) - middle) > room.Leading * Near;

    /// <summary>The height of the words nearest to that of the pie's middle.</summary>
    private double NearestTo(double middle, int lines) => Math.Clamp(0, middle - (room.Leading * lines / 2), middle + (room.Leading * lines / 2));
}
