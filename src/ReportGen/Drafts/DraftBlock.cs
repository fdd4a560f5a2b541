namespace ReportGen.Drafts;

/// <summary>The closed set of blocks as code gives them.</summary>
internal abstract record DraftBlock
{
    /// <summary>The line of code.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Id that references name; null for none.</summary>
    public string? Id { get; init; }
}

/// <summary>A heading of level 1 to 6.</summary>
internal sealed record DraftHeading(int Level, IReadOnlyList<DraftInline> Inlines, bool IsNumbered) : DraftBlock;

/// <summary>A paragraph.</summary>
internal sealed record DraftParagraph(IReadOnlyList<DraftInline> Inlines) : DraftBlock;

/// <summary>A list.</summary>
/// <param name="Format">How items are numbered; null for bullets.</param>
internal sealed record DraftList(IReadOnlyList<DraftItem> Items, NumberFormat? Format) : DraftBlock;

/// <summary>An item: a line of text and the lists below it.</summary>
internal sealed record DraftItem(IReadOnlyList<DraftInline> Inlines, IReadOnlyList<DraftList> Lists, SourceSpan Span);

/// <summary>A quotation of one paragraph.</summary>
internal sealed record DraftQuote(IReadOnlyList<DraftInline> Inlines) : DraftBlock;

/// <summary>Text set as it is, line for line.</summary>
internal sealed record DraftCodeBlock(string Text, string Language) : DraftBlock;

/// <summary>A table.</summary>
/// <param name="Caption">Empty for none.</param>
internal sealed record DraftTable(IReadOnlyList<DraftColumn> Columns, IReadOnlyList<DraftRow> Rows, IReadOnlyList<DraftInline> Caption) : DraftBlock
{
    public FloatPlacement Placement { get; init; }

    /// <summary>Names above those of several columns.</summary>
    public IReadOnlyList<DraftGroup> Groups { get; init; } = [];

    /// <summary>Indexes of the columns whose equal neighbours become one cell.</summary>
    public IReadOnlyList<int> MergedColumns { get; init; } = [];

    /// <summary>Lines below.</summary>
    public IReadOnlyList<IReadOnlyList<DraftInline>> Notes { get; init; } = [];
}

/// <summary>A column with its head.</summary>
internal sealed record DraftColumn(IReadOnlyList<DraftInline> Head, ColumnAlignment Alignment);

/// <summary>A row of cells.</summary>
internal sealed record DraftRow(IReadOnlyList<IReadOnlyList<DraftInline>> Cells)
{
    public DraftRowKind Kind { get; init; }
}

/// <summary>What a row is.</summary>
internal enum DraftRowKind
{
    Plain,
    Highlighted,
    Total,
}

/// <summary>A name above those of columns.</summary>
/// <param name="First">Index of the first column.</param>
/// <param name="Count">How many there are.</param>
internal sealed record DraftGroup(IReadOnlyList<DraftInline> Head, int First, int Count);

/// <summary>A picture between paragraphs.</summary>
/// <param name="Alt">What it shows; empty for a decorative one.</param>
internal sealed record DraftPicture(string Path, string Alt) : DraftBlock
{
    /// <summary>Empty for none.</summary>
    public IReadOnlyList<DraftInline> Caption { get; init; } = [];

    /// <summary>As in a narrative: <c>60%</c>, <c>80mm</c>; null to follow from the picture.</summary>
    public string? Width { get; init; }

    public bool IsDecorative { get; init; }

    public FloatPlacement Placement { get; init; }
}

/// <summary>Blocks in columns.</summary>
internal sealed record DraftColumns(int Count, IReadOnlyList<DraftBlock> Blocks) : DraftBlock;

/// <summary>Blocks on turned pages.</summary>
internal sealed record DraftLandscape(IReadOnlyList<DraftBlock> Blocks) : DraftBlock;

/// <summary>A rule between thoughts.</summary>
internal sealed record DraftRule : DraftBlock;

/// <summary>A forced page break.</summary>
internal sealed record DraftPageBreak : DraftBlock;
