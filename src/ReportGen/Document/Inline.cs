namespace ReportGen.Document;

/// <summary>The closed set of inlines.</summary>
internal abstract record Inline
{
    /// <summary>Where it stands in the narrative.</summary>
    public SourceSpan Span { get; init; }
}

/// <summary>Characters. A soft break is a space here, or nothing between two hanzi.</summary>
internal sealed record Text(string Value) : Inline;

/// <summary>A printed figure; never split from its neighbours except where text would be.</summary>
internal sealed record FigureInline(Figure Figure) : Inline;

/// <summary>A forced line break.</summary>
internal sealed record LineBreak : Inline;

/// <summary>Inlines set apart.</summary>
internal sealed record Emphasis(EmphasisKind Kind, IReadOnlyList<Inline> Inlines) : Inline;

/// <summary>Code inside a line.</summary>
internal sealed record Code(string Value) : Inline;

/// <summary>A link.</summary>
/// <param name="Target">An absolute URI, or <c>#id</c> of an anchor in the document that is known to exist.</param>
/// <param name="Inlines">What is printed.</param>
internal sealed record Link(string Target, IReadOnlyList<Inline> Inlines) : Inline
{
    /// <summary>Whether the target is an anchor of this document.</summary>
    public bool IsInternal => Target.StartsWith('#');

    /// <summary>What it says as a cross reference; null for a link with words of its author's.</summary>
    public CrossReference? Reference { get; init; }

    /// <summary>Title for people who hover or listen; empty for none.</summary>
    public string Title { get; init; } = string.Empty;
}

/// <summary>The mark of a footnote. Of several marks of one note all carry the same <see cref="Document.Footnote"/>; the note stands where the first is.</summary>
/// <param name="Note">The note.</param>
/// <param name="IsFirst">Whether no mark before this one carries the note.</param>
internal sealed record FootnoteMark(Footnote Note, bool IsFirst) : Inline;

/// <summary>A note at the foot of the page.</summary>
/// <param name="Number">Number in the document, from 1.</param>
/// <param name="Label">What stands for it, such as <c>1</c>.</param>
/// <param name="Blocks">What it says: at least one block, the first a paragraph.</param>
internal sealed record Footnote(int Number, string Label, IReadOnlyList<Block> Blocks)
{
    public SourceSpan Span { get; init; }
}

/// <summary>A picture inside a line.</summary>
internal sealed record InlineImage(ImageReference Image) : Inline;

/// <summary>The course of a figure as a line the size of a word. It prints no text.</summary>
/// <param name="Chart">A <see cref="ChartType.Sparkline"/> of one series, whose values have no labels.</param>
internal sealed record Sparkline(Chart Chart) : Inline;

/// <summary>A picture that a document refers to.</summary>
/// <param name="Path">Path inside the report's folder, with forward slashes.</param>
/// <param name="Alt">What it shows, for people who cannot see it; empty for a decorative picture.</param>
internal sealed record ImageReference(string Path, string Alt)
{
    /// <summary>Width asked for; null to follow from the picture.</summary>
    public Length? Width { get; init; }

    /// <summary>Width asked for as a part of the text's width, 0 to 1; null if not asked.</summary>
    public double? RelativeWidth { get; init; }

    /// <summary>Height that the picture may have; null to follow from the width.</summary>
    public Length? Height { get; init; }

    /// <summary>The width to print it at: the one asked for, no more than the height asked for allows; without either its own. Always in proportion.</summary>
    /// <param name="natural">Its own width.</param>
    /// <param name="ratio">Its height as a part of its width.</param>
    /// <param name="room">The width that parts are parts of.</param>
    public Length WidthFor(Length natural, double ratio, Length room)
    {
        var asked = Width ?? (RelativeWidth is { } part && double.IsFinite(room.Points) ? room * part : null);
        return (asked, Height * (1 / ratio)) switch
        {
            ({ } width, { } byHeight) => width < byHeight ? width : byHeight,
            var (width, byHeight) => width ?? byHeight ?? natural,
        };
    }

    public bool IsDecorative { get; init; }

    public SourceSpan Span { get; init; }
}
