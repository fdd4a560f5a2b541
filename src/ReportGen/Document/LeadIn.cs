namespace ReportGen.Document;

/// <summary>A paragraph that ends with a colon leads in to what follows: a page must not end between them.</summary>
internal static class LeadIn
{
    /// <summary>Whether one block leads in to the next.</summary>
    /// <param name="block">The first; null for none.</param>
    /// <param name="next">The one after it; null for none.</param>
    public static bool Is(Block? block, Block? next) =>
        block is Paragraph { Inlines.Count: > 0 } paragraph
        && next is ListBlock or DefinitionList or BlockQuote or CodeBlock or Table or Picture or Chart
        && InlineText.Of([paragraph.Inlines[^1]]).AsSpan().TrimEnd() is [.., ':' or '：'];
}
