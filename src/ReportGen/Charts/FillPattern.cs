namespace ReportGen.Charts;

/// <summary>What tells the areas of a series from others without its colour: the ground, and lines of the other tone upon it.</summary>
internal readonly record struct FillPattern(PatternGround Ground, HatchLines Lines)
{
    /// <summary>The full colour alone.</summary>
    public static FillPattern Solid { get; }
}

/// <summary>What lines stand on.</summary>
internal enum PatternGround
{
    /// <summary>The colour itself; lines are light.</summary>
    Full,

    /// <summary>A tint of the colour, with an outline; lines have the colour.</summary>
    Tint,
}

/// <summary>How the lines of a pattern run.</summary>
internal enum HatchLines
{
    None,

    /// <summary>Up to the right.</summary>
    Rising,

    /// <summary>Down to the right.</summary>
    Falling,

    Level,

    Upright,

    /// <summary>Rising and falling.</summary>
    Lattice,

    /// <summary>Level and upright.</summary>
    Grid,
}
