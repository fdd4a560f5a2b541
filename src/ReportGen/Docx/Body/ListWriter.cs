using ReportGen.Document;
using ReportGen.Docx.Styling;

namespace ReportGen.Docx.Body;

/// <summary>Bulleted, ordered and task lists, nested ones too.</summary>
internal sealed class ListWriter(DocxContext context, BodySink sink, InlineWriter inlines, BodyWriter body)
{
    /// <summary>Writes a list.</summary>
    /// <param name="before">The block before it; null for none.</param>
    public void Write(ListBlock list, Placement placement, Block? before)
    {
        var isOrdered = list.Format is not null;
        var level = Math.Min(isOrdered ? placement.ListDepth : placement.BulletDepth, ListNumbers.Levels - 1);
        var ordered = list.Format is { } format ? context.Numbers.AddList(format, level, list.Start) : (int?)null;
        var inside = new Placement(
            placement.Left + Indents.Column(list, context.Theme),
            placement.ListDepth + 1,
            placement.BulletDepth + (isOrdered ? 0 : 1),
            StyleIn(placement));
        foreach (var item in list.Items)
        {
            var form = new ParagraphForm(inside.Style!)
            {
                Number = (ordered ?? Label(item), level),
                Left = inside.Left,
                Hanging = Indents.Gap(context.Theme),
                IsLoose = !list.IsTight,
                KeepNext = LeadIn.IsIn(item.Blocks, 1),
                IsRagged = context.IsRagged(context.Theme.StyleOf(inside.Style), inside.Left),
            };
            WriteItem(item, ReferenceEquals(item, list.Items[0]) ? First(form, list, placement, before) : form, inside);
        }
    }

    /// <summary>Lists stand apart from what is before them, though two lists have one style; in a quotation its paragraphs bring the space.</summary>
    private static ParagraphForm First(ParagraphForm form, ListBlock list, Placement placement, Block? before) => before switch
    {
        ListBlock when placement.ListDepth == 0 && list.IsTight && list.Items is not [{ Blocks.Count: <= 1 }] => form with { IsLoose = true, After = 0 },
        ListBlock when placement.ListDepth == 0 => form with { IsLoose = true },
        Paragraph when placement.Style == StyleIds.Quote => form with { Before = 0 },
        _ => form,
    };

    private static string StyleIn(Placement placement) => placement.Style switch
    {
        StyleIds.FootnoteText or StyleIds.FootnoteContinued => StyleIds.FootnoteContinued,
        StyleIds.Quote or StyleIds.QuoteList => StyleIds.QuoteList,
        _ => StyleIds.ListParagraph,
    };

    private static int Label(ListItem item) => item.IsDone switch
    {
        true => ListIds.TasksDone,
        false => ListIds.TasksToDo,
        null => ListIds.Bullets,
    };

    /// <summary>The label stands before the first paragraph, or before an empty one when the item begins with something else.</summary>
    private void WriteItem(ListItem item, ParagraphForm form, Placement inside)
    {
        var first = item.Blocks.Count > 0 ? item.Blocks[0] as Paragraph : null;
        if (first?.Id is { } id)
        {
            sink.Write(context.Bookmarks.Make(context.Bookmarks.NameOf(id)));
        }

        var paragraph = sink.NewParagraph(form);
        inlines.Append(paragraph, first?.Inlines ?? []);
        sink.Write(paragraph);
        body.Write(first is null ? item.Blocks : item.Blocks.Skip(1).ToArray(), inside);
    }
}
