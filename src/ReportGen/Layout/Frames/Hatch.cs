namespace ReportGen.Layout.Frames;

/// <summary>Strokes upon a filled shape that end at its edges.</summary>
/// <param name="Strokes">Outlines, their places counted as those of the shape.</param>
internal sealed record Hatch(IReadOnlyList<(Shape Shape, Ink Ink)> Strokes)
{
    public override string ToString() => "hatched " + string.Join(", ", Strokes.Select(s => s.Ink));
}
