namespace ReportGen;

/// <summary>How the figures of a text stand.</summary>
internal enum FigureStyle
{
    /// <summary>All as high as capitals.</summary>
    Lining,

    /// <summary>With ascenders and descenders, as small letters have them.</summary>
    OldStyle,
}
