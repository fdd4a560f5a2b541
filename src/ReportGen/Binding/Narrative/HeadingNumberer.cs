using ReportGen.Document;

namespace ReportGen.Binding.Narrative;

/// <summary>Counts headings.</summary>
/// <param name="formats">Formats by level; a level without one is not numbered.</param>
internal sealed class HeadingNumberer(IReadOnlyList<NumberFormat> formats)
{
    private const int Levels = 6;

    private readonly int[] _counts = new int[Levels + 1];
    private readonly string[] _labels = new string[Levels + 1];
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
        _labels.AsSpan(level).Clear();
        if (!isNumbered || level > formats.Count)
        {
            return new HeadingPlace(tagLevel, 0, string.Empty, [], skippedFrom);
        }

        var number = ++_counts[level];
        _labels[level] = formats[level - 1].Format(number);
        var path = _labels[1..(level + 1)].Where(l => !string.IsNullOrEmpty(l)).ToList();
        return new HeadingPlace(tagLevel, number, _labels[level], path, skippedFrom);
    }
}

/// <summary>Where a heading stands.</summary>
/// <param name="TagLevel">Level with skipped levels closed up.</param>
/// <param name="Number">Number among its siblings; 0 for none.</param>
/// <param name="Label">The number as printed; empty for none.</param>
/// <param name="Path">Labels from the chapter down to the heading; empty for an unnumbered one.</param>
/// <param name="SkippedFrom">Level of the heading before if levels were skipped since, 0 for none before.</param>
internal sealed record HeadingPlace(int TagLevel, int Number, string Label, IReadOnlyList<string> Path, int? SkippedFrom);
