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

    private readonly ScaleFactory _scales = new(scene);

    /// <summary>The axis of names or periods.</summary>
    public C.CategoryAxis Categories(AxisSide side)
    {
        var axis = Head(side);
        if (scene.Plan.Shape == ChartShape.Slopes)
        {
            axis.Append(ScaleFactory.Look(ChartInk.NoLine(), C.TickLabelPositionValues.High, scene.Text.Properties(scene.Styles.Strong)));
        }
        else
        {
            var areCut = NameStep() > 1 && scene.Frame.NameLines > 2;
            axis.Append(ScaleFactory.Look(_scales.Baseline(), C.TickLabelPositionValues.Low, areCut ? scene.Text.AtAnyAngle(scene.Labels) : scene.Text.Properties(scene.Labels)));
        }

        return Tail(axis);
    }

    /// <summary>The axis of values.</summary>
    public C.ValueAxis Values(AxisSide side) => _scales.Make(scene.Plan.Values, scene.Plan.Chart.Numbers, new ScaleSpec(ValueId, CategoryId, side)
    {
        IsShown = scene.Plan.HasValueAxis,
        IsMidCategory = scene.Plan.Shape is ChartShape.Areas or ChartShape.Slopes or ChartShape.Spark || (scene.Plan.Shape == ChartShape.Lines && !LineLabels.BeginAtAxis(scene.Plan)),
        IsOfShares = scene.Chart.Options.Stacking == ChartStacking.Percent,
    });

    /// <summary>The axis across, of dots.</summary>
    public C.ValueAxis Across() => _scales.Make(scene.Plan.Across!, scene.Chart.AcrossNumbers ?? scene.Chart.Numbers, new ScaleSpec(CategoryId, ValueId, AxisSide.Bottom)
    {
        IsShown = true,
        IsMidCategory = true,
        Title = scene.Chart.AcrossName,
    });

    private C.CategoryAxis Head(AxisSide side)
    {
        var axis = new C.CategoryAxis(
            new C.AxisId { Val = CategoryId },
            // Lying bars are read from the top, where programs put the last one.
            new C.Scaling(new C.Orientation { Val = side == AxisSide.Left ? C.OrientationValues.MaxMin : C.OrientationValues.MinMax }),
            new C.Delete { Val = scene.Plan.Shape == ChartShape.Spark },
            new C.AxisPosition { Val = side == AxisSide.Left ? C.AxisPositionValues.Left : C.AxisPositionValues.Bottom });
        if (scene.Plan.Shape == ChartShape.Slopes)
        {
            axis.AppendChild(_scales.Grid());
        }

        axis.AppendChild(new C.NumberingFormat { FormatCode = "General", SourceLinked = false });
        return axis;
    }

    /// <summary>Of how many names one is shown: of periods as many as stand on one line each.</summary>
    private int NameStep()
    {
        var categories = scene.Chart.Categories;
        if (scene.Plan.Shape.IsLying())
        {
            return Math.Max(1, (int)Math.Ceiling(scene.Labels.Size * (double)categories.Count / scene.Frame.PlotHeight));
        }

        if (scene.Plan.Shape is not (ChartShape.Lines or ChartShape.Areas) || categories.Count < 2 || !categories.All(c => c.Position is not null))
        {
            return scene.Plan.NameStep;
        }

        var needed = new ChartWidths(scene.Plan).Widest(categories.Select(c => c.Name)) + ChartWidths.Gap;
        return Math.Max(scene.Plan.NameStep, (int)Math.Ceiling(needed * (categories.Count - 1.0) / scene.Frame.PlotWidth));
    }

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
            new C.TickLabelSkip { Val = NameStep() },
            new C.NoMultiLevelLabels { Val = true });
        return axis;
    }
}
