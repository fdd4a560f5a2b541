namespace ReportGen;

/// <summary>A figure that is printed in one place or several, always of the same cells and computed in the same way.</summary>
public sealed record TracedFigure
{
    /// <summary>The places, in reading order: page, place in the narrative, text and rounding of each. There is at least one.</summary>
    public required IReadOnlyList<Figure> Occurrences { get; init; }

    /// <summary>What it is and where it comes from, as its first occurrence says.</summary>
    public Figure Figure => Occurrences[0];
}
