namespace ReportGen.Charts;

/// <summary>A pie and the room for words around it, seen from its middle: rightwards and downwards, in any unit.</summary>
/// <param name="Radius">Of the pie.</param>
/// <param name="Leading">Height of a line of words.</param>
/// <param name="Away">White between the rim and the words.</param>
internal readonly record struct PieRoom(double Radius, double Leading, double Away)
{
    /// <summary>Where words may begin and end.</summary>
    public required (double Left, double Right) Across { get; init; }

    /// <summary>The highest and the lowest middle of a line.</summary>
    public required (double Top, double Bottom) Down { get; init; }
}
