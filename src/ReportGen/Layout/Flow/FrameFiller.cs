namespace ReportGen.Layout.Flow;

/// <summary>Fills one frame after the other with strips, each ending as late as the rules allow.</summary>
/// <remarks>A shorter page is preferred to a broken rule; a rule gives way only where a page offers no other end.</remarks>
/// <param name="strips">The flow.</param>
/// <param name="tops">Takes the upper edge of each strip in its frame.</param>
/// <param name="space">The pages.</param>
internal sealed class FrameFiller(IReadOnlyList<Strip> strips, double[] tops, PageSpace space)
{
    /// <summary>Room for the errors of adding heights; far below what anyone sees.</summary>
    private const double Tolerance = 0.01;

    /// <summary>Lines that stay blank rather than that a note is split.</summary>
    private const double MostBlankLines = 3;

    private const int None = -1;

    private readonly FrameEnds _ends = new();
    private Frame _frame;
    private FootNeed _foot;
    private double _y;

    /// <summary>First strip off the grid since the last line on it, and the first heading among those.</summary>
    private int _offGrid;
    private int _headings;

    /// <summary>Whether the strips of the frame last filled may have notes.</summary>
    public bool HasNotes => _foot.Whole > 0;

    /// <summary>Fills a frame.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="foot">What notes from before take of it.</param>
    public PagePlan Fill(in Frame frame, FootNeed foot)
    {
        Begin(frame, foot);
        for (var i = frame.Start; i < frame.Limit; i++)
        {
            if (i > frame.Start && (strips[i].Break == BreakRule.Forced || LacksRoom(strips[i])))
            {
                return EndBefore(i, PageOutcome.Partial, BreakReason.Forced);
            }

            if (!TryPlace(i))
            {
                return End(i);
            }
        }

        return EndBefore(frame.Limit, PageOutcome.Full, BreakReason.EndOfFlow);
    }

    private void Begin(in Frame frame, FootNeed foot)
    {
        (_frame, _foot, _offGrid, _headings) = (frame, foot, frame.Start, None);
        _y = strips[frame.Start].Repeat?.Height ?? 0;
        _ends.Clear();
    }

    /// <summary>Room that text and notes leave.</summary>
    private double Left => _frame.Room + Tolerance - _y - _foot.Whole;

    /// <summary>Whether a strip wants more room than the page has left.</summary>
    private bool LacksRoom(Strip strip) => strip.NeededRoom > 0 && Left - strip.SpaceBefore < strip.NeededRoom;

    /// <summary>Places a strip below the one before, if the page has room for it and its notes.</summary>
    private bool TryPlace(int i)
    {
        var strip = strips[i];
        if (i > _frame.Start)
        {
            _ends.Add(i, strip.Break, Left);
            _y += strip.SpaceBefore;
        }

        _headings = strip.OpensHeadings ? i : _headings;
        var foot = strip.Notes is null ? _foot : _foot.With(strip.Notes, space.Foot.Height);
        var pad = strip.IsOnGrid && space.Grid > 0 ? ToGrid(_y) : 0;
        if (_y + pad + strip.Height + foot.Least > _frame.Room + Tolerance)
        {
            return false;
        }

        if (strip.IsOnGrid)
        {
            Spread(pad, i);
            (_offGrid, _headings) = (i + 1, None);
        }

        tops[i] = _y + pad;
        _y = tops[i] + strip.Height;
        _foot = foot;
        return true;
    }

    /// <summary>Ends the page where it must end, unless that would split a note which need not be.</summary>
    private PagePlan EndBefore(int next, PageOutcome outcome, BreakReason reason)
    {
        if (Left >= 0)
        {
            return new PagePlan(_frame.Start, next, outcome, reason);
        }

        _ends.Add(next, BreakRule.Allowed, Left);
        return Chosen();
    }

    /// <summary>Ends the page before a strip that does not fit, at the latest place of the mildest rule.</summary>
    private PagePlan End(int overflowing)
    {
        if (overflowing > _frame.Start)
        {
            return Chosen();
        }

        tops[overflowing] = _y;
        _foot = _foot.With(strips[overflowing].Notes, space.Foot.Height);
        return new PagePlan(overflowing, overflowing + 1, PageOutcome.Wrap, BreakReason.StripTooHigh);
    }

    private PagePlan Chosen()
    {
        var (end, rule) = _ends.Choose(MostBlankLines * space.Line);
        return rule == BreakRule.Allowed
            ? new PagePlan(_frame.Start, end, PageOutcome.Partial, BreakReason.NoRoom)
            : new PagePlan(_frame.Start, end, PageOutcome.Wrap, BreakReason.KeepTooHigh);
    }

    /// <summary>The distance to the next line of the grid.</summary>
    private double ToGrid(double y) => Math.Ceiling((y - Tolerance) / space.Grid) * space.Grid - y;

    /// <summary>Puts the space that a line's return to the grid takes above what stands off the grid before it.</summary>
    /// <remarks>
    /// Above headings all of it, so that the distance to their text is the same everywhere. Only a chapter's title at a
    /// page's top stays there, for all chapters to begin at one height.
    /// </remarks>
    private void Spread(double pad, int line)
    {
        var start = _frame.Start;
        if (_headings > start || (_headings == start && strips[start].Heading is not { Heading.Level: 1 }))
        {
            Shift(_headings, line, pad);
        }
        else if (_headings == None && _offGrid > start)
        {
            Shift(_offGrid, line, pad / 2);
        }
    }

    private void Shift(int from, int to, double by)
    {
        for (var i = from; i < to; i++)
        {
            tops[i] += by;
        }
    }
}
