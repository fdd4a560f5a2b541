using ReportGen.Document;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Pages;

/// <summary>Light dots that lead the eye from a section's title to its page; on all lines in the same places.</summary>
internal sealed class ContentsLeaders(Book book, TextStyle style)
{
    /// <summary>A dot and the air before it.</summary>
    private const string Dot = " .";

    /// <summary>Fewer dots than this lead nowhere.</summary>
    private const int Fewest = 3;

    private const int Sample = 40;

    private readonly Dictionary<int, LineBox?> _byCount = [];
    private readonly double _step = StepOf(book, style);

    /// <summary>Dots between two places.</summary>
    /// <returns>Null where there is no room for some.</returns>
    public SideBox? Between(double left, double right)
    {
        var count = _step > 0 ? (int)((right - left) / _step) : 0;
        if (count < Fewest)
        {
            return null;
        }

        if (!_byCount.TryGetValue(count, out var line))
        {
            _byCount[count] = line = Set(book, style, count);
        }

        return line is null ? null : new SideBox(right - line.Start - line.Width, line);
    }

    private static double StepOf(Book book, TextStyle style)
    {
        var few = Set(book, style, Sample)?.Width ?? 0;
        var many = Set(book, style, 2 * Sample)?.Width ?? 0;
        return (many - few) / Sample;
    }

    private static LineBox? Set(Book book, TextStyle style, int count)
    {
        var dots = string.Concat(Enumerable.Repeat(Dot, count)).TrimStart();
        var light = style with { Color = book.Theme.Rule, Weight = 400 };
        return book.Lines.Single(dots, light, Artifact.Layout);
    }
}
