namespace ReportGen.Binding.Lint;

/// <summary>How a number came to differ from the one that was copied.</summary>
internal enum SlipKind
{
    /// <summary>Two neighbouring digits changed places.</summary>
    Exchanged,

    /// <summary>One digit is another.</summary>
    Mistyped,

    /// <summary>One more or one less.</summary>
    Miscounted,

    /// <summary>A minus that the number has not.</summary>
    Negated,

    /// <summary>The decimal mark or the scale is another: ten times as much, millions for billions.</summary>
    Moved,

    /// <summary>The same number of another currency.</summary>
    Renamed,
}
