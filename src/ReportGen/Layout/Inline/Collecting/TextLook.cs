using ReportGen.Fonts;

namespace ReportGen.Layout.Inline.Collecting;

/// <summary>How a text is set: everything that shaping and placing need.</summary>
internal sealed record TextLook
{
    public required FontStack Stack { get; init; }

    public required FontFeatures Features { get; init; }

    /// <summary>Size in points.</summary>
    public required double Size { get; init; }

    /// <summary>Rise of the baseline in points.</summary>
    public required double Rise { get; init; }

    public required Color Color { get; init; }

    public required bool IsStruck { get; init; }

    /// <summary>Whether a dot stands below each hanzi.</summary>
    public required bool HasDots { get; init; }

    /// <summary>Whether words may be broken after the marks of paths and addresses.</summary>
    public required bool IsTechnical { get; init; }
}
