namespace ReportGen.Document;

/// <summary>Words set apart from the text: a note, a finding, a warning.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Title">The word of the kind, and the author's title behind it if there is one; never empty.</param>
/// <param name="Blocks">What it says: paragraphs and lists.</param>
internal sealed record Callout(CalloutKind Kind, IReadOnlyList<Inline> Title, IReadOnlyList<Block> Blocks) : Block;

/// <summary>What a callout is.</summary>
internal enum CalloutKind
{
    Note,
    Finding,
    Warning,
}
