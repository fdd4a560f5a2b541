using ReportGen.Layout.Frames;

namespace ReportGen.Pdf.Content;

/// <summary>Shapes to path operators (ISO 32000-1, 8.5).</summary>
internal static class ShapeEmitter
{
    public static void Draw(DrawnShape drawn, double pageHeight, ContentStream content)
    {
        var ink = drawn.Ink;
        if (ink.IsFilled)
        {
            content.SetFill(ink.Color);
        }
        else
        {
            content.SetPen(ink.Color, ink.Thickness, ink.Dash);
        }

        Trace(drawn, pageHeight - drawn.Y, content);
        if (ink.IsFilled)
        {
            content.FillPath();
        }
        else
        {
            content.StrokePath();
        }
    }

    private static void Trace(DrawnShape drawn, double top, ContentStream content)
    {
        var (steps, places) = (drawn.Shape.Steps, drawn.Shape.Places);
        var next = 0;
        for (var i = 0; i < steps.Count; i++)
        {
            switch (steps[i])
            {
                case ShapeStep.Move:
                    content.MovePath(drawn.X + places[next].X, top - places[next].Y);
                    break;
                case ShapeStep.Line:
                    content.LinePath(drawn.X + places[next].X, top - places[next].Y);
                    break;
                case ShapeStep.Curve:
                    content.CurvePath(At(next), At(next + 1), At(next + 2));
                    break;
                default:
                    content.ClosePath();
                    break;
            }

            next += Shape.PlacesOf(steps[i]);
        }

        (double X, double Y) At(int place) => (drawn.X + places[place].X, top - places[place].Y);
    }
}
