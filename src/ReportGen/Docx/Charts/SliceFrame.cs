using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Docx.Body;

namespace ReportGen.Docx.Charts;

/// <summary>The frame of a pie: as far left as the words beside it allow.</summary>
internal static class SliceFrame
{
    private const double Half = 0.5;

    private static readonly Length Largest = Length.Pt(124);

    public static PlotFrame Of(ChartPlan plan, ChartWidths widths, Length width)
    {
        var asked = width * plan.Design.Ratio;
        var height = plan.Chart.Options.Height ?? (asked < Largest ? asked : Largest);
        var most = width * Half;
        var diameter = height < most ? height : most;
        var words = widths.Widest(SliceWords.Of(plan).Where(s => !s.IsRight).Select(s => s.Words));
        var left = words > Length.Zero ? words + SliceWords.Away : Length.Zero;
        left = left < most - (diameter * Half) ? left : most - (diameter * Half);

        // A program draws a pie as large as a square has room for it; the white above is that of labels.
        var air = plan.Design.Labels.Leading * Half;
        return new PlotFrame(new PictureSize(width, height + air + air))
        {
            Left = left,
            Right = width - left - diameter,
            Top = air + ((height - diameter) * Half),
            Bottom = air + ((height - diameter) * Half),
        };
    }
}
