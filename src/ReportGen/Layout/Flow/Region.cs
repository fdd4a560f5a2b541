namespace ReportGen.Layout.Flow;

/// <summary>Where blocks are set: the column of the text, or what quotations and lists leave of it.</summary>
/// <param name="X">Left edge, from that of the text.</param>
/// <param name="Width">Room for lines.</param>
/// <param name="Structure">Structure node that blocks are children of.</param>
internal sealed record Region(double X, double Width, int Structure)
{
    /// <summary>The least room that is left by ever deeper nesting: a few words.</summary>
    private const double LeastWidth = 72;

    /// <summary>How paragraphs look here.</summary>
    public required TextStyle Text { get; init; }

    /// <summary>Space between two paragraphs, where no indent tells them apart.</summary>
    public double Gap { get; init; }

    /// <summary>Whether lines keep to the baseline grid.</summary>
    public bool IsOnGrid { get; init; }

    /// <summary>How many bulleted lists stand around.</summary>
    public int BulletDepth { get; init; }

    /// <summary>How many lists of any kind stand around.</summary>
    public int ListDepth { get; init; }

    public Decoration? Decoration { get; init; }

    /// <summary>The same region, narrower at the start.</summary>
    public Region Indented(double by)
    {
        var indent = Math.Max(0, Math.Min(by, Width - LeastWidth));
        return this with { X = X + indent, Width = Width - indent };
    }
}
