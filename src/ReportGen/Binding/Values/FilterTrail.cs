namespace ReportGen.Binding.Values;

/// <summary>The filters that a value went through, as written, behind the number of the template that it began with, if it did.</summary>
/// <remarks>Grows at its end without being copied, as <see cref="CellTrail"/> does.</remarks>
internal sealed class FilterTrail
{
    private readonly FilterTrail? _before;
    private readonly string _last;

    private FilterTrail(FilterTrail? before, string last)
    {
        _before = before;
        _last = last;
    }

    public static FilterTrail Empty { get; } = new(null, string.Empty);

    public bool IsEmpty => _last.Length == 0;

    /// <summary>This trail with a filter behind it.</summary>
    public FilterTrail With(string filter) => new(IsEmpty ? null : this, filter);

    /// <summary>The filters parted by bars; empty for none.</summary>
    public override string ToString()
    {
        var filters = new Stack<string>();
        for (var trail = this; trail is not null; trail = trail._before)
        {
            filters.Push(trail._last);
        }

        return string.Join(" | ", filters);
    }
}
