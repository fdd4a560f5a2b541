namespace ReportGen.Document;

/// <summary>Kinds of charts.</summary>
internal enum ChartType
{
    /// <summary>Lying bars, one a category, in groups where there are several series.</summary>
    Bar,

    /// <summary>Standing bars.</summary>
    Column,

    /// <summary>Bars of parts on top of one another.</summary>
    Stacked,

    Line,

    Area,

    /// <summary>Lines between two moments.</summary>
    Slope,

    /// <summary>Dots by two measures.</summary>
    Scatter,

    Pie,

    /// <summary>A pie with a hole.</summary>
    Donut,

    /// <summary>A line the size of a word, without axes.</summary>
    Sparkline,

    /// <summary>Bars with a mark each at what was aimed at.</summary>
    Bullet,
}
