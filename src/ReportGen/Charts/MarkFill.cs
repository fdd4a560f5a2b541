namespace ReportGen.Charts;

/// <summary>How the area of a mark is filled.</summary>
/// <param name="Color">The colour of its series or category.</param>
/// <param name="Pattern">What tells it from others without the colour.</param>
internal readonly record struct MarkFill(Color Color, FillPattern Pattern)
{
    /// <summary>Thickness of the outline of a light area, in points.</summary>
    public const double Outline = 0.45;

    /// <summary>Between the lines of the pattern.</summary>
    public Color Ground => IsTinted ? Tint.Of(Color) : Color;

    /// <summary>The lines of the pattern.</summary>
    public Color Line => IsTinted ? Color : Tint.Of(Color);

    public bool HasLines => Pattern.Lines != HatchLines.None;

    /// <summary>Whether it is light, so that an outline holds it together.</summary>
    public bool IsTinted => Pattern.Ground == PatternGround.Tint;
}
