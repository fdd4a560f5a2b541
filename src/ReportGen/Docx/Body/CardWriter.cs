using DocumentFormat.OpenXml;
using ReportGen.Charts;
using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Cards as an ordinary table without borders: a cell a card, a paragraph a part.</summary>
internal sealed class CardWriter(DocxContext context, BodySink sink, InlineWriter inlines)
{
    /// <summary>Cards side by side where no page says how many have room.</summary>
    private const int UsualColumns = 3;

    private CardDesign Design => context.Theme.Cards;

    public void Write(CardGroup group, Placement placement)
    {
        var geometry = context.Pages.Cards.GetValueOrDefault(group) ?? CardGeometry.Of(group.Cards.Count, group.Columns ?? UsualColumns);
        var room = context.Area.Width.Twips() - placement.Left;
        var widths = Widths(geometry.Columns, room);
        var first = 0;
        sink.SetOffTable(context.Theme.Caption.SpaceBefore.Twips());
        sink.StartTable();
        sink.Write(LayoutTable.Properties(placement.Left, room, (0, Design.Gap.Twips())));
        sink.Write(LayoutTable.Grid(widths));
        foreach (var count in geometry.Rows)
        {
            sink.Write(Row(group, geometry, (first, count), widths));
            first += count;
        }

        sink.EndTable();
    }

    /// <summary>The gap between two cards belongs to the first; the last column has none.</summary>
    private int[] Widths(int columns, int room)
    {
        var gap = Design.Gap.Twips();
        var width = (room - (gap * (columns - 1))) / columns;
        var widths = Enumerable.Repeat(width + gap, columns).ToArray();
        widths[^1] = room - ((width + gap) * (columns - 1));
        return widths;
    }

    private W.TableRow Row(CardGroup group, CardGeometry geometry, (int First, int Count) cards, int[] widths)
    {
        var isLast = cards.First + cards.Count == group.Cards.Count;
        var look = new RowLook(geometry, Measures.Points(widths[^1]), group.Cards.Skip(cards.First).Take(cards.Count).Any(c => c.Course is not null));
        var row = new W.TableRow { TableRowProperties = new W.TableRowProperties(new W.CantSplit()) };
        for (var column = 0; column < widths.Length; column++)
        {
            var properties = LayoutTable.Cell(widths[column]);
            properties.TableCellMargin = Margins(isLast, column == widths.Length - 1);
            var cell = new W.TableCell(properties);
            if (column < cards.Count)
            {
                var index = cards.First + column;
                cell.Append(Paragraphs(group.Cards[index], index, look));
            }
            else
            {
                cell.AppendChild(sink.NewCellParagraph(new ParagraphForm(StyleIds.CardLabel)));
            }

            row.AppendChild(cell);
        }

        return row;
    }

    /// <summary>Rows stand a line apart.</summary>
    private W.TableCellMargin? Margins(bool isLastRow, bool isLastColumn) => isLastRow && !isLastColumn ? null : new W.TableCellMargin
    {
        BottomMargin = isLastRow ? null : new W.BottomMargin { Width = Measures.Number(context.Theme.Body.Leading.Twips()), Type = W.TableWidthUnitValues.Dxa },
        RightMargin = isLastColumn ? new W.RightMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa } : null,
    };

    private IEnumerable<W.Paragraph> Paragraphs(Card card, int index, RowLook row)
    {
        var value = Paragraph(StyleIds.CardValue, card.Value);
        if (!row.Geometry.HasUnitsBelow && card.Unit.Count > 0)
        {
            inlines.Append(value, card.Unit, new RunFormat { Style = StyleIds.CardUnitCharacters });
        }

        yield return value;
        if (row.Geometry.HasUnitsBelow)
        {
            yield return Paragraph(StyleIds.CardUnit, card.Unit);
        }

        if (row.HasCourses)
        {
            yield return Course(card.Course, row.Width);
        }

        yield return Paragraph(StyleIds.CardLabel, card.Label);
        var fill = row.Geometry.Fill.Count > index ? row.Geometry.Fill[index].Twips() : 0;
        if (card.Change is { } change)
        {
            yield return Change(change, fill);
        }

        if (card.Rank.Count > 0)
        {
            yield return Paragraph(StyleIds.CardDetail, card.Rank, card.Change is null ? fill : 0);
        }
    }

    private W.Paragraph Paragraph(string style, IReadOnlyList<Inline> words, int before = 0)
    {
        var paragraph = sink.NewCellParagraph(new ParagraphForm(style) { Before = before == 0 ? null : before });
        inlines.Append(paragraph, words);
        return paragraph;
    }

    /// <summary>A card without a line beside one that has it keeps the room, so that their labels stand at one height.</summary>
    private W.Paragraph Course(Sparkline? course, Length width)
    {
        var paragraph = Paragraph(StyleIds.CardCourse, []);
        if (course is not null)
        {
            inlines.AppendSparkline(paragraph, course, CardSize.Of(Design, width));
        }

        return paragraph;
    }

    private W.Paragraph Change(CardChange change, int before)
    {
        var style = change.Tone switch
        {
            ChangeTone.Better => StyleIds.CardBetter,
            ChangeTone.Worse => StyleIds.CardWorse,
            _ => StyleIds.CardDetail,
        };
        return Paragraph(style, [new Text(change.Sign), .. change.Inlines], before);
    }

    /// <summary>What the cards of a row have in common.</summary>
    /// <param name="Width">Of a card.</param>
    /// <param name="HasCourses">Whether any shows the course of its number.</param>
    private readonly record struct RowLook(CardGeometry Geometry, Length Width, bool HasCourses);
}
