namespace ReportGen.Charts;

/// <summary>What a chart is drawn as.</summary>
internal enum ChartShape
{
    /// <summary>Lying bars.</summary>
    Bars,

    /// <summary>Standing bars.</summary>
    Columns,

    Lines,

    Areas,

    /// <summary>Lines between two moments, named at both ends.</summary>
    Slopes,

    Dots,

    Slices,

    /// <summary>Lying bars with marks at what was aimed at.</summary>
    Bullets,

    /// <summary>A line without axes.</summary>
    Spark,
}
