using ReportGen.Document;
using ReportGen.Docx.Parts;
using ReportGen.Docx.Styling;

namespace ReportGen.Docx.Body;

/// <summary>Bulleted, ordered and task lists, nested ones too.</summary>
internal sealed class ListWriter(DocxContext context, BodySink sink, InlineWriter inlines, BodyWriter body)
{
    /// <summary>Writes a list.</summary>
    /// <param name="before">The block before it; null for none.</param>
    public void Write(ListBlock list, Placement placement, Block? before)
    {
        var level = Level(list, placement);
        var ordered = list.Format is { } format ? context.Numbers.AddList(format, level, list.Start) : (int?)null;
        var inside = Inside(list, placement);
        foreach (var item in list.Items)
        {
            var form = new ParagraphForm(inside.Style!)
            {
                Number = (ordered ?? Label(item), level),
                Left = inside.Left,
                Hanging = Indents.Gap(context.Theme),
                IsLoose = !list.IsTight,
                IsRagged = context.IsRagged(context.Theme.StyleOf(inside.Style), inside.Left),
            };
            WriteItem(item, ReferenceEquals(item, list.Items[0]) ? First(form, list, placement, before) : form, inside);
        }
    }

    private static int Level(ListBlock list, Placement placement) =>
        Math.Min(list.Format is null ? placement.BulletDepth : placement.ListDepth, ListNumbers.Levels - 1);

    private Placement Inside(ListBlock list, Placement placement) => new(
        placement.Left + Indents.Column(list, context.Theme),
        placement.ListDepth + 1,
        placement.BulletDepth + (list.Format is null ? 1 : 0),
        StyleIn(placement));

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

    /// <summary>The label stands before the first paragraph, or before an empty one when the item begins with something else than a list.</summary>
    private void WriteItem(ListItem item, ParagraphForm form, Placement inside)
    {
        if (item.Blocks is [ListBlock { Items: [{ IsDone: null, Blocks.Count: > 0 }, ..] } inner, ..])
        {
            WriteShared(item, inner, form, inside);
            return;
        }

        var first = item.Blocks.Count > 0 ? item.Blocks[0] as Paragraph : null;
        if (first?.Id is { } id)
        {
            sink.Write(context.Bookmarks.Make(context.Bookmarks.NameOf(id)));
        }

        var paragraph = sink.NewParagraph(form with { KeepNext = LeadIn.IsIn(item.Blocks, 1) });
        foreach (var label in form.Labels)
        {
            RunWriter.Append(paragraph, label.Text + "\t", default, context.Language.IsEastAsian);
        }

        inlines.Append(paragraph, first?.Inlines ?? []);
        sink.Write(paragraph);
        body.Write(first is null ? item.Blocks : item.Blocks.Skip(1).ToArray(), inside);
    }

    /// <summary>An item that begins with a list shares its line with that list's first item, as in the PDF. Word numbers a paragraph once, so that the inner label is text.</summary>
    private void WriteShared(ListItem item, ListBlock inner, ParagraphForm form, Placement outside)
    {
        var inside = Inside(inner, outside);
        var start = form.Left!.Value - form.Hanging;
        var label = new ItemLabel(inner.Format?.Format(inner.Start) ?? ListLevels.BulletAt(Level(inner, outside)), inside.Left - Indents.Gap(context.Theme));
        var shared = form with
        {
            Left = inside.Left,
            Hanging = inside.Left - start,
            Labels = [.. form.Labels, label],
            After = inner.IsTight && inner.Items.Count > 1 ? 0 : form.After,
        };
        WriteItem(inner.Items[0], shared, inside);
        if (inner.Items.Count > 1)
        {
            Write(inner with { Items = [.. inner.Items.Skip(1)], Start = inner.Start + 1 }, outside, before: null);
        }

        body.Write([.. item.Blocks.Skip(1)], outside);
    }
}
