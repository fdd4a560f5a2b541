namespace ReportGen.Layout.Frames;

/// <summary>Standard structure types of ISO 32000-1, 14.8.4, as far as documents use them.</summary>
internal enum StructureRole
{
    Document,
    Part,
    Sect,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    L,
    LI,
    Lbl,
    LBody,
    BlockQuote,
    Caption,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Figure,
    Code,
    TOC,
    TOCI,
    Reference,
    Link,
    Span,
    Note,
    Div,
    Index,
}

/// <summary>How a list's labels count: the <c>ListNumbering</c> attribute.</summary>
internal enum ListNumbering
{
    None,
    Disc,
    Circle,
    Square,
    Decimal,
    UpperRoman,
    LowerRoman,
    UpperAlpha,
    LowerAlpha,
}

/// <summary>One element of the structure tree, made in reading order.</summary>
/// <remarks>
/// An exporter joins children and marked content in the order in which pages show them;
/// a node without content of its own keeps its children in the order in which they were made.
/// </remarks>
internal sealed class StructureNode
{
    /// <summary>Place in <see cref="PagedDocument.Structure"/>.</summary>
    public required int Index { get; init; }

    /// <summary>Index of the parent; -1 for the root.</summary>
    public required int Parent { get; init; }

    public required StructureRole Role { get; init; }

    /// <summary>Language where it differs from the parent's; null otherwise.</summary>
    public string? Language { get; init; }

    /// <summary>Alternate description of a figure or link.</summary>
    public string? Alt { get; init; }

    /// <summary>Replacement text.</summary>
    public string? ActualText { get; init; }

    /// <summary>Numbering of an <see cref="StructureRole.L"/>.</summary>
    public ListNumbering? Numbering { get; init; }

    /// <summary>Scope of a <see cref="StructureRole.TH"/>: Column unless true.</summary>
    public bool IsRowHeader { get; init; }

    /// <summary>The cells of its row that head a cell, or a group of rows it is in; empty where scopes tell all.</summary>
    public IReadOnlyList<int> RowHeaders { get; init; } = [];

    /// <summary>The cells of the table's head that head a cell, from the top; empty where scopes tell all.</summary>
    public IReadOnlyList<int> ColumnHeaders { get; init; } = [];

    /// <summary>Whether cells name this one as what heads them.</summary>
    public bool HeadsOthers { get; init; }

    /// <summary>Columns that a cell spans.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows that a cell spans.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Box of a Figure on its page (x, y, width, height), for its BBox attribute; null otherwise.</summary>
    public (int Page, double X, double Y, double Width, double Height)? Box { get; set; }

    /// <summary>Index of the printed figure that this span holds; -1 for none.</summary>
    public int FigureIndex { get; init; } = -1;
}
