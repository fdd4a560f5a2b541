using Markdig.Syntax;
using Table = Markdig.Extensions.Tables.Table;

namespace ReportGen.Binding.Narrative;

/// <summary>What has a number or can be referred to, known before any text is converted.</summary>
internal sealed class Outline
{
    public Dictionary<HeadingBlock, HeadingEntry> Headings { get; } = [];

    public Dictionary<Table, TableEntry> Tables { get; } = [];

    /// <summary>Paragraphs that hold one image alone.</summary>
    public Dictionary<ParagraphBlock, PictureEntry> Pictures { get; } = [];

    /// <summary>Captions that belong to a table.</summary>
    public HashSet<CaptionLine> UsedCaptions { get; } = [];

    /// <summary>All that links and references may name, by id.</summary>
    public Dictionary<string, Anchor> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Attributes of other blocks.</summary>
    public Dictionary<Markdig.Syntax.Block, AttributeList> Attributes { get; } = [];
}

/// <summary>Something with an id.</summary>
/// <param name="Reference">How a cross reference names it, such as <c>Figure 1</c>; null for what has no number.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Anchor(string? Reference, SourceSpan Span);

/// <summary>A heading's place in the outline.</summary>
internal sealed record HeadingEntry(string Id, int TagLevel, int Number, string Label);

/// <summary>A table's caption and number.</summary>
internal sealed record TableEntry(string? Id, int Number, CaptionLine? Caption);

/// <summary>A picture's attributes and number.</summary>
internal sealed record PictureEntry(AttributeList Attributes, int Number);
