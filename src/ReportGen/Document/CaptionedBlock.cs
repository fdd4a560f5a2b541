namespace ReportGen.Document;

/// <summary>A block that may have a caption, be numbered among its like, and stand elsewhere than where it is written.</summary>
internal abstract record CaptionedBlock : Block
{
    /// <summary>Caption without its number; empty for none.</summary>
    public IReadOnlyList<Inline> Caption { get; init; } = [];

    /// <summary>Name and number, such as <c>Figure 1</c>; empty where there is no caption.</summary>
    public string Label { get; init; } = string.Empty;

    /// <summary>Number among the captioned tables, or among the captioned pictures and charts, from 1; 0 for none.</summary>
    public int Number { get; init; }

    /// <summary>Where it may stand.</summary>
    public FloatPlacement Placement { get; init; }
}
