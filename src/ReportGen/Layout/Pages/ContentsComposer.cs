using ReportGen.Layout.Flow;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Pages;

/// <summary>Entries of the contents to strips: number, title, leader, page; the whole line is a link.</summary>
internal sealed class ContentsComposer(Book book, Composition composition)
{
    /// <summary>Dots stop this far from the pages, in ems.</summary>
    private const double LeaderGap = 0.5;

    /// <summary>Chapters of no more entries stay on one page, if it offers another end.</summary>
    private const int MostKept = 12;

    public void Compose(IReadOnlyList<ContentsEntry> entries)
    {
        var columns = new ContentsColumns(entries, book.Theme);
        var leaders = new ContentsLeaders(book, StyleOf(2));
        for (int start = 0, end; start < entries.Count; start = end)
        {
            end = EndOfChapter(entries, start);
            AddChapter(entries, start, end, columns, leaders);
        }
    }

    private void AddChapter(IReadOnlyList<ContentsEntry> entries, int start, int end, ContentsColumns columns, ContentsLeaders leaders)
    {
        for (var i = start; i < end; i++)
        {
            var style = StyleOf(entries[i].Level);
            composition.Flow.Space(style.SpaceBefore.Points);
            AddEntry(entries[i], columns, leaders);
            composition.Flow.Space(style.SpaceAfter.Points);
            if (i + 1 == end)
            {
                return;
            }

            if (entries[i + 1].Level > entries[i].Level)
            {
                // A chapter at a page's foot would be cut off from its sections.
                composition.Flow.KeepWithPrevious();
            }
            else if (end - start <= MostKept)
            {
                composition.Flow.KeepWithLeadIn();
            }
        }
    }

    private static int EndOfChapter(IReadOnlyList<ContentsEntry> entries, int start)
    {
        var end = start + 1;
        while (end < entries.Count && entries[end].Level > entries[start].Level)
        {
            end++;
        }

        return end;
    }

    /// <summary>How entries of a level look.</summary>
    public TextStyle StyleOf(int level)
    {
        var styles = book.Theme.Contents;
        return styles.Count == 0 ? book.Theme.Body : styles[Math.Min(level, styles.Count) - 1];
    }

    private void AddEntry(ContentsEntry entry, ContentsColumns columns, ContentsLeaders leaders)
    {
        var x = columns.TitleX(entry);
        var lines = composition.Lines.Break(new ParagraphSpec
        {
            Inlines = ContentsInlines.Of(entry.Item.Inlines),
            Style = StyleOf(entry.Level),
            Width = columns.TitleEnd - x,
            Alignment = TextAlignment.Start,
            Structure = entry.Link,
            IsBalanced = true,
            IsRepeated = true,
        });
        if (entry.Number is { } number)
        {
            composition.Flow.Label(new SideBox(columns.NumberX(entry.Level), number));
        }

        if (entry.Item.Id is { } id)
        {
            book.Log.Entry(id, lines);
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                composition.Flow.KeepWithPrevious();
            }

            var after = i == lines.Count - 1 ? PageOf(entry, x + lines[i].Start + lines[i].Width, columns, leaders) : [];
            var line = Linked(lines[i], entry, x, columns);
            composition.Flow.Add(new LineStrip(line, x) { Height = line.Height, After = after }, null);
        }

        composition.Flow.FlushLabels(null);
    }

    private SideBox[] PageOf(ContentsEntry entry, double end, ContentsColumns columns, ContentsLeaders leaders)
    {
        if (entry.Folio is not { } folio)
        {
            return [];
        }

        var page = new SideBox(columns.Right - folio.Start - folio.Width, folio);
        var size = StyleOf(entry.Level).Size.Points;
        // Chapters are set apart by weight and need no dots.
        var dots = entry.Level == 1 || !book.Theme.ContentsDesign.HasLeaders ? null : leaders.Between(end + size * LeaderGap, columns.Right - columns.PageWidth - size * LeaderGap);
        return dots is { } leader ? [leader, page] : [page];
    }

    private static LineBox Linked(LineBox line, ContentsEntry entry, double x, ContentsColumns columns)
    {
        if (entry.Item.Id is not { } id)
        {
            return line;
        }

        var left = columns.NumberX(entry.Level);
        return line with { Links = [new LineLink(left - x, columns.Right - left, "#" + id, entry.Item.Words, entry.Link)] };
    }
}
