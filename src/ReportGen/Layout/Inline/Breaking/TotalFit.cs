using System.Diagnostics;

namespace ReportGen.Layout.Inline.Breaking;

/// <summary>Breaks a paragraph as a whole: of all ways to break it, the one that costs least.</summary>
/// <remarks>
/// Knuth and Plass. Each node is the cheapest way to a place with a last line of one fitness class and one count of hyphens before it. Only nodes less
/// than a line back are looked at, so the work grows with the text's length. Buffers are kept from paragraph to paragraph.
/// </remarks>
internal sealed class TotalFit
{
    private const int Classes = 4;

    // A way's state: the tightness of its last line, and whether two hyphens end its last lines or fewer.
    private const int States = Classes * 2;
    private const int None = -1;

    private readonly double[] _bestCost = new double[States];
    private readonly int[] _bestFrom = new int[States];
    private Node[] _nodes = new Node[64];
    private int _count;
    private int _firstActive;

    /// <summary>Cost of the last answer.</summary>
    public double Cost { get; private set; }

    /// <summary>Lines that were looked at for the last answer: the work it took.</summary>
    public int Tried { get; private set; }

    /// <summary>Chooses the places where lines end.</summary>
    /// <param name="candidates">The paragraph's start, each place where a line may end, and its end, which is forced.</param>
    /// <param name="room">Room of the lines.</param>
    /// <param name="chosen">Filled with indices of candidates, one a line; the last is the paragraph's end.</param>
    public void Break(ReadOnlySpan<BreakCandidate> candidates, in LineRoom room, List<int> chosen)
    {
        System.Diagnostics.Debug.Assert(candidates.Length >= 2 && candidates[^1].Kind == BreakKind.Forced, "a paragraph has a start and an end");

        Tried = 0;

        // Nearly every paragraph can do without a line that is ragged or too wide, and then far fewer ways need a look.
        // Ragged text has no such limit.
        if (!room.IsJustified || !TryBreak(candidates, room, isStrict: true))
        {
            TryBreak(candidates, room, isStrict: false);
        }

        Collect(candidates.Length - 1, chosen);
    }

    private bool TryBreak(ReadOnlySpan<BreakCandidate> candidates, in LineRoom room, bool isStrict)
    {
        _nodes[0] = new Node(0, None, Fitness.Normal, 0, 0);
        (_count, _firstActive) = (1, 0);
        for (var to = 1; to < candidates.Length; to++)
        {
            Array.Fill(_bestCost, double.PositiveInfinity);
            Deactivate(candidates, to, room);
            TryActive(candidates, to, room, isStrict);

            if (_firstActive == _count)
            {
                if (isStrict)
                {
                    return false;
                }

                // The nearest node gives the line that is least too wide.
                Try(candidates, _count - 1, to, room, isStrict: false);
            }

            var firstNew = _count;
            AddNodes(candidates[to], to);
            if (candidates[to].Kind == BreakKind.Forced)
            {
                _firstActive = firstNew;
                if (_firstActive == _count)
                {
                    return false;
                }
            }
        }

        return true;
    }

    // Nodes stand in the order of their places, so those too far back are the first ones.
    private void Deactivate(ReadOnlySpan<BreakCandidate> candidates, int to, in LineRoom room)
    {
        while (_firstActive < _count)
        {
            Tried++;
            var from = _nodes[_firstActive].Candidate;
            if (!Demerits.Fit(candidates[from], candidates[to], room, from == 0).IsOverfull)
            {
                return;
            }

            _firstActive++;
        }
    }

    private void TryActive(ReadOnlySpan<BreakCandidate> candidates, int to, in LineRoom room, bool isStrict)
    {
        for (var i = _firstActive; i < _count; i++)
        {
            // Lines from later places are looser still; only the first line may have a room of its own.
            if (!Try(candidates, i, to, room, isStrict) && _nodes[i].Candidate > 0)
            {
                return;
            }
        }
    }

    // Answers false for a line that is too loose.
    private bool Try(ReadOnlySpan<BreakCandidate> candidates, int node, int to, in LineRoom room, bool isStrict)
    {
        Tried++;
        ref readonly var from = ref _nodes[node];
        ref readonly var start = ref candidates[from.Candidate];
        ref readonly var end = ref candidates[to];
        var fit = Demerits.Fit(start, end, room, from.Candidate == 0);
        if (isStrict && !fit.IsFeasible)
        {
            return fit.IsOverfull;
        }

        var cost = from.Cost + Demerits.Of(start, end, fit, from.Class) + Demerits.OfHyphens(end, from.Hyphens);
        if (from.Candidate > 0)
        {
            cost += Demerits.OfLast(start, end, room);
        }

        var state = (int)fit.Class + (Demerits.HyphensAt(end, from.Hyphens) > 1 ? Classes : 0);
        if (cost < _bestCost[state])
        {
            _bestCost[state] = cost;
            _bestFrom[state] = node;
        }

        return true;
    }

    private void AddNodes(in BreakCandidate end, int to)
    {
        if (_count + States > _nodes.Length)
        {
            Array.Resize(ref _nodes, _nodes.Length * 2);
        }

        for (var i = 0; i < States; i++)
        {
            if (_bestCost[i] < double.PositiveInfinity)
            {
                _nodes[_count++] = new Node(to, _bestFrom[i], (Fitness)(i % Classes), Demerits.HyphensAt(end, _nodes[_bestFrom[i]].Hyphens), _bestCost[i]);
            }
        }
    }

    private void Collect(int end, List<int> chosen)
    {
        var best = _count - 1;
        for (var i = best; i >= 0 && _nodes[i].Candidate == end; i--)
        {
            if (_nodes[i].Cost < _nodes[best].Cost)
            {
                best = i;
            }
        }

        Cost = _nodes[best].Cost;
        chosen.Clear();
        for (var i = best; _nodes[i].Previous != None; i = _nodes[i].Previous)
        {
            chosen.Add(_nodes[i].Candidate);
        }

        chosen.Reverse();
    }

    // The cheapest way to a place.
    private readonly record struct Node(int Candidate, int Previous, Fitness Class, int Hyphens, double Cost);
}
