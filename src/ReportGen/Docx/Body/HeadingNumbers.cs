using ReportGen.Docx.Styling;
using ReportGen.Document;

namespace ReportGen.Docx.Body;

/// <summary>Counts headings as Word does, to notice where the document counts otherwise.</summary>
/// <remarks>
/// Word restarts a level at the next numbered heading above it, but an unnumbered chapter restarts nothing: sections
/// in it would go on from the chapter before. There a numbering of its own takes over until the level above counts again.
/// </remarks>
internal sealed class HeadingNumbers(ListNumbers numbers)
{
    private const int Levels = 6;

    private readonly int[] _counts = new int[Levels];
    private readonly int[] _ids = Enumerable.Repeat(ListIds.Headings, Levels).ToArray();

    /// <summary>The numbering of a heading; null when that of its style is right.</summary>
    public int? Next(Heading heading)
    {
        var level = heading.Level - 1;
        if (heading.Number != _counts[level] + 1)
        {
            _ids[level] = numbers.RestartHeadings(level, heading.Number);
        }

        _counts[level] = heading.Number;
        for (var below = level + 1; below < Levels; below++)
        {
            _counts[below] = 0;
            _ids[below] = ListIds.Headings;
        }

        return _ids[level] == ListIds.Headings ? null : _ids[level];
    }
}
