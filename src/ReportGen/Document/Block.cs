namespace ReportGen.Document;

/// <summary>The closed set of blocks. A new construct is a new record here, and the compiler shows who must learn it.</summary>
internal abstract record Block
{
    /// <summary>Where it stands in the narrative.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Anchor that links and cross references name; null for none. Unique in the document.</summary>
    public string? Id { get; init; }
}

/// <summary>A chapter (level 1), section (2) or lower heading. Every heading has an <see cref="Block.Id"/>.</summary>
/// <param name="Level">1 to 6, as written; layout tags levels in sequence.</param>
/// <param name="Inlines">The words, without the number.</param>
internal sealed record Heading(int Level, IReadOnlyList<Inline> Inlines) : Block
{
    /// <summary>Level in the outline after skipped levels are closed up, for tags (PDF/UA-1, 7.4.2).</summary>
    public int TagLevel { get; init; } = Level;

    /// <summary>Number among its siblings, from 1; 0 for an unnumbered heading.</summary>
    public int Number { get; init; }

    /// <summary>The number as printed, such as <c>IV.</c>; empty for an unnumbered heading.</summary>
    public string Label { get; init; } = string.Empty;
}

/// <summary>A paragraph of running text.</summary>
internal sealed record Paragraph(IReadOnlyList<Inline> Inlines) : Block;

/// <summary>A bulleted or ordered list.</summary>
/// <param name="Items">The items; an item holds blocks, lists among them.</param>
internal sealed record ListBlock(IReadOnlyList<ListItem> Items) : Block
{
    /// <summary>How items are numbered; null for bullets.</summary>
    public NumberFormat? Format { get; init; }

    /// <summary>Number of the first item of an ordered list.</summary>
    public int Start { get; init; } = 1;

    /// <summary>Whether items are set without space between them.</summary>
    public bool IsTight { get; init; } = true;
}

/// <summary>One item of a list.</summary>
internal sealed record ListItem(IReadOnlyList<Block> Blocks)
{
    public SourceSpan Span { get; init; }

    /// <summary>Whether a task is done; null for an item that is no task.</summary>
    public bool? IsDone { get; init; }
}

/// <summary>Terms with their definitions.</summary>
internal sealed record DefinitionList(IReadOnlyList<Definition> Items) : Block;

/// <summary>One or more terms and what they mean.</summary>
internal sealed record Definition(IReadOnlyList<IReadOnlyList<Inline>> Terms, IReadOnlyList<Block> Blocks);

/// <summary>A quotation of one or more blocks.</summary>
internal sealed record BlockQuote(IReadOnlyList<Block> Blocks) : Block;

/// <summary>Text set as it is, line for line.</summary>
/// <param name="Lines">The lines without their ends; tabs are expanded.</param>
/// <param name="Language">Info string's first word; empty for none.</param>
internal sealed record CodeBlock(IReadOnlyList<string> Lines, string Language) : Block;

/// <summary>A rule between thoughts.</summary>
internal sealed record ThematicBreak : Block;

/// <summary>A forced page break.</summary>
internal sealed record PageBreak : Block;

/// <summary>Blocks set in columns of equal height (<c>::: columns</c>).</summary>
/// <param name="Count">How many columns, at least 2.</param>
/// <param name="Blocks">What stands in them, in reading order: down one column, then the next.</param>
internal sealed record ColumnsBlock(int Count, IReadOnlyList<Block> Blocks) : Block;

/// <summary>Blocks on pages of their own that are turned by a quarter (<c>::: landscape</c>).</summary>
internal sealed record LandscapeBlock(IReadOnlyList<Block> Blocks) : Block;

/// <summary>A picture that stands by itself, between paragraphs.</summary>
/// <param name="Image">The picture.</param>
internal sealed record Picture(ImageReference Image) : CaptionedBlock;
