using DocumentFormat.OpenXml;
using ReportGen.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>A plan as a chart of DrawingML (ECMA-376 part 1, 21.2).</summary>
internal static class ChartSpaceFactory
{
    /// <param name="workbook">Relationship of the workbook.</param>
    public static C.ChartSpace Make(ChartScene scene, string workbook)
    {
        var space = new C.ChartSpace(
            new C.Date1904 { Val = false },
            new C.RoundedCorners { Val = false },
            Chart(scene),
            ChartInk.None(),
            scene.Text.Properties(scene.Labels),
            new C.ExternalData(new C.AutoUpdate { Val = false }) { Id = workbook });
        space.AddNamespaceDeclaration("c", "http://schemas.openxmlformats.org/drawingml/2006/chart");
        space.AddNamespaceDeclaration("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        space.AddNamespaceDeclaration("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        return space;
    }

    private static C.Chart Chart(ChartScene scene)
    {
        // Title and source stand in paragraphs around the chart.
        var chart = new C.Chart();
        chart.Append(scene.Frame.IsNamed ? [Name(scene), new C.AutoTitleDeleted { Val = false }] : new OpenXmlElement[] { new C.AutoTitleDeleted { Val = true } });
        var plot = new C.PlotArea(scene.Frame.Layout());
        var parts = Plots(scene).ToList();
        if (new AnnotationPlot(scene).Make() is { } words)
        {
            // Plots stand before axes.
            parts.Insert(parts.FindIndex(p => p is C.CategoryAxis), words);
        }

        plot.Append(parts);
        plot.AppendChild(ChartInk.None());
        chart.AppendChild(plot);
        if (new LegendFactory(scene).Make() is { } legend)
        {
            chart.AppendChild(legend);
        }

        chart.Append(new C.PlotVisibleOnly { Val = true }, new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap });
        return chart;
    }

    /// <summary>The name of a panel's series, as it stands in its cell.</summary>
    private static C.Title Name(ChartScene scene)
    {
        var words = new C.ChartText(scene.Data.NameOf(0).StringReference!.CloneNode(true));
        return new C.Title(words, scene.Frame.From((Length.Zero, scene.Frame.NameTop)), new C.Overlay { Val = true }, scene.Text.OnOneLine(scene.Styles.Strong));
    }

    private static IEnumerable<OpenXmlElement> Plots(ChartScene scene) => scene.Plan.Shape switch
    {
        ChartShape.Bars or ChartShape.Columns or ChartShape.Bullets => new BarPlot(scene).Make(),
        ChartShape.Areas when scene.Plan.HasAreas => new AreaPlot(scene).Make(),
        ChartShape.Lines when UnevenPlot.Suits(scene.Plan) => new UnevenPlot(scene).Make(),
        ChartShape.Lines or ChartShape.Areas => new LinePlot(scene).Make(),
        ChartShape.Slopes => new SlopePlot(scene).Make(),
        ChartShape.Spark => new SparkPlot(scene).Make(),
        ChartShape.Dots => new DotPlot(scene).Make(),
        ChartShape.Slices => new PiePlot(scene).Make(),
    };
}
