using ReportGen.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Marks at the values of a series.</summary>
internal sealed class MarkerFactory(ChartScene scene)
{
    // In points, as markers are counted.
    private const byte Size = 4;

    // More values than these have no marks: the line is enough.
    private const int MostMarks = 16;

    public C.Marker Make(int series)
    {
        var look = scene.Plan.Looks[series];
        return scene.Plan.Shape != ChartShape.Dots && scene.Chart.Categories.Count > MostMarks ? None() : Make(look.Marker, look.Color);
    }

    /// <summary>A value whose mark has a colour of its own.</summary>
    public C.DataPoint Point(int category, int series, Color color) => new(
        new C.Index { Val = (uint)category },
        Make(scene.Plan.Looks[series].Marker, color),
        new C.Bubble3D { Val = false });

    public static C.Marker None() => new(new C.Symbol { Val = C.MarkerStyleValues.None });

    private C.Marker Make(MarkerShape shape, Color color) =>
        new(new C.Symbol { Val = SymbolOf(shape) }, new C.Size { Val = Size }, scene.Ink.Area(color));

    private static C.MarkerStyleValues SymbolOf(MarkerShape shape) => shape switch
    {
        MarkerShape.Disc => C.MarkerStyleValues.Circle,
        MarkerShape.Square => C.MarkerStyleValues.Square,
        MarkerShape.Triangle => C.MarkerStyleValues.Triangle,
        MarkerShape.Diamond => C.MarkerStyleValues.Diamond,
    };
}
