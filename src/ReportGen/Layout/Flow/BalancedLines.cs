using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Flow;

/// <summary>Breaks titles into lines of about one length: no word of a title stands on a line of its own that could have company.</summary>
internal static class BalancedLines
{
    /// <summary>Halvings of the width: the last are about as long as a letter is wide.</summary>
    private const int Halvings = 6;

    /// <summary>As few lines as fit the width, none of them much shorter than the others.</summary>
    /// <remarks>Lines that do not stand at the start would move with a narrower width, and are broken as they come.</remarks>
    public static IReadOnlyList<LineBox> BreakBalanced(this ILineSource lines, ParagraphSpec paragraph)
    {
        var spec = paragraph with { KeepsCompounds = true };
        var probe = spec with { Structure = Artifact.Layout, IsRepeated = true };
        var (least, most) = lines.Measure(probe);
        return spec.Alignment != TextAlignment.Start || most <= spec.Width
            ? lines.Break(spec)
            : lines.Break(spec with { Width = Narrowest(lines, probe, Math.Min(least, spec.Width)) });
    }

    private static double Narrowest(ILineSource lines, ParagraphSpec probe, double least)
    {
        var count = lines.Break(probe).Count;
        var (low, high) = (least, probe.Width);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            var fits = lines.Break(probe with { Width = middle }).Count <= count;
            (low, high) = fits ? (low, middle) : (middle, high);
        }

        return high;
    }
}
