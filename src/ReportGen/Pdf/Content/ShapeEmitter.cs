using ReportGen.Layout.Frames;

namespace ReportGen.Pdf.Content;

/// <summary>Shapes to path operators (ISO 32000-1, 8.5).</summary>
internal static class ShapeEmitter
{
    public static void Draw(DrawnShape drawn, double pageHeight, ContentStream content)
    {
        var origin = (drawn.X, pageHeight - drawn.Y);
        if (drawn.Ink.Hatch is { } hatch)
        {
            DrawHatched(drawn, hatch, origin, content);
        }
        else if (drawn.Ink.IsFilled)
        {
            content.SetFill(drawn.Ink.Color);
            Trace(drawn.Shape, origin, content);
            content.FillPath();
        }
        else
        {
            Stroke(drawn.Shape, drawn.Ink, origin, content);
        }
    }

    /// <summary>Fills a shape and clips to it (8.5.4): the strokes upon it end at its edges in every viewer, where tiles of a pattern would show their seams.</summary>
    private static void DrawHatched(DrawnShape drawn, Hatch hatch, (double X, double Y) origin, ContentStream content)
    {
        content.Save();
        content.SetFill(drawn.Ink.Color);
        Trace(drawn.Shape, origin, content);
        content.FillAndClipPath();
        foreach (var (shape, ink) in hatch.Strokes)
        {
            Stroke(shape, ink, origin, content);
        }

        content.Restore();
    }

    private static void Stroke(Shape shape, Ink ink, (double X, double Y) origin, ContentStream content)
    {
        content.SetPen(ink.Color, ink.Thickness, (ink.Dash, ink.Gap > 0 ? ink.Gap : ink.Dash));
        Trace(shape, origin, content);
        content.StrokePath();
    }

    private static void Trace(Shape shape, (double X, double Y) origin, ContentStream content)
    {
        var (steps, places) = (shape.Steps, shape.Places);
        var next = 0;
        for (var i = 0; i < steps.Count; i++)
        {
            switch (steps[i])
            {
                case ShapeStep.Move:
                    content.MovePath(origin.X + places[next].X, origin.Y - places[next].Y);
                    break;
                case ShapeStep.Line:
                    content.LinePath(origin.X + places[next].X, origin.Y - places[next].Y);
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

        (double X, double Y) At(int place) => (origin.X + places[place].X, origin.Y - places[place].Y);
    }
}
