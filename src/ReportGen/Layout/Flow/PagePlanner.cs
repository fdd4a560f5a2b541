using System.Diagnostics;

namespace ReportGen.Layout.Flow;

/// <summary>Cuts a flow into pages: one pass over the strips, each page ending as late as the rules allow.</summary>
/// <remarks>A shorter page is preferred to a broken rule; a rule gives way only where a page offers no other end.</remarks>
internal sealed class PagePlanner
{
    /// <summary>Room for the errors of adding heights; far below what anyone sees.</summary>
    private const double Tolerance = 0.01;

    /// <summary>Share of the grid's space that goes above headings: twice as much above as below.</summary>
    private const double ShareAboveHeading = 2.0 / 3;

    private readonly IReadOnlyList<Strip> _strips;
    private readonly double _room;
    private readonly double _grid;
    private readonly double[] _tops;

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
        var y = _strips[start].Repeat?.Height ?? 0;
        var offGrid = start;
        var headings = -1;
        Span<int> ends = [-1, -1, -1];
        for (var i = start; i < _strips.Count; i++)
        {
            var strip = _strips[i];
            if (i > start)
            {
                if (strip.Break == BreakRule.Forced)
                {
                    return new PagePlan(start, i, PageOutcome.Partial, BreakReason.Forced);
                }

                ends[(int)strip.Break] = i;
                y += strip.SpaceBefore;
            }

            if (strip.OpensHeadings)
            {
                headings = i;
            }

            var pad = strip.IsOnGrid && _grid > 0 ? ToGrid(y) : 0;
            if (y + pad + strip.Height > _room + Tolerance)
            {
                return End(start, i, ends);
            }

            if (strip.IsOnGrid)
            {
                Spread(pad, new OffGrid(start, offGrid, headings, i));
                offGrid = i + 1;
                headings = -1;
            }

            y += pad;
            _tops[i] = y;
            y += strip.Height;
        }

        return new PagePlan(start, _strips.Count, PageOutcome.Full, BreakReason.EndOfFlow);
    }

    /// <summary>Ends a page before the strip that does not fit, at the latest place of the mildest rule.</summary>
    private PagePlan End(int start, int overflowing, ReadOnlySpan<int> ends)
    {
        if (overflowing == start)
        {
            _tops[start] = _strips[start].Repeat?.Height ?? 0;
            return new PagePlan(start, start + 1, PageOutcome.Wrap, BreakReason.StripTooHigh);
        }

        if (ends[(int)BreakRule.Allowed] > start)
        {
            return new PagePlan(start, ends[(int)BreakRule.Allowed], PageOutcome.Partial, BreakReason.NoRoom);
        }

        var end = ends[(int)BreakRule.Discouraged] > start ? ends[(int)BreakRule.Discouraged] : ends[(int)BreakRule.Forbidden];
        return new PagePlan(start, end, PageOutcome.Wrap, BreakReason.KeepTooHigh);
    }

    /// <summary>The distance to the next line of the grid.</summary>
    private double ToGrid(double y) => Math.Ceiling((y - Tolerance) / _grid) * _grid - y;

    /// <summary>Puts a part of the space that a line's return to the grid takes above what stands off the grid before it.</summary>
    private void Spread(double pad, OffGrid run)
    {
        if (run.Headings > run.PageStart)
        {
            Shift(run.Headings, run.End, pad * ShareAboveHeading);
        }
        else if (run.Headings < 0 && run.First > run.PageStart)
        {
            Shift(run.First, run.End, pad / 2);
        }
    }

    private void Shift(int from, int to, double by)
    {
        for (var i = from; i < to; i++)
        {
            _tops[i] += by;
        }
    }

    /// <summary>Strips off the grid between two lines on it, or between the page's top and such a line.</summary>
    /// <param name="PageStart">First strip of the page.</param>
    /// <param name="First">First strip off the grid.</param>
    /// <param name="Headings">First of the headings among them, -1 for none.</param>
    /// <param name="End">The line on the grid.</param>
    private readonly record struct OffGrid(int PageStart, int First, int Headings, int End);
}
