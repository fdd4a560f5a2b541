using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Docx.Body;

namespace ReportGen.Docx.Charts;

/// <summary>Finds the place of a plot, as the page has it; but fonts are not known here, so widths are guessed.</summary>
internal sealed class PlotFrames(ChartPlan plan, Length width)
{
    // As on the page, in ems or lines of the labels, or as parts of the chart's width.
    private const double LegendLines = 1.4;
    private const double WidestSlope = 26;
    private const double WidestSpark = 16;
    private const double MostOfSpark = 0.7;
    private const double SparkLines = 2;
    private const double HeadLines = 1.7;
    private const double HeightOfDots = 1.25;

    private static readonly Length Disc = Length.Pt(2.2);

    private readonly ChartWidths _widths = new(plan);
    private readonly Chart _chart = plan.Chart;

    private Length Line => plan.Design.Labels.Leading;

    private Length Em => plan.Design.Labels.Size;

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
            ChartShape.Slices => SliceFrame.Of(plan, _widths, width),
        };
        return frame with { Size = new PictureSize(width, frame.Size.Height + legend), Top = frame.Top + legend, LegendHeight = legend };
    }

    /// <summary>Height of the names at the ends of lines, one below the other.</summary>
    private Length NamesAtEnds => plan.Naming == SeriesNaming.AtEnds ? Line * _chart.Series.Sum(s => _widths.LinesAtEnd(s, width).Count) : Length.Zero;

    private Length Asked => Length.Pt(plan.UsualHeight(width.Points));

    private PlotFrame LineFrame()
    {
        var inset = plan.Shape == ChartShape.Areas || LineLabels.BeginAtAxis(plan) ? Length.Zero : ChartWidths.Inset;
        var above = plan.HasLabels ? Line : Line * 0.5;
        var words = AnnotationRows.HeightAbove(plan, width);
        var (left, right) = (_widths.TicksAtLeft() + inset, Greatest(_widths.EndNames(width) + inset, _widths.Of(_chart.Categories.Count > 0 ? _chart.Categories[^1].Name : string.Empty) * 0.5));
        var lines = _widths.LinesOfNames((width - left - right) * (1.0 / Math.Max(1, _chart.Categories.Count - 1)));
        var more = Line * (lines == 2 ? 1 : 0);
        return new PlotFrame(new PictureSize(width, Greatest(Asked, NamesAtEnds) + more))
        {
            Left = left,
            Right = right,
            Top = words > above ? words : above,
            Bottom = ChartWidths.BelowBase + Line + more,
            NameLines = lines,
        };
    }

    private PlotFrame SlopeFrame()
    {
        var names = _widths.Widest(_chart.Series.Select(s => s.Points.Count > 0 && s.Points[0].Label is not null ? s.Name + " " + s.Points[0].Text : s.Name)) * ChartWidths.Bold;
        var most = width * ChartWidths.MostFirstNames;
        var left = (names < most ? names : most) + Disc + ChartWidths.Gap;
        var room = width - _widths.Labels() - Disc - ChartWidths.Gap;
        var right = left + (Em * WidestSlope);
        return new PlotFrame(new PictureSize(width, Asked + (Line * 0.8)))
        {
            Left = left,
            Right = width - (right < room ? right : room),
            Top = Line * HeadLines,
            Bottom = Line * 0.8,
        };
    }

    private PlotFrame SparkFrame()
    {
        var names = plan.Naming == SeriesNaming.AtEnds ? _widths.Widest(_chart.Series.Select(s => s.Name + " ")) : Length.Zero;
        var (words, widest) = (_widths.Labels() + names, width * ChartWidths.MostFirstNames);
        var left = (words < widest ? words : widest) + ChartWidths.Gap + Disc;
        var (most, usual) = (width * MostOfSpark, left + (Em * WidestSpark));
        return new PlotFrame(new PictureSize(width, Line * SparkLines))
        {
            Left = left,
            Right = width - (usual < most ? usual : most),
            Top = Length.Pt(3),
            Bottom = Length.Pt(3),
        };
    }

    private PlotFrame DotFrame() => new(new PictureSize(width, _chart.Options.Height ?? (width * (plan.Design.Ratio * HeightOfDots))))
    {
        Left = _widths.TicksAtLeft() + Disc,
        Right = Disc + Disc,
        Top = Line * 0.5,
        Bottom = ChartWidths.BelowBase + (Line * (_chart.AcrossName.Length > 0 ? 2.2 : 1)),
    };

    private static Length Greatest(Length one, Length other) => one > other ? one : other;
}
