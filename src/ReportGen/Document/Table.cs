namespace ReportGen.Document;

/// <summary>A table.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="HeaderRows">Rows repeated on each page; may be empty.</param>
/// <param name="Rows">The body.</param>
internal sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> HeaderRows, IReadOnlyList<TableRow> Rows) : CaptionedBlock
{
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
