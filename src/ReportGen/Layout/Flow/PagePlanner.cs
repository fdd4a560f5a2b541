using System.Diagnostics;

namespace ReportGen.Layout.Flow;

/// <summary>Cuts a flow into pages: one pass over the strips, page by page, each with its notes.</summary>
internal sealed class PagePlanner
{
    /// <summary>Lines of text that notes from the page before must leave; otherwise they have a page of their own.</summary>
    private const double LeastLines = 3;

    private readonly IReadOnlyList<Strip> _strips;
    private readonly PageSpace _space;
    private readonly double[] _tops;
    private readonly FrameFiller _filler;
    private readonly FootPlanner _foot;
    private int _start;

    private PagePlanner(IReadOnlyList<Strip> strips, PageSpace space)
    {
        (_strips, _space) = (strips, space);
        _tops = new double[strips.Count];
        _filler = new FrameFiller(strips, _tops, space);
        _foot = new FootPlanner(space.Foot);
    }

    /// <summary>Plans all pages.</summary>
    /// <param name="strips">The flow.</param>
    /// <param name="space">The pages.</param>
    public static PagedFlow Plan(IReadOnlyList<Strip> strips, PageSpace space)
    {
        var planner = new PagePlanner(strips, space);
        var pages = new List<PagePlan>();
        while (planner._start < strips.Count || planner._foot.HasWaiting)
        {
            var page = planner.Next();
            // Each page takes a strip of the text or of a note, so there are never more pages than strips.
            if (page.End <= page.Start && page.Foot is null)
            {
                throw new UnreachableException("a page without content");
            }

            pages.Add(page);
            planner._start = page.End;
        }

        return new PagedFlow(strips, planner._tops, pages);
    }

    private PagePlan Next()
    {
        var isForNotes = _foot.HasWaiting && WantsPage(_foot.Need);
        var room = RoomAt(isForNotes ? _start - 1 : _start);
        if (isForNotes)
        {
            return new PagePlan(_start, _start, PageOutcome.Partial, BreakReason.NoRoom) { Foot = _foot.Place([], 0, room) };
        }

        var plan = _filler.Fill(new Frame(_start, _strips.Count, room), _foot.Need);
        return _filler.HasNotes ? plan with { Foot = _foot.Place(NotesOf(plan), BottomOf(plan), room) } : plan;
    }

    /// <summary>Whether notes that go on have a page of their own: before a new page that was asked for, and where text finds no room beside them.</summary>
    private bool WantsPage(FootNeed need)
    {
        if (_start == _strips.Count || _strips[_start].Break == BreakRule.Forced)
        {
            return true;
        }

        var first = _strips[_start];
        var height = Math.Max(first.Height + (first.Repeat?.Height ?? 0), LeastLines * _space.Line);
        return height + need.With(first.Notes, _space.Foot.Height).Least > RoomAt(_start);
    }

    private double RoomAt(int strip) => _strips[strip].IsTurned ? _space.TurnedRoom : _space.Room;

    private IEnumerable<NoteFlow> NotesOf(PagePlan plan)
    {
        for (var i = plan.Start; i < plan.End; i++)
        {
            foreach (var note in _strips[i].Notes ?? [])
            {
                yield return note;
            }
        }
    }

    private double BottomOf(PagePlan plan) => _tops[plan.End - 1] + _strips[plan.End - 1].Height;
}
