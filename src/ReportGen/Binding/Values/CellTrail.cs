namespace ReportGen.Binding.Values;

/// <summary>The cells that a number was computed from, each with the filters it went through before.</summary>
/// <remarks>Grows at its end without being copied: a sum that a loop makes of thousands of metrics has thousands of cells.</remarks>
internal sealed class CellTrail
{
    private readonly CellTrail? _before;
    private readonly CellTrail? _more;
    private readonly (Fact Fact, string Format) _cell;

    private CellTrail()
    {
    }

    private CellTrail(CellTrail before, CellTrail? more, (Fact Fact, string Format) cell)
    {
        _before = before;
        _more = more;
        _cell = cell;
    }

    public static CellTrail Empty { get; } = new();

    public bool IsEmpty => _before is null;

    /// <summary>This trail with a cell behind it; without one where there is none.</summary>
    public CellTrail With(Fact? fact, string format) => fact is null ? this : new CellTrail(this, null, (fact, format));

    /// <summary>This trail with another behind it.</summary>
    public CellTrail With(CellTrail other) => other.IsEmpty ? this
        : IsEmpty ? other
        : new CellTrail(this, other, default);

    /// <summary>The cells in the order of their use, each once.</summary>
    /// <param name="own">The cell that the number stands under, which is not told again; null for none.</param>
    public IReadOnlyList<(Fact Fact, string Format)> Without(Fact? own)
    {
        var cells = new List<(Fact Fact, string Format)>();
        var waiting = new Stack<CellTrail>([this]);
        while (waiting.TryPop(out var trail))
        {
            // From the end to the start, so that nothing need be gone through by recursion.
            if (trail._more is { } more)
            {
                waiting.Push(trail._before!);
                waiting.Push(more);
            }
            else if (trail._before is { } before)
            {
                cells.Add(trail._cell);
                waiting.Push(before);
            }
        }

        cells.Reverse();
        return [.. cells.Where(c => c.Fact != own).Distinct()];
    }
}
