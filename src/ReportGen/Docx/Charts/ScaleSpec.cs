namespace ReportGen.Docx.Charts;

/// <summary>What sets one axis of numbers apart from another.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Crossing">The number of the axis that it crosses.</param>
/// <param name="Side">Where it stands.</param>
internal sealed record ScaleSpec(uint Id, uint Crossing, AxisSide Side)
{
    public bool IsShown { get; init; }

    /// <summary>Whether marks stand on the ticks of the other axis, and not between them.</summary>
    public bool IsMidCategory { get; init; }

    /// <summary>Whether it counts shares of a whole, which programs do from 0 to 1.</summary>
    public bool IsOfShares { get; init; }

    public string Title { get; init; } = string.Empty;
}
