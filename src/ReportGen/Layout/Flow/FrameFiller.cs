namespace ReportGen.Layout.Flow;

/// <summary>Fills one frame after the other with strips, each ending as late as the rules allow.</summary>
/// <remarks>A shorter page is preferred to a broken rule; a rule gives way only where a page offers no other end.</remarks>
/// <param name="strips">The flow.</param>
/// <param name="tops">Takes the upper edge of each strip in its frame.</param>
/// <param name="space">The pages.</param>
internal sealed class FrameFiller(IReadOnlyList<Strip> strips, double[] tops, PageSpace space)
{
    private const double Tolerance = PageSpace.Tolerance;

    /// <summary>Lines that stay blank rather than that a note is split.</summary>
    private const double MostBlankLines = 3;

    /// <summary>Part of a page that stays blank rather than that a table parts.</summary>
    private const double MostBlankPart = 1.0 / 3;

    /// <summary>Lines that columns need at the least to begin on a page.</summary>
    private const double LeastColumnLines = 2;

    private const int None = -1;

    private readonly FrameEnds _ends = new();
    private readonly PageRuns _runs = new();
    private Frame _frame;
    private FootNeed _foot;
    private double _y;

    /// <summary>First strip off the grid since the last line on it, and the first heading among those.</summary>
    private int _offGrid;
    private int _headings;

    /// <summary>The columns last met, and just after their last strip.</summary>
    private ColumnSet? _columns;
    private int _columnsEnd;

    /// <summary>Whether the frame last filled may have notes.</summary>
    public bool HasNotes => _foot.Whole > 0;

    /// <summary>Sets columns and takes floats; null inside a page, whose frames have neither, and whose notes are the page's.</summary>
    public PageParts? Parts { get; init; }

    /// <summary>Fills a frame.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="foot">What notes from before take of it.</param>
    public PagePlan Fill(in Frame frame, FootNeed foot)
    {
        Begin(frame, foot);
        for (var i = frame.Start; i < frame.Limit; i++)
        {
            if (i > frame.Start && MustEnd(i))
            {
                return EndBefore(i, PageOutcome.Partial, BreakReason.Forced);
            }

            if (strips[i].Columns is not null && Parts is not null)
            {
                if (TryPlaceColumns(i, Parts.Columns) is not { } fill)
                {
                    return End(i);
                }

                i = fill.End - 1;
                if (i + 1 < frame.Limit && strips[i + 1].Columns == strips[i].Columns)
                {
                    return EndBefore(fill.End, PageOutcome.Partial, BreakReason.NoRoom);
                }
            }
            else if (!TryPlace(i))
            {
                return End(i);
            }

            if (Parts is not null)
            {
                TakeFloats(i, Parts.Floats);
            }
        }

        return EndBefore(frame.Limit, PageOutcome.Full, BreakReason.EndOfFlow);
    }

    private void Begin(in Frame frame, FootNeed foot)
    {
        (_frame, _foot, _offGrid, _headings) = (frame, foot, frame.Start, None);
        var first = strips[frame.Start];
        // Columns are frames of their own, and repeat the head in each.
        _y = first.Columns is not null && Parts is not null ? 0 : first.Repeat?.Height ?? 0;
        _ends.Clear();
        _runs.Begin(frame.Start);
    }

    /// <summary>Whether a page must end before a strip: a new one is asked for, or floats of the chapter before are in the way.</summary>
    private bool MustEnd(int i) => strips[i].Break == BreakRule.Forced || LacksRoom(strips[i]) || (Parts?.Floats.Bar(i, strips[i]) ?? false);

    /// <summary>Gives floats that were written after a strip, or before it, their room on the page.</summary>
    private void TakeFloats(int i, FloatQueue floats)
    {
        floats.Pass(strips[i]);
        if (strips[i].Floats is null)
        {
            return;
        }

        while (floats.Peek(i) is { } flow)
        {
            var foot = _foot.With(flow.Notes, space.Foot.Height);
            var room = _frame.Room - space.SlotOf(flow);
            if (_y + foot.Whole > room + Tolerance)
            {
                return;
            }

            floats.Take();
            (_frame, _foot) = (_frame with { Room = room }, foot);
        }
    }

    /// <summary>Places columns below the strip before them, as many of their strips as the page has room for.</summary>
    private ColumnFill? TryPlaceColumns(int i, ColumnBalancer balancer)
    {
        if (i > _frame.Start)
        {
            _ends.Add(i, strips[i].Break, Left);
            _y += strips[i].SpaceBefore;
        }

        _y += space.Grid > 0 ? ToGrid(_y) : 0;
        var limit = EndOfColumns(i);

        // With the notes of what fits without them there is less room; fewer strips have no more notes.
        var fill = SpreadColumns(new Frame(i, limit, _frame.Room - _y - _foot.Least), balancer, out var foot);
        if (_y + fill.Height + foot.Least > _frame.Room + Tolerance)
        {
            fill = SpreadColumns(new Frame(i, limit, _frame.Room - _y - foot.Least), balancer, out foot);
        }

        var fits = _y + fill.Height + foot.Least <= _frame.Room + Tolerance;
        var isPoor = fill.IsBroken || !fits || (fill.End < limit && fill.Height < LeastColumnLines * space.Line);
        return isPoor && i > _frame.Start ? null : Placed(fill, foot);
    }

    /// <summary>Just after the last strip of a set of columns; found once, however many pages they fill.</summary>
    private int EndOfColumns(int i)
    {
        if (_columns != strips[i].Columns)
        {
            (_columns, _columnsEnd) = (strips[i].Columns, i);
            while (_columnsEnd < strips.Count && strips[_columnsEnd].Columns == _columns)
            {
                _columnsEnd++;
            }
        }

        return Math.Min(_columnsEnd, _frame.Limit);
    }

    private ColumnFill SpreadColumns(in Frame frame, ColumnBalancer balancer, out FootNeed foot)
    {
        var fill = balancer.Spread(frame, strips[frame.Start].Columns!);
        foot = _foot;
        for (var i = frame.Start; i < fill.End; i++)
        {
            foot = foot.With(strips[i].Notes, space.Foot.Height);
        }

        return fill;
    }

    private ColumnFill Placed(ColumnFill fill, FootNeed foot)
    {
        var start = fill.Runs[0].Start;
        Shift(start, fill.End, _y);
        _runs.Add(fill.Runs);
        (_y, _foot, _offGrid, _headings) = (_y + fill.Height, foot, fill.End, None);
        return fill;
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
        var foot = strip.Notes is null || Parts is null ? _foot : _foot.With(strip.Notes, space.Foot.Height);
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
            return _runs.In(new PagePlan(_frame.Start, next, outcome, reason));
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
        _foot = Parts is null ? _foot : _foot.With(strips[overflowing].Notes, space.Foot.Height);
        return new PagePlan(overflowing, overflowing + 1, PageOutcome.Wrap, BreakReason.StripTooHigh);
    }

    private PagePlan Chosen()
    {
        // Columns share out what is left, so that a table need not part to fill one.
        var (end, rule) = _ends.Choose(new MostBlank(MostBlankLines * space.Line, Parts is null ? double.MaxValue : _frame.Room * MostBlankPart));
        return _runs.In(rule == BreakRule.Allowed || (rule == BreakRule.Reluctant && Parts is not null)
            ? new PagePlan(_frame.Start, end, PageOutcome.Partial, BreakReason.NoRoom)
            : new PagePlan(_frame.Start, end, PageOutcome.Wrap, BreakReason.KeepTooHigh));
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
