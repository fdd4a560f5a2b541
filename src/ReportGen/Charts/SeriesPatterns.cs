namespace ReportGen.Charts;

/// <summary>Gives series that only a key names a pattern each (WCAG 2.2, 1.4.1).</summary>
internal static class SeriesPatterns
{
    // Neighbours differ in tone as well as in lines, so that two or three series make dark, middle and light.
    private static readonly FillPattern[] Order =
    [
        FillPattern.Solid,
        new(PatternGround.Tint, HatchLines.Rising),
        new(PatternGround.Tint, HatchLines.None),
        new(PatternGround.Tint, HatchLines.Lattice),
        new(PatternGround.Tint, HatchLines.Level),
        new(PatternGround.Tint, HatchLines.Falling),
        new(PatternGround.Tint, HatchLines.Grid),
        new(PatternGround.Tint, HatchLines.Upright),
        new(PatternGround.Full, HatchLines.Rising),
        new(PatternGround.Full, HatchLines.Lattice),
        new(PatternGround.Full, HatchLines.Level),
        new(PatternGround.Full, HatchLines.Falling),
        new(PatternGround.Full, HatchLines.Grid),
        new(PatternGround.Full, HatchLines.Upright),
    ];

    /// <summary>How many series have patterns that no other has.</summary>
    public static int Count => Order.Length;

    /// <summary>The same looks, each with its pattern. What is set off comes first: it is solid.</summary>
    public static IReadOnlyList<SeriesLook> Give(IReadOnlyList<SeriesLook> looks)
    {
        var result = new SeriesLook[looks.Count];
        var next = 0;
        foreach (var j in Enumerable.Range(0, looks.Count).OrderByDescending(j => looks[j].IsHighlighted))
        {
            result[j] = looks[j] with { Pattern = Order[next++ % Order.Length] };
        }

        return result;
    }
}
