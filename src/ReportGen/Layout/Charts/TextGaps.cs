namespace ReportGen.Layout.Charts;

/// <summary>The places of a chart's words, around which a line at a value is interrupted so that it strikes none of them through.</summary>
internal sealed class TextGaps(ChartSketch sketch)
{
    /// <summary>From the baseline up to the top of capitals and figures with their accents, as a part of the type's size.</summary>
    private const double Above = 0.8;

    /// <summary>From the baseline down, as a part of the type's size.</summary>
    private const double Below = 0.24;

    /// <summary>White space between words and the ends of a line.</summary>
    private const double Air = 2;

    private readonly List<(double Left, double Top, double Right, double Bottom)> _boxes = [.. sketch.Drawing.Texts.Where(t => t.Line is { Width: > 0, Pieces.Length: > 0 }).Select(Box)];

    /// <summary>The parts of a line from left to right that run beside words, not through them.</summary>
    public IEnumerable<(double Start, double End)> Across(double y, double left, double right) =>
        Parts(_boxes.Where(b => b.Top < y && y < b.Bottom).Select(b => (b.Left - Air, b.Right + Air)), left, right);

    /// <summary>The same of an upright line.</summary>
    public IEnumerable<(double Start, double End)> Upright(double x, double top, double bottom) =>
        Parts(_boxes.Where(b => b.Left - Air < x && x < b.Right + Air).Select(b => (b.Top, b.Bottom)), top, bottom);

    /// <summary>Whether nothing is written at a place.</summary>
    public bool IsFree(double left, double top, double right, double bottom) =>
        !_boxes.Exists(b => left < b.Right + Air && b.Left < right + Air && top < b.Bottom && b.Top < bottom);

    private static (double Left, double Top, double Right, double Bottom) Box((Inline.LineBox Line, double X, double Baseline) text)
    {
        var size = text.Line.Pieces.Max(p => p.Size);
        var left = text.X + text.Line.Start;
        return (left, text.Baseline - (size * Above), left + text.Line.Width, text.Baseline + (size * Below));
    }

    private static IEnumerable<(double Start, double End)> Parts(IEnumerable<(double Start, double End)> gaps, double start, double end)
    {
        foreach (var gap in gaps.OrderBy(g => g.Start))
        {
            if (gap.Start > start)
            {
                yield return (start, Math.Min(gap.Start, end));
            }

            start = Math.Max(start, gap.End);
            if (start >= end)
            {
                yield break;
            }
        }

        yield return (start, end);
    }
}
