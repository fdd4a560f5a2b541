using DocumentFormat.OpenXml;
using ReportGen.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Lines over time.</summary>
internal sealed class LinePlot(ChartScene scene)
{
    private readonly LabelFactory _labels = new(scene);
    private readonly LineFactory _lines = new(scene);
    private readonly LineLabels _values = new(scene);

    public IEnumerable<OpenXmlElement> Make() => _lines.Plot(scene.Chart.Series.Select((_, j) => Series(j)));

    private C.LineChartSeries Series(int index) => _lines.Series(index, index,
    [
        scene.Ink.Line(LineLook.Of(scene.Plan.Looks[index])),
        new MarkerFactory(scene).Make(index),
        _labels.Make(index, _values.Of(index)),
    ]);
}
