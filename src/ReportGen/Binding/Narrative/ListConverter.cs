using System.Globalization;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using ReportGen.Document;
using Block = ReportGen.Document.Block;
using DefinitionList = ReportGen.Document.DefinitionList;
using ListBlock = ReportGen.Document.ListBlock;

namespace ReportGen.Binding.Narrative;

/// <summary>Lists and definition lists.</summary>
internal sealed class ListConverter(NarrativeContext context, BlockConverter blocks)
{
    public ListBlock List(Markdig.Syntax.ListBlock list)
    {
        var start = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        return new ListBlock([.. list.OfType<ListItemBlock>().Select(Item)])
        {
            Format = list.IsOrdered ? new NumberFormat(string.Empty, NumberStyle.Decimal, list.OrderedDelimiter.ToString()) : null,
            Start = start,
            IsTight = !list.IsLoose,
            Span = context.SpanOf(list),
        };
    }

    public DefinitionList Definitions(Markdig.Extensions.DefinitionLists.DefinitionList list) =>
        new(Merged(list.OfType<DefinitionItem>().Select(Definition))) { Span = context.SpanOf(list) };

    /// <summary>Markdig makes a second definition of the same terms an item without terms.</summary>
    private static List<Definition> Merged(IEnumerable<Definition> items)
    {
        var merged = new List<Definition>();
        foreach (var item in items)
        {
            if (item.Terms.Count == 0 && merged.Count > 0)
            {
                merged[^1] = merged[^1] with { Blocks = [.. merged[^1].Blocks, .. item.Blocks] };
            }
            else
            {
                merged.Add(item);
            }
        }

        return merged;
    }

    private ListItem Item(ListItemBlock item)
    {
        var task = (item.FirstOrDefault() as ParagraphBlock)?.Inline?.FirstChild as TaskList;
        return new ListItem(blocks.Convert(item)) { IsDone = task?.Checked, Span = context.SpanOf(item) };
    }

    private Definition Definition(DefinitionItem item)
    {
        var terms = item.OfType<DefinitionTerm>().Select(t => InlineConverter.Convert(t.Inline, context)).ToList();
        return new Definition(terms, Body(item));
    }

    private List<Block> Body(DefinitionItem item)
    {
        for (var i = item.Count - 1; i >= 0; i--)
        {
            if (item[i] is DefinitionTerm)
            {
                item.RemoveAt(i);
            }
        }

        return blocks.Convert(item);
    }
}
