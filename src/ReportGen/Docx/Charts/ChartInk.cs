using DocumentFormat.OpenXml;
using ReportGen.Charts;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Colours and lines of charts; a colour of the package's theme is tied to it, so that another theme recolours the chart.</summary>
internal sealed class ChartInk(SchemeColors colors)
{
    // DrawingML counts parts in thousandths of a percent.
    private const int Thousandths = 1000;

    /// <summary>An area of one colour without an edge.</summary>
    public C.ChartShapeProperties Area(Color color) => new(Fill(color), new A.Outline(new A.NoFill()));

    /// <summary>An area with its pattern; a light one has an outline.</summary>
    public C.ChartShapeProperties Area(MarkFill fill) => new(Fill(fill), fill.IsTinted ? Outline(new ChartLine(fill.Color, Length.Pt(MarkFill.Outline))) : new A.Outline(new A.NoFill()));

    /// <summary>The same with an edge that parts it from its neighbours.</summary>
    public C.ChartShapeProperties Area(MarkFill fill, ChartLine edge) => new(Fill(fill), Outline(edge));

    /// <summary>The ground between the lines of a pattern, for words upon them.</summary>
    public C.ChartShapeProperties Ground(MarkFill fill) => new(new A.SolidFill(GroundOf(fill)), new A.Outline(new A.NoFill()));

    /// <summary>A light area: paper shines through.</summary>
    /// <param name="percent">Part of the colour that is left.</param>
    public C.ChartShapeProperties Faint(Color color, int percent)
    {
        var fill = Fill(color);
        fill.FirstChild!.AppendChild(new A.Alpha { Val = percent * Thousandths });
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

    public A.SolidFill Fill(Color color) => new(Pure(color));

    private OpenXmlElement Fill(MarkFill fill) => !fill.HasLines ? new A.SolidFill(GroundOf(fill)) : new A.PatternFill(
        new A.ForegroundColor(fill.IsTinted ? Pure(fill.Color) : Tinted(fill.Color)),
        new A.BackgroundColor(GroundOf(fill)))
    {
        Preset = PatternPresets.Of(fill.Pattern.Lines),
    };

    private OpenXmlCompositeElement GroundOf(MarkFill fill) => fill.IsTinted ? Tinted(fill.Color) : Pure(fill.Color);

    private OpenXmlCompositeElement Pure(Color color) => colors.SchemeOf(color) is { } scheme
        ? new A.SchemeColor { Val = scheme }
        : new A.RgbColorModelHex { Val = color.Hex };

    /// <summary>The steps from a colour to its tint, so that this follows the theme, too.</summary>
    private OpenXmlCompositeElement Tinted(Color color)
    {
        var tinted = Pure(color);
        tinted.Append(
            new A.SaturationModulation { Val = Tint.Saturation * Thousandths },
            new A.LuminanceModulation { Val = Tint.Lightness * Thousandths },
            new A.LuminanceOffset { Val = Tint.Added * Thousandths });
        return tinted;
    }

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
