using System.Diagnostics;
using ReportGen.Document;

namespace ReportGen.Layout.Flow;

/// <summary>Cuts a flow into pages: one pass over the strips, page by page, each with its notes and floats.</summary>
internal sealed class PagePlanner
{
    /// <summary>Lines of text that notes from the page before must leave; otherwise they have a page of their own.</summary>
    private const double LeastLines = 3;

    private readonly IReadOnlyList<Strip> _strips;
    private readonly PageSpace _space;
    private readonly double[] _tops;
    private readonly FrameFiller _filler;
    private readonly FootPlanner _foot;
    private readonly FloatQueue _floats;
    private readonly FloatPlacer _placer;
    private int _start;

    private PagePlanner(IReadOnlyList<Strip> strips, PageSpace space)
    {
        (_strips, _space) = (strips, space);
        _tops = new double[strips.Count];
        _foot = new FootPlanner(space.Foot);
        _floats = new FloatQueue(strips);
        _placer = new FloatPlacer(space);
        _filler = new FrameFiller(strips, _tops, space) { Parts = new PageParts(new ColumnBalancer(strips, _tops, space), _floats) };
    }

    /// <summary>Plans all pages.</summary>
    /// <param name="strips">The flow.</param>
    /// <param name="space">The pages.</param>
    public static PagedFlow Plan(IReadOnlyList<Strip> strips, PageSpace space)
    {
        var planner = new PagePlanner(strips, space);
        var pages = new List<PagePlan>();
        while (planner._start < strips.Count || planner._foot.HasWaiting || planner._floats.HasWaiting)
        {
            var page = planner.Next();
            // Each page takes a strip of the text, of a note or of a float, so there are never more pages than strips.
            if (page is { IsWithoutText: true, Foot: null, TopFloats: null, BottomFloats: null })
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
        var isTurned = _start < _strips.Count && _strips[_start].IsTurned;
        _floats.Begin(barred: int.MaxValue);
        if (_foot.HasWaiting && WantsPage(_foot.Need))
        {
            isTurned = _strips[_start - 1].IsTurned;
            return Finished(Without(BreakReason.NoRoom) with { IsTurned = isTurned });
        }

        var room = RoomOf(isTurned);
        var (frame, foot) = TakeWaiting(new Frame(_start, _strips.Count, room));
        if (_floats.HasPlaced && WantFloatsPage(frame, foot))
        {
            return Finished(Without(BreakReason.NoRoom));
        }

        var plan = Fill(frame, foot);
        plan = isTurned ? plan with { IsTurned = true } : plan;
        return _filler.HasNotes || _floats.HasPlaced ? Finished(plan) : plan;
    }

    /// <summary>Fills the page with text. A float that was written behind the end is taken back, and the page filled once more.</summary>
    private PagePlan Fill(Frame frame, FootNeed foot)
    {
        var plan = _filler.Fill(frame, foot);
        if (_floats.HasPlacedBeyond(plan.End))
        {
            _floats.Begin(barred: plan.End);
            (frame, foot) = TakeWaiting(frame with { Room = RoomOf(_strips[frame.Start].IsTurned) });
            plan = _filler.Fill(frame, foot);
        }

        return plan;
    }

    /// <summary>Gives floats of pages before their places.</summary>
    private (Frame Frame, FootNeed Foot) TakeWaiting(Frame frame)
    {
        var foot = _foot.Need;
        while (_floats.WaitsBefore(_start) && _floats.Peek(_start - 1) is { } flow)
        {
            var need = foot.With(flow.Notes, _space.Foot.Height);
            var room = frame.Room - _space.SlotOf(flow);
            if (_floats.HasPlaced && need.Whole > room)
            {
                break;
            }

            _floats.Take();
            (frame, foot) = (frame with { Room = room }, need);
        }

        return (frame, foot);
    }

    /// <summary>Whether floats have a page of their own: they leave text no room, or all must stand before what follows.</summary>
    private bool WantFloatsPage(Frame frame, FootNeed foot)
    {
        if (_start == _strips.Count)
        {
            return true;
        }

        var first = _strips[_start];
        var isBarred = FloatQueue.IsBarrier(first) && (first.Break == BreakRule.Forced || _floats.Bar(_start, first));
        return isBarred || HeightAtTop(first) + foot.With(first.Notes, _space.Foot.Height).Least > frame.Room;
    }

    /// <summary>Whether notes that go on have a page of their own: before a new page that was asked for, and where text finds no room beside them.</summary>
    private bool WantsPage(FootNeed need)
    {
        if (_start == _strips.Count || _strips[_start].Break == BreakRule.Forced)
        {
            return true;
        }

        var first = _strips[_start];
        return HeightAtTop(first) + need.With(first.Notes, _space.Foot.Height).Least > RoomOf(first.IsTurned);
    }

    private double HeightAtTop(Strip first) => Math.Max(first.Height + (first.Repeat?.Height ?? 0), LeastLines * _space.Line);

    private double RoomOf(bool isTurned) => isTurned ? _space.TurnedRoom : _space.Room;

    private PagePlan Without(BreakReason reason) => new(_start, _start, PageOutcome.Partial, reason);

    /// <summary>A page with its notes and floats.</summary>
    private PagePlan Finished(PagePlan plan)
    {
        var placed = _floats.Commit();
        List<FloatFlow> floats = [.. placed.Select(p => p.Flow)];
        var room = RoomOf(plan.IsTurned);
        var top = _placer.HeightOf(floats, FloatPlacement.Top);
        var textEnd = top + BottomOf(plan) + _placer.HeightOf(floats, FloatPlacement.Bottom);
        var foot = _foot.Place(NotesOf(plan, placed), textEnd, room);
        return plan with
        {
            Foot = foot,
            TextTop = top,
            TopFloats = _placer.AtHead(floats),
            BottomFloats = _placer.AtFoot(floats, foot is null ? room : foot.RuleTop - _space.Foot.Above),
        };
    }

    /// <summary>Notes of the page, those of floats after those of the text that they were written after.</summary>
    private IEnumerable<NoteFlow> NotesOf(PagePlan plan, IReadOnlyList<(int Anchor, FloatFlow Flow)> floats)
    {
        var next = 0;
        for (var i = plan.Start; i <= plan.End; i++)
        {
            for (; next < floats.Count && (floats[next].Anchor < i || i == plan.End); next++)
            {
                foreach (var note in floats[next].Flow.Notes)
                {
                    yield return note;
                }
            }

            for (var n = 0; i < plan.End && n < _strips[i].Notes?.Count; n++)
            {
                yield return _strips[i].Notes![n];
            }
        }
    }

    private double BottomOf(PagePlan plan)
    {
        var bottom = 0.0;
        for (var i = plan.Runs is null ? plan.End - 1 : plan.Start; i >= plan.Start && i < plan.End; i++)
        {
            bottom = Math.Max(bottom, _tops[i] + _strips[i].Height);
        }

        return bottom;
    }
}
