namespace ReportGen.Document;

/// <summary>Words that lead in to what follows: a page must not end between them.</summary>
internal static class LeadIn
{
    /// <summary>Whether one block leads in to the next: a paragraph that ends with a colon, or a chart to the table of its values.</summary>
    /// <param name="block">The first; null for none.</param>
    /// <param name="next">The one after it; null for none.</param>
    public static bool Is(Block? block, Block? next) =>
        (block is Chart chart && next is Table && next.Span == chart.Span)
        || (block is Paragraph { Inlines.Count: > 0 } paragraph
        && next is ListBlock or DefinitionList or BlockQuote or CodeBlock or Table or Picture or Chart or ColumnsBlock
        && InlineText.Of([paragraph.Inlines[^1]]).AsSpan().TrimEnd() is [.., ':' or '：']);

    /// <summary>Whether words of an item lead in to its next block, colon or none: its first ones, and all to what is nested in it.</summary>
    /// <param name="blocks">The blocks of the item.</param>
    /// <param name="next">Index of the block after the words.</param>
    public static bool IsIn(IReadOnlyList<Block> blocks, int next) =>
        next > 0 && next < blocks.Count && blocks[next - 1] is Paragraph && (next == 1 || blocks[next] is not Paragraph);
}
