using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Docx.Body;

namespace ReportGen.Docx.Charts;

/// <summary>Finds the place of a plot, as the page has it; but fonts are not known here, so widths are guessed.</summary>
internal sealed class PlotFrames(ChartPlan plan, Length width)
{
    private const double SparkHeight = 3;
    private const double LegendLines = 1.4;

    private readonly ChartWidths _widths = new(plan);
    private readonly Chart _chart = plan.Chart;

    private Length Line => plan.Design.Labels.Leading;

    public static PlotFrame Of(ChartPlan plan, Length width) => new PlotFrames(plan, width).Find();

    private PlotFrame Find()
    {
        var legend = plan.Naming == SeriesNaming.Above ? Line * LegendLines : Length.Zero;
        var frame = plan.Shape switch
        {
            ChartShape.Bars or ChartShape.Bullets => BarFrame.Of(plan, _widths, width),
            ChartShape.Columns => ColumnFrame.Of(plan, _widths, width),
            ChartShape.Lines or ChartShape.Areas => LineFrame(),
            ChartShape.Slopes => SlopeFrame(),
            ChartShape.Spark => SparkFrame(),
            ChartShape.Dots => DotFrame(),
            ChartShape.Slices => SliceFrame(),
        };
        return frame with { Size = new PictureSize(width, frame.Size.Height + legend), Top = frame.Top + legend, LegendHeight = legend };
    }

    private Length Asked => _chart.Options.Height ?? (width * plan.Design.Ratio);

    private PlotFrame LineFrame()
    {
        var inset = LineLabels.BeginAtAxis(plan) ? Length.Zero : ChartWidths.Inset;
        return new PlotFrame(new PictureSize(width, Asked))
        {
            Left = _widths.TicksAtLeft() + inset,
            Right = _widths.EndNames(width) + inset,
            Top = plan.HasLabels ? Line : Line * 0.5,
            Bottom = ChartWidths.BelowBase + Line,
        };
    }

    private PlotFrame SlopeFrame() => new(new PictureSize(width, Asked))
    {
        Left = _widths.Labels() + ChartWidths.Gap,
        Right = _widths.EndNames(width),
        Top = Line * 0.5,
        Bottom = ChartWidths.BelowBase + Line,
    };

    private PlotFrame SparkFrame() => new(new PictureSize(width, _chart.Options.Height ?? (plan.Design.Labels.Size * SparkHeight)))
    {
        Left = ChartWidths.Inset,
        Right = _widths.Labels() + ChartWidths.Gap,
        Top = ChartWidths.Inset,
        Bottom = ChartWidths.Inset,
    };

    private PlotFrame DotFrame() => new(new PictureSize(width, Asked))
    {
        Left = _widths.TicksAtLeft(),
        Right = _widths.Labels(),
        Top = Line * 0.5,
        Bottom = ChartWidths.BelowBase + (Line * (_chart.AcrossName.Length > 0 ? 2.2 : 1)),
    };

    /// <summary>Words stand around slices.</summary>
    private PlotFrame SliceFrame() => new(new PictureSize(width, Asked)) { Top = Line * 1.5, Bottom = Line * 1.5 };
}
