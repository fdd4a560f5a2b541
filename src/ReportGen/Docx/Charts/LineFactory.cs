using DocumentFormat.OpenXml;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>What all lines over an axis of names share.</summary>
internal sealed class LineFactory(ChartScene scene)
{
    public static C.LineChart Make(IEnumerable<C.LineChartSeries> series)
    {
        var lines = new C.LineChart(new C.Grouping { Val = C.GroupingValues.Standard }, new C.VaryColors { Val = false });
        lines.Append(series);
        lines.Append(
            new C.ShowMarker { Val = true },
            new C.AxisId { Val = AxisFactory.CategoryId },
            new C.AxisId { Val = AxisFactory.ValueId });
        return lines;
    }

    /// <summary>A plot of lines alone, with its axes.</summary>
    public IEnumerable<OpenXmlElement> Plot(IEnumerable<C.LineChartSeries> series)
    {
        var axes = new AxisFactory(scene);
        return [Make(series), axes.Categories(AxisSide.Bottom), axes.Values(AxisSide.Left)];
    }

    /// <param name="index">Number among the series.</param>
    /// <param name="column">Its column of the sheet.</param>
    /// <param name="parts">Line, marks and labels, in the order of the schema.</param>
    public C.LineChartSeries Series(int index, int column, IEnumerable<OpenXmlElement> parts)
    {
        var series = new C.LineChartSeries(SeriesHead.Of(scene, index, column));
        series.Append(parts);
        series.Append(scene.Data.Categories(), scene.Data.Values(column), new C.Smooth { Val = false });
        return series;
    }
}
