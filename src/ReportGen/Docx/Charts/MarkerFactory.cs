using ReportGen.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>Marks at the values of a series.</summary>
internal sealed class MarkerFactory(ChartScene scene)
{
    // In points, as markers are counted.
    private const byte OnLine = 4;
    private const byte Dots = 5;

    // Of marks that are strokes, in programs that have them.
    private static readonly Length Thickness = Length.Pt(1);

    // More values than these have no marks: the line is enough.
    private const int MostMarks = 16;

    /// <summary>The marks on a line.</summary>
    public C.Marker Make(int series)
    {
        var look = scene.Plan.Looks[series];
        return scene.Chart.Categories.Count > MostMarks ? None() : Make(look.Marker, look.Color, OnLine);
    }

    /// <summary>The dots of a series.</summary>
    public C.Marker Dot(int series, Color color) => Make(scene.Plan.Looks[series].Marker, color, Dots);

    /// <summary>A dot of another colour: a little larger, since LibreOffice takes it for the others where it has their size.</summary>
    public C.DataPoint OtherDot(int category, int series, Color color) => new(
        new C.Index { Val = (uint)category },
        Make(scene.Plan.Looks[series].Marker, color, Dots + 1),
        new C.Bubble3D { Val = false },
        ChartInk.NoLine());

    /// <summary>The plain mark.</summary>
    public C.Marker Disc(Color color) => Make(MarkerShape.Disc, color, OnLine);

    /// <summary>The plain mark of a size, in whole points: Word knows none below two.</summary>
    public C.Marker Disc(Color color, Length diameter) => Make(MarkerShape.Disc, color, (byte)Math.Max(2, Math.Round(diameter.Points)));

    public static C.Marker None() => new(new C.Symbol { Val = C.MarkerStyleValues.None });

    private C.Marker Make(MarkerShape shape, Color color, byte size) => new(
        new C.Symbol { Val = SymbolOf(shape) },
        new C.Size { Val = size },
        shape.IsOfStrokes() ? scene.Ink.Area(color, new ChartLine(color, Thickness)) : scene.Ink.Area(color));

    private static C.MarkerStyleValues SymbolOf(MarkerShape shape) => shape switch
    {
        MarkerShape.Disc => C.MarkerStyleValues.Circle,
        MarkerShape.Square => C.MarkerStyleValues.Square,
        MarkerShape.Triangle => C.MarkerStyleValues.Triangle,
        MarkerShape.Diamond => C.MarkerStyleValues.Diamond,
        MarkerShape.Cross => C.MarkerStyleValues.X,
        MarkerShape.Plus => C.MarkerStyleValues.Plus,
        MarkerShape.Star => C.MarkerStyleValues.Star,
        MarkerShape.Bar => C.MarkerStyleValues.Dash,
    };
}
