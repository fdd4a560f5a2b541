using Markdig.Extensions.Tables;
using Markdig.Syntax;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Templates;

namespace ReportGen.Binding.Lint;

/// <summary>The prose of a narrative, block by block. Quotations are other people's words and left out.</summary>
internal static class ProseReader
{
    public static IEnumerable<Prose> Read(ContainerBlock container, RenderedText rendered)
    {
        foreach (var block in container)
        {
            var found = block switch
            {
                QuoteBlock => [],
                Table table => Cells(table, rendered),
                ContainerBlock inner => Read(inner, rendered),
                LeafBlock { Inline: { } inlines } => [ProseBuilder.Build(inlines, rendered, string.Empty)],
                _ => [],
            };
            foreach (var prose in found)
            {
                if (prose.Text.Length > 0)
                {
                    yield return prose;
                }
            }
        }
    }

    private static IEnumerable<Prose> Cells(Table table, RenderedText rendered)
    {
        var caption = Caption(table, rendered);
        var heads = table.OfType<TableRow>().FirstOrDefault(r => r.IsHeader) is { } head ? Texts(head, rendered) : [];
        foreach (var row in table.OfType<TableRow>())
        {
            var cells = row.OfType<TableCell>().Select(c => Content(c, rendered)).ToList();
            for (var i = 0; i < cells.Count; i++)
            {
                // Numbers of other cells say nothing of this one, but whose they are does.
                var others = cells.Where((c, at) => at != i && c is not null).ToList();
                var words = others.Where(o => o!.Text.Any(char.IsLetter)).Select(o => o!.Text);
                if (cells[i] is { } cell)
                {
                    yield return cell with
                    {
                        Context = $"{string.Join(' ', words)} {heads.ElementAtOrDefault(i)} {caption}",
                        Caption = caption,
                        Head = heads.ElementAtOrDefault(i) ?? string.Empty,
                        Beside = [.. others.SelectMany(o => o!.Pieces).Select(p => p.Insert?.Figure).OfType<Figure>()],
                    };
                }
            }
        }
    }

    private static Prose? Content(TableCell cell, RenderedText rendered) =>
        cell.FirstOrDefault() is LeafBlock { Inline: { } inlines } ? ProseBuilder.Build(inlines, rendered, string.Empty) : null;

    private static List<string> Texts(TableRow row, RenderedText rendered) =>
        [.. row.OfType<TableCell>().Select(c => Content(c, rendered)?.Text ?? string.Empty)];

    /// <summary>A caption is the block next to the table.</summary>
    private static string Caption(Table table, RenderedText rendered)
    {
        var index = table.Parent!.IndexOf(table);
        var line = Near(table.Parent, index - 1) ?? Near(table.Parent, index + 1);
        return line?.Inline is { } inlines ? ProseBuilder.Build(inlines, rendered, string.Empty).Text : string.Empty;
    }

    private static CaptionLine? Near(ContainerBlock parent, int index) => index >= 0 && index < parent.Count ? parent[index] as CaptionLine : null;
}
