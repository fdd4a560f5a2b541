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
        if (!isNumbered || level > formats.Count || LacksParents(level))
        {
            return new HeadingPlace(tagLevel, 0, string.Empty, [], skippedFrom);
        }

        var number = ++_counts[level];
        var format = formats[level - 1];
        _labels[level] = format.Format(_counts.AsSpan(1, level));
        // A number that names those above it says the whole way by itself.
        var path = _labels[(format.Parents > 0 ? level : 1)..(level + 1)].Where(l => !string.IsNullOrEmpty(l)).ToList();
        return new HeadingPlace(tagLevel, number, _labels[level], path, skippedFrom);
    }

    /// <summary>Whether a number would name one above it that is not there.</summary>
    private bool LacksParents(int level)
    {
        var parents = formats[level - 1].Parents;
        for (var above = level - parents; above < level; above++)
        {
            if (above < 1 || string.IsNullOrEmpty(_labels[above]))
            {
                return true;
            }
        }

        return false;
    }
}
