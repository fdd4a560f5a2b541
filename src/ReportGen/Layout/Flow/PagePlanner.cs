using System.Diagnostics;

namespace ReportGen.Layout.Flow;

/// <summary>Cuts a flow into pages: one pass over the strips, each page ending as late as the rules allow.</summary>
/// <remarks>A shorter page is preferred to a broken rule; a rule gives way only where a page offers no other end.</remarks>
internal sealed class PagePlanner
{
    /// <summary>Room for the errors of adding heights; far below what anyone sees.</summary>
    private const double Tolerance = 0.01;

    private const int None = -1;

    private readonly IReadOnlyList<Strip> _strips;
    private readonly double _room;
    private readonly double _grid;
    private readonly double[] _tops;

    /// <summary>Where the page might end, the latest place of each rule.</summary>
    private readonly int[] _ends = new int[(int)BreakRule.Forced];

    private int _start;
    private double _y;

    /// <summary>First strip off the grid since the last line on it, and the first heading among those.</summary>
    private int _offGrid;
    private int _headings;

    private PagePlanner(IReadOnlyList<Strip> strips, double room, double grid)
    {
        _strips = strips;
        _room = room;
        _grid = grid;
        _tops = new double[strips.Count];
    }

    /// <summary>Plans all pages.</summary>
    /// <param name="strips">The flow.</param>
    /// <param name="room">Height of the text on a page.</param>
    /// <param name="grid">Distance of the baseline grid's lines; 0 for none.</param>
    public static PagedFlow Plan(IReadOnlyList<Strip> strips, double room, double grid)
    {
        var planner = new PagePlanner(strips, room, grid);
        var pages = new List<PagePlan>();
        for (var start = 0; start < strips.Count;)
        {
            var page = planner.Fill(start);
            // Each page takes a strip at least, so there are never more pages than strips.
            if (page.End <= start)
            {
                throw new UnreachableException("a page without content");
            }

            pages.Add(page);
            start = page.End;
        }

        return new PagedFlow(strips, planner._tops, pages);
    }

    private PagePlan Fill(int start)
    {
        Begin(start);
        for (var i = start; i < _strips.Count; i++)
        {
            if (i > start && (_strips[i].Break == BreakRule.Forced || LacksRoom(_strips[i])))
            {
                return new PagePlan(start, i, PageOutcome.Partial, BreakReason.Forced);
            }

            if (!TryPlace(i))
            {
                return End(i);
            }
        }

        return new PagePlan(start, _strips.Count, PageOutcome.Full, BreakReason.EndOfFlow);
    }

    private void Begin(int start)
    {
        (_start, _offGrid, _headings) = (start, start, None);
        _y = _strips[start].Repeat?.Height ?? 0;
        Array.Fill(_ends, None);
    }

    /// <summary>Whether a strip wants more room than the page has left.</summary>
    private bool LacksRoom(Strip strip) => strip.NeededRoom > 0 && _room - _y - strip.SpaceBefore < strip.NeededRoom;

    /// <summary>Places a strip below the one before, if the page has room for it.</summary>
    private bool TryPlace(int i)
    {
        var strip = _strips[i];
        if (i > _start)
        {
            _ends[(int)strip.Break] = i;
            _y += strip.SpaceBefore;
        }

        _headings = strip.OpensHeadings ? i : _headings;
        var pad = strip.IsOnGrid && _grid > 0 ? ToGrid(_y) : 0;
        if (_y + pad + strip.Height > _room + Tolerance)
        {
            return false;
        }

        if (strip.IsOnGrid)
        {
            Spread(pad, i);
            (_offGrid, _headings) = (i + 1, None);
        }

        _tops[i] = _y + pad;
        _y = _tops[i] + strip.Height;
        return true;
    }

    /// <summary>Ends the page before a strip that does not fit, at the latest place of the mildest rule.</summary>
    private PagePlan End(int overflowing)
    {
        if (overflowing == _start)
        {
            _tops[_start] = _y;
            return new PagePlan(_start, _start + 1, PageOutcome.Wrap, BreakReason.StripTooHigh);
        }

        var rule = 0;
        while (_ends[rule] == None)
        {
            rule++;
        }

        return rule == (int)BreakRule.Allowed
            ? new PagePlan(_start, _ends[rule], PageOutcome.Partial, BreakReason.NoRoom)
            : new PagePlan(_start, _ends[rule], PageOutcome.Wrap, BreakReason.KeepTooHigh);
    }

    /// <summary>The distance to the next line of the grid.</summary>
    private double ToGrid(double y) => Math.Ceiling((y - Tolerance) / _grid) * _grid - y;

    /// <summary>Puts the space that a line's return to the grid takes above what stands off the grid before it.</summary>
    /// <remarks>
    /// Above headings all of it, so that the distance to their text is the same everywhere. Only a chapter's title at a
    /// page's top stays there, for all chapters to begin at one height.
    /// </remarks>
    private void Spread(double pad, int line)
    {
        if (_headings > _start || (_headings == _start && _strips[_start].Heading is not { Heading.Level: 1 }))
        {
            Shift(_headings, line, pad);
        }
        else if (_headings == None && _offGrid > _start)
        {
            Shift(_offGrid, line, pad / 2);
        }
    }

    private void Shift(int from, int to, double by)
    {
        for (var i = from; i < to; i++)
        {
            _tops[i] += by;
        }
    }
}
