namespace ReportGen.Layout.Frames;

/// <summary>Writes an outline down, step by step.</summary>
internal sealed class ShapeBuilder
{
    /// <summary>Control points that bring four curves within 0.03 % of a circle.</summary>
    private const double Roundness = 0.5523;

    private readonly List<ShapeStep> _steps = [];
    private readonly List<(double X, double Y)> _places = [];

    public bool IsEmpty => _steps.Count == 0;

    public ShapeBuilder Move(double x, double y) => Add(ShapeStep.Move, (x, y));

    public ShapeBuilder Line(double x, double y) => Add(ShapeStep.Line, (x, y));

    public ShapeBuilder Curve((double X, double Y) first, (double X, double Y) second, (double X, double Y) end)
    {
        _steps.Add(ShapeStep.Curve);
        _places.AddRange([first, second, end]);
        return this;
    }

    public ShapeBuilder Close()
    {
        _steps.Add(ShapeStep.Close);
        return this;
    }

    public Shape Build() => new([.. _steps], [.. _places]);

    public static Shape Box(double x, double y, double width, double height) =>
        new ShapeBuilder().Move(x, y).Line(x + width, y).Line(x + width, y + height).Line(x, y + height).Close().Build();

    public static Shape Segment(double x1, double y1, double x2, double y2) => new ShapeBuilder().Move(x1, y1).Line(x2, y2).Build();

    /// <summary>A disc by its middle.</summary>
    public static Shape Disc(double x, double y, double radius)
    {
        var reach = radius * Roundness;
        return new ShapeBuilder().Move(x + radius, y)
            .Curve((x + radius, y + reach), (x + reach, y + radius), (x, y + radius))
            .Curve((x - reach, y + radius), (x - radius, y + reach), (x - radius, y))
            .Curve((x - radius, y - reach), (x - reach, y - radius), (x, y - radius))
            .Curve((x + reach, y - radius), (x + radius, y - reach), (x + radius, y))
            .Close().Build();
    }

    private ShapeBuilder Add(ShapeStep step, (double X, double Y) place)
    {
        _steps.Add(step);
        _places.Add(place);
        return this;
    }
}
