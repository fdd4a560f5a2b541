using DocumentFormat.OpenXml;
using ReportGen.Charts;
using ReportGen.Document;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Axes of numbers.</summary>
internal sealed class ScaleFactory(ChartScene scene)
{
    private const double Whole = 100;

    private static readonly Length Hairline = Length.Pt(0.35);
    private static readonly Length Base = Length.Pt(0.7);

    public C.ValueAxis Make(ValueScale scale, ChartNumbers numbers, ScaleSpec spec)
    {
        var unit = spec.IsOfShares ? Whole : 1;
        var axis = new C.ValueAxis(
            new C.AxisId { Val = spec.Id },
            new C.Scaling(
                new C.Orientation { Val = C.OrientationValues.MinMax },
                new C.MaxAxisValue { Val = scale.High / unit },
                new C.MinAxisValue { Val = LowOf(scale, spec) / unit }),
            new C.Delete { Val = !spec.IsShown },
            new C.AxisPosition { Val = spec.Side == AxisSide.Left ? C.AxisPositionValues.Left : C.AxisPositionValues.Bottom });
        axis.Append(GridAndTitle(spec));
        axis.AppendChild(new C.NumberingFormat { FormatCode = XmlText.Clean(spec.IsOfShares ? "0%" : CodeOf(scale, numbers)), SourceLinked = false });
        axis.Append(Look(spec.Id == AxisFactory.ValueId ? ChartInk.NoLine() : Baseline(), C.TickLabelPositionValues.NextTo, scene.Text.Properties(scene.Styles.Quiet)));
        axis.Append(
            new C.CrossingAxis { Val = spec.Crossing },
            new C.Crosses { Val = CrossesOf(spec) },
            new C.CrossBetween { Val = spec.IsMidCategory ? C.CrossBetweenValues.MidpointCategory : C.CrossBetweenValues.Between });
        if (scale.Ticks.Count > 1)
        {
            axis.AppendChild(new C.MajorUnit { Val = StepOf(scale) / unit });
        }

        return axis;
    }

    /// <summary>The line that marks stand on.</summary>
    public C.ChartShapeProperties Baseline() => scene.Ink.Line(new ChartLine(scene.Labels.Color, Base));

    /// <summary>Hairlines at the ticks of an axis.</summary>
    public C.MajorGridlines Grid() => new(scene.Ink.Line(new ChartLine(scene.Design.Grid, Hairline)));

    /// <summary>The marks, line and words of an axis.</summary>
    public static IEnumerable<OpenXmlElement> Look(C.ChartShapeProperties line, C.TickLabelPositionValues labels, C.TextProperties text) =>
    [
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = labels },
        line,
        text,
    ];

    /// <summary>An axis that is not shown goes on below its low end, where values are printed beyond bars that go there.</summary>
    private double LowOf(ValueScale scale, ScaleSpec spec)
    {
        var room = scene.Frame.LowLabels;
        return spec.IsShown || room == Length.Zero ? scale.Low : scale.Low - ((scale.High - scale.Low) * (room / (scene.Frame.PlotWidth - room)));
    }

    private IEnumerable<OpenXmlElement> GridAndTitle(ScaleSpec spec)
    {
        // Dots are read by their names and heights: lines both ways would be a net over them.
        if (spec is { IsShown: true, Id: AxisFactory.ValueId })
        {
            yield return Grid();
        }

        if (spec.Title.Length > 0)
        {
            yield return new C.Title(scene.Text.Words(spec.Title, scene.Styles.Quiet), PlaceOf(spec.Title), new C.Overlay { Val = true });
        }
    }

    /// <summary>What the axis across measures stands at its end, below the numbers.</summary>
    private C.Layout PlaceOf(string title)
    {
        var (size, width) = (scene.Frame.Size, new ChartWidths(scene.Plan).Of(title) * 1.1);
        var left = size.Width - width;
        return scene.Frame.From((left > Length.Zero ? left : Length.Zero, size.Height - (scene.Labels.Leading * 1.2)));
    }

    /// <summary>Numbers stand below lying bars, whose first name is at the top, and at the edges of dots, wherever zero is.</summary>
    private C.CrossesValues CrossesOf(ScaleSpec spec) => scene.Plan.Shape == ChartShape.Dots ? C.CrossesValues.Minimum
        : spec is { Side: AxisSide.Bottom, Id: not AxisFactory.CategoryId } ? C.CrossesValues.Maximum : C.CrossesValues.AutoZero;

    private static double StepOf(ValueScale scale) => (double)(NiceScale.ToDecimal(scale.Ticks[1].Value) - NiceScale.ToDecimal(scale.Ticks[0].Value));

    private static string CodeOf(ValueScale scale, ChartNumbers numbers) =>
        NumberCode.OfAxis(numbers, DecimalsOf(scale, numbers), scale.Ticks.Select(t => NiceScale.ToDecimal(t.Value)));

    /// <summary>As many as the ticks print.</summary>
    private static int DecimalsOf(ValueScale scale, ChartNumbers numbers) =>
        numbers.Exponent > 0 ? 0 : scale.Ticks.Select(t => NumberCode.DecimalsOf(t.Text, numbers)).DefaultIfEmpty().Max();
}
