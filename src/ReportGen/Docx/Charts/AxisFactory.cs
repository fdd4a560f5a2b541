using DocumentFormat.OpenXml;
using ReportGen.Charts;
using ReportGen.Document;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>The axes of a plot, with the plan's ticks.</summary>
internal sealed class AxisFactory(ChartScene scene)
{
    public const uint CategoryId = 1;
    public const uint ValueId = 2;

    private static readonly Length Base = Length.Pt(0.7);

    private readonly ScaleFactory _scales = new(scene);

    /// <summary>The axis of names or periods.</summary>
    public C.CategoryAxis Categories(AxisSide side)
    {
        var axis = Head(side);
        axis.Append(_scales.Look(scene.Ink.Line(new ChartLine(scene.Labels.Color, Base)), C.TickLabelPositionValues.Low, scene.Labels));
        return Tail(axis);
    }

    /// <summary>The axis of values.</summary>
    public C.ValueAxis Values(AxisSide side) => _scales.Make(scene.Plan.Values, scene.Plan.Chart.Numbers, new ScaleSpec(ValueId, CategoryId, side)
    {
        IsShown = scene.Plan.HasValueAxis,
        IsMidCategory = scene.Plan.Shape is ChartShape.Areas or ChartShape.Spark || (scene.Plan.Shape == ChartShape.Lines && !LineLabels.BeginAtAxis(scene.Plan)),
        IsOfShares = scene.Chart.Options.Stacking == ChartStacking.Percent,
    });

    /// <summary>The axis across, of dots.</summary>
    public C.ValueAxis Across() => _scales.Make(scene.Plan.Across!, scene.Chart.AcrossNumbers ?? scene.Chart.Numbers, new ScaleSpec(CategoryId, ValueId, AxisSide.Bottom)
    {
        IsShown = true,
        IsMidCategory = true,
        Title = scene.Chart.AcrossName,
    });

    private C.CategoryAxis Head(AxisSide side) => new(
        new C.AxisId { Val = CategoryId },
        // Lying bars are read from the top, where programs put the last one.
        new C.Scaling(new C.Orientation { Val = side == AxisSide.Left ? C.OrientationValues.MaxMin : C.OrientationValues.MinMax }),
        new C.Delete { Val = scene.Plan.Shape == ChartShape.Spark },
        new C.AxisPosition { Val = side == AxisSide.Left ? C.AxisPositionValues.Left : C.AxisPositionValues.Bottom },
        new C.NumberingFormat { FormatCode = "General", SourceLinked = false });

    private C.CategoryAxis Tail(C.CategoryAxis axis)
    {
        axis.Append(
            new C.CrossingAxis { Val = ValueId },
            new C.Crosses { Val = C.CrossesValues.AutoZero },
            // Names are names, even those that look like dates.
            new C.AutoLabeled { Val = false },
            new C.LabelAlignment { Val = C.LabelAlignmentValues.Center },
            new C.LabelOffset { Val = 100 },
            // Without it, a program leaves names out as it likes.
            new C.TickLabelSkip { Val = scene.Plan.NameStep },
            new C.NoMultiLevelLabels { Val = true });
        return axis;
    }
}
