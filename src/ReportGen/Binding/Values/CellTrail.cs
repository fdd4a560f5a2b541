namespace ReportGen.Binding.Values;

/// <summary>The cells that a number was computed from, each with the filters it went through before.</summary>
/// <remarks>Grows at its end without being copied: a sum that a loop makes of thousands of metrics has thousands of cells.</remarks>
internal sealed class CellTrail
{
    private readonly CellTrail? _before;
    private readonly CellTrail? _more;
    private readonly (Fact Fact, FilterTrail Filters) _cell;

    private CellTrail()
    {
    }

    private CellTrail(CellTrail before, CellTrail? more, (Fact Fact, FilterTrail Filters) cell)
    {
        _before = before;
        _more = more;
        _cell = cell;
    }

    public static CellTrail Empty { get; } = new();

    public bool IsEmpty => _before is null;

    /// <summary>This trail with a cell behind it; without one where there is none.</summary>
    public CellTrail With(Fact? fact, FilterTrail filters) => fact is null ? this : new CellTrail(this, null, (fact, filters));

    /// <summary>This trail with another behind it.</summary>
    public CellTrail With(CellTrail other) => other.IsEmpty ? this
        : IsEmpty ? other
        : new CellTrail(this, other, default);

    /// <summary>The cells in the order of their use, each once.</summary>
    /// <param name="own">The cell that the number stands under, which is not told again; null for none.</param>
    public IReadOnlyList<(Fact Fact, string Format)> Without(Fact? own) => [.. Cells().Where(c => c.Fact != own).Distinct()];

    private List<(Fact Fact, string Format)> Cells()
    {
        var cells = new List<(Fact Fact, string Format)>();
        if (_more is null && _before is null or { IsEmpty: true })
        {
            // Most numbers come from one cell besides their own.
            if (_before is not null)
            {
                cells.Add((_cell.Fact, _cell.Filters.ToString()));
            }

            return cells;
        }

        // A number added to itself has its trail twice; the second time it tells nothing new.
        var seen = new HashSet<CellTrail>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<(CellTrail Trail, bool IsEntered)>([(this, false)]);
        while (waiting.TryPop(out var next))
        {
            if (next.IsEntered)
            {
                cells.Add((next.Trail._cell.Fact, next.Trail._cell.Filters.ToString()));
            }
            else if (next.Trail._before is { } before && seen.Add(next.Trail))
            {
                waiting.Push(next.Trail._more is { } more ? (more, false) : (next.Trail, true));
                waiting.Push((before, false));
            }
        }

        return cells;
    }
}
