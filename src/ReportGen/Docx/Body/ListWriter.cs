using ReportGen.Document;
using ReportGen.Docx.Styling;

namespace ReportGen.Docx.Body;

/// <summary>Bulleted, ordered and task lists, nested ones too.</summary>
internal sealed class ListWriter(DocxContext context, BodySink sink, InlineWriter inlines, BodyWriter body)
{
    public void Write(ListBlock list, Placement placement)
    {
        var isOrdered = list.Format is not null;
        var level = Math.Min(isOrdered ? placement.ListDepth : placement.BulletDepth, ListNumbers.Levels - 1);
        var ordered = list.Format is { } format ? context.Numbers.AddList(format, level, list.Start) : (int?)null;
        var style = placement.Style == StyleIds.FootnoteText ? placement.Style : StyleIds.ListParagraph;
        var inside = new Placement(
            placement.Left + Indents.Column(list, context.Theme),
            placement.ListDepth + 1,
            placement.BulletDepth + (isOrdered ? 0 : 1),
            style);
        foreach (var item in list.Items)
        {
            var form = new ParagraphForm(style)
            {
                Number = (ordered ?? Label(item), level),
                Left = inside.Left,
                Hanging = Indents.Gap(context.Theme),
                IsLoose = !list.IsTight,
                IsRagged = context.IsRagged(context.Theme.Body, inside.Left),
            };
            WriteItem(item, form, inside);
        }
    }

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
