using System.Globalization;
using System.Text;

namespace ReportGen.Layout.Frames;

/// <summary>A step of an outline, with the number of places it takes.</summary>
internal enum ShapeStep : byte
{
    Move,
    Line,
    Curve,
    Close,
}

/// <summary>An outline of lines and curves. Places are points from the drawing's corner, y downwards.</summary>
/// <param name="Steps">What is done, in order.</param>
/// <param name="Places">The places: one for a move or a line, three for a curve, none for an end.</param>
internal sealed record Shape(IReadOnlyList<ShapeStep> Steps, IReadOnlyList<(double X, double Y)> Places)
{
    /// <summary>The steps and places to a tenth, cut where there are many.</summary>
    public override string ToString()
    {
        const int Most = 16;
        var text = new StringBuilder();
        var next = 0;
        foreach (var step in Steps.Take(Most))
        {
            text.Append("MLCZ"[(int)step]);
            for (var i = PlacesOf(step); i > 0; i--, next++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{Places[next].X:0.#},{Places[next].Y:0.#} ");
            }
        }

        return Steps.Count > Most ? text.Append('…').ToString() : text.ToString().TrimEnd();
    }

    /// <summary>How many places a step takes.</summary>
    public static int PlacesOf(ShapeStep step) => step switch
    {
        ShapeStep.Move or ShapeStep.Line => 1,
        ShapeStep.Curve => 3,
        _ => 0,
    };
}
