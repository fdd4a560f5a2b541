using ReportGen.Charts;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Charts;

/// <summary>What all parts of one chart's drawing share.</summary>
/// <param name="Plan">What is drawn.</param>
/// <param name="Texts">Sets its texts.</param>
/// <param name="Drawing">Takes what is drawn.</param>
/// <param name="Room">Width of the chart, and the height that its plot may have at most.</param>
internal sealed record ChartSketch(ChartPlan Plan, ChartTexts Texts, ChartDrawing Drawing, (double Width, double Height) Room)
{
    /// <summary>Thickness of the hairlines behind the values.</summary>
    public const double Hairline = 0.35;

    /// <summary>Thickness of the line that marks stand on.</summary>
    public const double BaseLine = 0.7;

    /// <summary>Between a mark and the words beside it.</summary>
    public const double Gap = 4;

    /// <summary>Between an axis and the names below it.</summary>
    public const double BelowBase = 3;

    /// <summary>From the middle of capitals and figures to their baseline, as a part of the type's size.</summary>
    private const double MiddleOfCapitals = 0.33;

    /// <summary>White between a value and the pattern around it.</summary>
    private const double AroundPlate = 1.5;

    /// <summary>Less of a pattern than this beside a value is a smudge, and none is left.</summary>
    private const double Sliver = 2;

    private const double WithinOutline = 0.5;

    public TextStyle Labels => Plan.Design.Labels;

    /// <summary>Words of less weight: ticks, and the names of what is missing.</summary>
    public TextStyle Quiet => Plan.Styles.Quiet;

    public double Leading => Labels.Leading.Points;

    /// <summary>Height of a plot whose marks do not ask for more.</summary>
    public double UsualHeight => Plan.UsualHeight(Room.Width);

    /// <summary>The baseline of a line of labels whose figures have their middle at a height.</summary>
    public double BaselineAt(double middle) => middle + (Labels.Size.Points * MiddleOfCapitals);

    /// <summary>Draws lines of words one below the other about a height.</summary>
    /// <param name="leftOf">Where a line of a width begins.</param>
    public void DrawLines(IReadOnlyList<LineBox> lines, double middle, Func<double, double> leftOf)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            Drawing.Text(lines[i], leftOf(lines[i].Width), BaselineAt(middle + ((i - ((lines.Count - 1) / 2.0)) * Leading)));
        }
    }

    /// <summary>Draws the ground of a value upon a pattern.</summary>
    /// <param name="ground">Its colour; null for none.</param>
    /// <param name="words">Left and right edge of the value.</param>
    /// <param name="mark">Those of the mark.</param>
    public void DrawPlate(Color? ground, (double Left, double Right) words, (double Left, double Right) mark, double baseline)
    {
        if (ground is { } color)
        {
            var isNarrow = words.Left - mark.Left < AroundPlate + Sliver;
            var (left, right) = isNarrow ? (mark.Left + WithinOutline, mark.Right - WithinOutline) : (words.Left - AroundPlate, words.Right + AroundPlate);
            var height = Labels.Size.Points * 2 * MiddleOfCapitals;
            Drawing.Rule(left, baseline - height - AroundPlate, right - left, height + (2 * AroundPlate), color);
        }
    }

    /// <summary>Draws a line of words by its upper edge.</summary>
    public void Write(LineBox? line, double left, double top) => Drawing.Text(line, left, top + (line?.Ascent ?? 0));

    /// <summary>The colour of axes and of the line that marks stand on.</summary>
    public Color Axis => Labels.Color;
}
