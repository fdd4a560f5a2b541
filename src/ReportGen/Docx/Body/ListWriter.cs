using ReportGen.Document;
using ReportGen.Docx.Styling;

namespace ReportGen.Docx.Body;

/// <summary>Bulleted, ordered and task lists, nested ones too.</summary>
internal sealed class ListWriter(DocxContext context, BodySink sink, InlineWriter inlines, BodyWriter body)
{
    public void Write(ListBlock list, Placement placement)
    {
        var level = Math.Min(placement.ListDepth, ListNumbers.Levels - 1);
        var ordered = list.Format is { } format ? context.Numbers.AddList(format, level, list.Start) : (int?)null;
        var column = Column(list);
        foreach (var item in list.Items)
        {
            var label = ordered ?? item.IsDone switch
            {
                true => ListIds.TasksDone,
                false => ListIds.TasksToDo,
                null => ListIds.Bullets,
            };
            var form = new ParagraphForm(StyleIds.ListParagraph)
            {
                Number = (label, level),
                Left = placement.Left + column,
                Hanging = column,
                IsLoose = !list.IsTight,
            };
            WriteItem(item, form, new Placement(placement.Left + column, placement.ListDepth + 1, StyleIds.ListParagraph));
        }
    }

    private int Column(ListBlock list)
    {
        if (list.Format is { } format)
        {
            return Indents.NumberColumn(format, context.Theme.Body.Size);
        }

        return list.Items.Any(item => item.IsDone is not null) ? Indents.TaskColumn : Indents.BulletColumn;
    }

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
