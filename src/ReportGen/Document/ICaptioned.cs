namespace ReportGen.Document;

/// <summary>A block with a caption, which may be numbered among its like.</summary>
internal interface ICaptioned
{
    /// <summary>Anchor; null for none.</summary>
    string? Id { get; }

    /// <summary>Caption without its number; empty for none.</summary>
    IReadOnlyList<Inline> Caption { get; }

    /// <summary>Name and number; empty where there is no number.</summary>
    string Label { get; }

    /// <summary>Number from 1; 0 for none.</summary>
    int Number { get; }
}
