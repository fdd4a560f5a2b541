using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Docx.Body;

namespace ReportGen.Docx.Charts;

/// <summary>The frame of a pie: as far left, and as large, as the words beside it allow.</summary>
internal static class SliceFrame
{
    // As on the page, in points.
    private const double Largest = 124;
    private const double Smallest = 56;

    public static PlotFrame Of(ChartPlan plan, ChartWidths widths, Length width)
    {
        var line = plan.Design.Labels.Leading;
        var slices = SliceWords.Of(plan.Chart);
        var asked = plan.Chart.Options.Height ?? Length.Pt(Math.Min(Largest, (width * plan.Design.Ratio).Points));
        var (atLeft, atRight) = SliceSides.Of(
            SideOf(slices.Where(s => !s.Slice.IsRight), widths).Points, SideOf(slices.Where(s => s.Slice.IsRight), widths).Points, width.Points, (asked - line).Points);
        var least = Math.Min(Smallest, width.Points / 2);
        var diameter = Length.Pt(Math.Clamp(width.Points - atLeft - atRight, least, Math.Max(least, (asked - line).Points)));
        var left = Length.Pt(Math.Min(atLeft, Math.Max((width.Points - diameter.Points) / 2, width.Points - diameter.Points - atRight)));
        return new PlotFrame(new PictureSize(width, diameter + (line * 2)))
        {
            Left = left,
            Right = width - left - diameter,
            Top = line,
            Bottom = line,
        };
    }

    /// <summary>Width of the words at one side, with the white between them and the pie.</summary>
    private static Length SideOf(IEnumerable<SliceWords> slices, ChartWidths widths) =>
        widths.Widest(slices.Select(s => s.Words)) is var widest && widest > Length.Zero ? widest + SliceWords.Away : Length.Zero;
}
