namespace ReportGen.Layout.Inline.Items;

/// <summary>What light marks do at the edges of lines.</summary>
internal enum LineEdges
{
    /// <summary>They stand inside.</summary>
    Straight,

    /// <summary>They hang outside.</summary>
    Hanging,
}
