namespace ReportGen.Charts;

/// <summary>How large a line without words is, and how strong, as both outputs draw it.</summary>
/// <param name="Width">Of the box around it.</param>
/// <param name="Height">Of the box around it.</param>
/// <param name="Thickness">Of the line.</param>
/// <param name="Radius">Of the dot at its end.</param>
internal readonly record struct SparkSize(Length Width, Length Height, Length Thickness, Length Radius)
{
    /// <summary>Where the line begins, from the left edge of its box: its end is round, and its ink aligns with words above and below. The dot stands at the other end.</summary>
    public Length Start => Thickness * 0.5;
}
