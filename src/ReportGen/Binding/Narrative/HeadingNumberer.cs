using ReportGen.Document;

namespace ReportGen.Binding.Narrative;

/// <summary>Counts headings.</summary>
/// <param name="formats">Formats by level; a level without one is not numbered.</param>
internal sealed class HeadingNumberer(IReadOnlyList<NumberFormat> formats)
{
    private const int Levels = 6;

    private readonly int[] _counts = new int[Levels + 1];
    private readonly IReadOnlyList<string>?[] _paths = new IReadOnlyList<string>?[Levels + 1];
    private readonly Stack<int> _open = new();
    private int _previous;

    /// <summary>Takes the next heading of the document.</summary>
    public HeadingPlace Next(int level, bool isNumbered)
    {
        int? skippedFrom = level > _previous + 1 ? _previous : null;
        _previous = level;
        while (_open.Count > 0 && _open.Peek() >= level)
        {
            _open.Pop();
        }

        _open.Push(level);
        var tagLevel = _open.Count;
        Array.Clear(_counts, level + 1, Levels - level);
        _paths.AsSpan(level).Clear();
        if (!isNumbered || level > formats.Count || !HasOuter(level))
        {
            return new HeadingPlace(tagLevel, 0, string.Empty, [], skippedFrom);
        }

        var number = ++_counts[level];
        var format = formats[level - 1];
        var first = level - format.Outer.Count;
        var label = format.Format(number, _counts.AsSpan(first, format.Outer.Count));
        _paths[level] = [.. _paths.AsSpan(1, first - 1).ToArray().LastOrDefault(p => p is not null) ?? [], label];
        return new HeadingPlace(tagLevel, number, label, _paths[level]!, skippedFrom);
    }

    /// <summary>Whether all levels above whose counters a number repeats are numbered here: in a chapter without number 1.1 means nothing.</summary>
    private bool HasOuter(int level)
    {
        var outer = formats[level - 1].Outer.Count;
        return outer < level && !_paths.AsSpan(level - outer, outer).Contains(null);
    }
}
