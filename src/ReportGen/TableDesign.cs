namespace ReportGen;

/// <summary>Rules and grounds of tables.</summary>
internal sealed record TableDesign
{
    /// <summary>Tables of more rows may part between pages.</summary>
    public const int MostRowsKept = 12;

    /// <summary>Thickness of the rules above and below; none for no rules.</summary>
    public Length OuterRule { get; init; } = Length.Pt(0.9);

    /// <summary>Thickness of the rule under the head.</summary>
    public Length HeadRule { get; init; } = Length.Pt(0.5);

    /// <summary>Thickness of the rules between rows.</summary>
    public Length RowRule { get; init; }

    /// <summary>Whether every second row has a ground.</summary>
    public bool HasStripes { get; init; }

    /// <summary>Whether numbers line up on their decimal marks, where a column says nothing else; or else at their ends.</summary>
    public bool AlignsDecimals { get; init; } = true;

    /// <summary>Above and below the lines of a row.</summary>
    public Length RowPadding { get; init; } = Length.Pt(2.25);

    /// <summary>From the edges of the table to its words: none where rules alone make the edge.</summary>
    public Length SidePadding { get; init; }
}
