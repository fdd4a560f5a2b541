namespace ReportGen.Document;

/// <summary>Finds the pictures of a document.</summary>
internal static class DocumentImages
{
    /// <summary>Every reference in reading order, as often as it is made.</summary>
    public static IReadOnlyList<ImageReference> In(ReportDocument document)
    {
        var found = new List<ImageReference>();
        foreach (var block in document.Blocks)
        {
            Visit(block, found);
        }

        return found;
    }

    private static void Visit(Block block, List<ImageReference> found)
    {
        switch (block)
        {
            case Picture picture:
                found.Add(picture.Image);
                Visit(picture.Caption, found);
                break;
            case Paragraph paragraph:
                Visit(paragraph.Inlines, found);
                break;
            case Heading heading:
                Visit(heading.Inlines, found);
                break;
            case ListBlock list:
                VisitAll(list.Items.SelectMany(i => i.Blocks), found);
                break;
            case BlockQuote quote:
                VisitAll(quote.Blocks, found);
                break;
            case ColumnsBlock columns:
                VisitAll(columns.Blocks, found);
                break;
            case LandscapeBlock landscape:
                VisitAll(landscape.Blocks, found);
                break;
            case DefinitionList definitions:
                foreach (var item in definitions.Items)
                {
                    VisitAll(item.Terms, found);
                    VisitAll(item.Blocks, found);
                }

                break;
            case Table table:
                Visit(table.Caption, found);
                VisitAll(table.HeaderRows.Concat(table.Rows).SelectMany(r => r.Cells).Select(c => c.Inlines), found);
                VisitAll(table.Notes, found);
                break;
            case CodeBlock or ThematicBreak or PageBreak:
                break;
        }
    }

    private static void VisitAll(IEnumerable<Block> blocks, List<ImageReference> found)
    {
        foreach (var block in blocks)
        {
            Visit(block, found);
        }
    }

    private static void VisitAll(IEnumerable<IReadOnlyList<Inline>> lines, List<ImageReference> found)
    {
        foreach (var line in lines)
        {
            Visit(line, found);
        }
    }

    private static void Visit(IReadOnlyList<Inline> inlines, List<ImageReference> found)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case InlineImage image:
                    found.Add(image.Image);
                    break;
                case Emphasis emphasis:
                    Visit(emphasis.Inlines, found);
                    break;
                case Link link:
                    Visit(link.Inlines, found);
                    break;
                case FootnoteMark { IsFirst: true } mark:
                    VisitAll(mark.Note.Blocks, found);
                    break;
            }
        }
    }
}
