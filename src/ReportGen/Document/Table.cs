namespace ReportGen.Document;

/// <summary>A table.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="HeaderRows">Rows repeated on each page; may be empty.</param>
/// <param name="Rows">The body.</param>
internal sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> HeaderRows, IReadOnlyList<TableRow> Rows) : Block, ICaptioned
{
    /// <summary>Caption without its number; empty for none.</summary>
    public IReadOnlyList<Inline> Caption { get; init; } = [];

    /// <summary>Name and number, such as <c>Table 1</c>; empty for a table without caption.</summary>
    public string Label { get; init; } = string.Empty;

    /// <summary>Number among the captioned tables, from 1; 0 for none.</summary>
    public int Number { get; init; }

    /// <summary>Where it may stand.</summary>
    public FloatPlacement Placement { get; init; }

    /// <summary>Lines below the table, such as its source; each is a paragraph.</summary>
    public IReadOnlyList<IReadOnlyList<Inline>> Notes { get; init; } = [];
}

/// <summary>One column of a table.</summary>
/// <param name="Alignment">How its cells are set.</param>
internal sealed record TableColumn(ColumnAlignment Alignment);

/// <summary>One row: the cells that begin in it. With those that reach into it from the rows above they fill the table's columns.</summary>
internal sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    public SourceSpan Span { get; init; }

    public RowKind Kind { get; init; }
}

/// <summary>What a row of the body is.</summary>
internal enum RowKind
{
    Plain,

    /// <summary>Set off by its ground; its words are bold already.</summary>
    Highlighted,

    /// <summary>The sum of the rows above, under a rule.</summary>
    Total,

    /// <summary>Names the rows below it, and stands on their page.</summary>
    Group,
}

/// <summary>One cell: a line of inlines, possibly empty.</summary>
internal sealed record TableCell(IReadOnlyList<Inline> Inlines)
{
    public SourceSpan Span { get; init; }

    /// <summary>Columns that it spans.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows that it spans, of the head or of the body.</summary>
    public int RowSpan { get; init; } = 1;
}
