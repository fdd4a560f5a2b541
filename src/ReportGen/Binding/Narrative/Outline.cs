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

    /// <summary>Fenced blocks; null for one that could not be read.</summary>
    public Dictionary<FencedCodeBlock, Blocks.BlockEntry?> Blocks { get; } = [];

    /// <summary>Captions that belong to a table.</summary>
    public HashSet<CaptionLine> UsedCaptions { get; } = [];

    /// <summary>What footnotes say, in the order of the file.</summary>
    public List<NoteBlock> Notes { get; } = [];

    /// <summary>All that links and references may name, by id.</summary>
    public AnchorTable Anchors { get; init; } = new();

    /// <summary>Attributes of other blocks.</summary>
    public Dictionary<Markdig.Syntax.Block, AttributeList> Attributes { get; } = [];
}
