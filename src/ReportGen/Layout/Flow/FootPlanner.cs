namespace ReportGen.Layout.Flow;

/// <summary>Sets notes at the feet of pages; what does not fit goes on at the foot of the next.</summary>
internal sealed class FootPlanner(FootSpace space)
{
    /// <summary>What waits for the next page.</summary>
    private List<Strip> _waiting = [];

    /// <summary>Whether a note goes on.</summary>
    public bool HasWaiting => _waiting.Count > 0;

    /// <summary>What the notes that go on take of the next page.</summary>
    public FootNeed Need
    {
        get
        {
            if (!HasWaiting)
            {
                return default;
            }

            var height = space.Height;
            foreach (var strip in _waiting)
            {
                height += strip.SpaceBefore + strip.Height;
            }

            return new FootNeed(height, height);
        }
    }

    /// <summary>Sets the notes that go on and those of a page's text.</summary>
    /// <param name="notes">Notes of the text.</param>
    /// <param name="textEnd">Lower edge of the text; 0 for a page without text.</param>
    /// <param name="bottom">Lower edge of the notes.</param>
    /// <returns>Null where nothing fits.</returns>
    public PageFoot? Place(IEnumerable<NoteFlow> notes, double textEnd, double bottom)
    {
        List<Strip> strips = [.. _waiting, .. notes.SelectMany(note => note.Strips)];
        if (strips.Count == 0)
        {
            return null;
        }

        var tops = new double[strips.Count];
        var plan = new FrameFiller(strips, tops, new PageSpace(0, 0)).Fill(new Frame(0, strips.Count, bottom - textEnd - space.Height), default);
        var isForced = plan.Reason == BreakReason.StripTooHigh;
        _waiting = isForced && textEnd > 0 ? strips : strips[plan.End..];
        return isForced && textEnd > 0 ? null : FootOf(strips[..plan.End], tops, bottom);
    }

    /// <summary>Notes end at the foot of the text, wherever the text above them ends.</summary>
    private PageFoot FootOf(List<Strip> strips, double[] tops, double bottom)
    {
        var shift = bottom - tops[strips.Count - 1] - strips[^1].Height;
        return new PageFoot(new PlacedStrips(strips, [.. tops.Take(strips.Count).Select(top => top + shift)]), shift - space.Below - space.Rule);
    }
}
