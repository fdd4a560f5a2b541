using System.Globalization;
using DocumentFormat.OpenXml;
using ReportGen.Charts;
using ReportGen.Document;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Lines whose points do not stand at equal distances: an axis of names would put them there, so that they are dots with lines between them.</summary>
internal sealed class UnevenPlot(ChartScene scene)
{
    private readonly LabelFactory _labels = new(scene);
    private readonly LineLabels _values = new(scene);
    private readonly ScaleFactory _scales = new(scene);

    /// <summary>Whether a plan has such lines. An axis of numbers has no other names than these, nor words above them.</summary>
    public static bool Suits(ChartPlan plan)
    {
        var places = plan.Chart.Categories.Select(c => c.Position).ToList();
        return plan is { Shape: ChartShape.Lines, HasPositions: true, Chart.Annotations.Count: 0 }
            && plan.Chart.Categories.All(c => c.Name == c.Position?.ToString(CultureInfo.InvariantCulture))
            && places.Zip(places.Skip(1), (one, next) => next - one).Distinct().Count() > 1;
    }

    public IEnumerable<OpenXmlElement> Make()
    {
        var lines = new C.ScatterChart(new C.ScatterStyle { Val = C.ScatterStyleValues.LineMarker }, new C.VaryColors { Val = false });
        lines.Append(scene.Chart.Series.Select((_, j) => Series(j)));
        lines.Append(new C.AxisId { Val = AxisFactory.CategoryId }, new C.AxisId { Val = AxisFactory.ValueId });
        return [lines, Across(), new AxisFactory(scene).Values(AxisSide.Left)];
    }

    private C.ScatterChartSeries Series(int index)
    {
        var column = ChartSheets.ColumnOf(scene.Plan, index);
        var series = new C.ScatterChartSeries(SeriesHead.Of(scene, index, column));
        series.Append(scene.Ink.Line(LineLook.Of(scene.Plan.Looks[index])), new MarkerFactory(scene).Make(index));
        series.Append(_labels.Make(column, _values.Of(index)), scene.Data.Across(ChartSheets.AcrossColumn), scene.Data.Heights(column), new C.Smooth { Val = false });
        return series;
    }

    /// <summary>From the first place to the last, with round steps from the first on.</summary>
    private C.ValueAxis Across()
    {
        var places = scene.Chart.Categories.Select(c => (double)c.Position!.Value).ToList();
        var numbers = scene.Chart.Numbers with { Exponent = 0, Suffix = string.Empty, AreNames = true };
        var nice = NiceScale.Over(places.Min(), places.Max(), numbers);
        var spec = new ScaleSpec(AxisFactory.CategoryId, AxisFactory.ValueId, AxisSide.Bottom) { IsShown = true, IsMidCategory = true };
        return _scales.Make(nice with { Low = places.Min(), High = places.Max() }, numbers, spec);
    }
}
