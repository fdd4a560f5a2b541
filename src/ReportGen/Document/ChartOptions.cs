namespace ReportGen.Document;

/// <summary>What an author asks of a chart's look; everything else follows from the values.</summary>
internal sealed record ChartOptions
{
    /// <summary>How series stand on one another.</summary>
    public ChartStacking Stacking { get; init; }

    /// <summary>Whether the axis of values begins near the lowest value although bars should stand on zero.</summary>
    public bool BeginsAtData { get; init; }

    /// <summary>Whether bars lie; null to follow from the names.</summary>
    public bool? IsHorizontal { get; init; }

    /// <summary>Which values are printed.</summary>
    public ChartLabels Labels { get; init; }

    /// <summary>Whether each series has a small chart of its own, all on one scale.</summary>
    public bool HasMultiples { get; init; }

    /// <summary>Height of the plot; null to follow from the width.</summary>
    public Length? Height { get; init; }
}

/// <summary>How series stand on one another.</summary>
internal enum ChartStacking
{
    /// <summary>Side by side.</summary>
    None,

    /// <summary>On top of one another.</summary>
    Normal,

    /// <summary>As shares of 100 %.</summary>
    Percent,
}

/// <summary>Which values are printed.</summary>
internal enum ChartLabels
{
    /// <summary>Those that have room.</summary>
    Auto,

    All,

    /// <summary>The first and the last of each series.</summary>
    Ends,

    None,
}
