using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Colours and lines of charts; a colour of the package's theme is tied to it, so that another theme recolours the chart.</summary>
internal sealed class ChartInk(SchemeColors colors)
{
    /// <summary>An area of one colour without an edge.</summary>
    public C.ChartShapeProperties Area(Color color) => new(Fill(color), new A.Outline(new A.NoFill()));

    /// <summary>A light area: paper shines through.</summary>
    /// <param name="percent">Part of the colour that is left.</param>
    public C.ChartShapeProperties Tint(Color color, int percent)
    {
        var fill = Fill(color);
        fill.FirstChild!.AppendChild(new A.Alpha { Val = percent * 1000 });
        return new C.ChartShapeProperties(fill, new A.Outline(new A.NoFill()));
    }

    /// <summary>An area with an edge, such as one that parts it from its neighbours.</summary>
    public C.ChartShapeProperties Area(Color color, ChartLine edge) => new(Fill(color), Outline(edge));

    /// <summary>A line without an area.</summary>
    public C.ChartShapeProperties Line(ChartLine line) => new(Outline(line));

    /// <summary>Neither line nor area.</summary>
    public static C.ChartShapeProperties None() => new(new A.NoFill(), new A.Outline(new A.NoFill()));

    /// <summary>No line.</summary>
    public static C.ChartShapeProperties NoLine() => new(new A.Outline(new A.NoFill()));

    public A.SolidFill Fill(Color color) => colors.SchemeOf(color) is { } scheme
        ? new A.SolidFill(new A.SchemeColor { Val = scheme })
        : new A.SolidFill(new A.RgbColorModelHex { Val = color.Hex });

    private A.Outline Outline(ChartLine line)
    {
        var outline = new A.Outline(Fill(line.Color)) { Width = (int)line.Width.Emus(), CapType = line.IsRound ? A.LineCapValues.Round : A.LineCapValues.Flat };
        if (line.Dash is { } dash)
        {
            outline.AppendChild(new A.PresetDash { Val = dash });
        }

        if (line.IsRound)
        {
            outline.AppendChild(new A.Round());
        }

        return outline;
    }
}
