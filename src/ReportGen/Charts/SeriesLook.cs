namespace ReportGen.Charts;

/// <summary>How a series looks. Nothing is told by colour alone: lines have dashes and marks of their own, areas patterns.</summary>
/// <param name="Color">Its colour.</param>
/// <param name="Dash">How its line is broken.</param>
/// <param name="Marker">The marks at its values.</param>
internal sealed record SeriesLook(Color Color, LineDash Dash, MarkerShape Marker)
{
    /// <summary>How its areas are filled; solid where its name stands beside them.</summary>
    public FillPattern Pattern { get; init; }

    /// <summary>Its areas, where no value has a colour of its own.</summary>
    public MarkFill Fill => new(Color, Pattern);

    /// <summary>Whether it is set off, so that its line is thicker.</summary>
    public bool IsHighlighted { get; init; }
}

/// <summary>How a line is broken.</summary>
internal enum LineDash
{
    Solid,
    Dashed,
    Dotted,
}

/// <summary>The mark at a value.</summary>
internal enum MarkerShape
{
    Disc,
    Square,
    Triangle,
    Diamond,

    /// <summary>Two strokes aslant.</summary>
    Cross,

    /// <summary>A level and an upright stroke.</summary>
    Plus,

    /// <summary>Three strokes.</summary>
    Star,

    /// <summary>A level stroke.</summary>
    Bar,
}
