using System.Text;
using ReportGen.Document;

namespace ReportGen.Testing;

/// <summary>What a reader must find of a document, block by block in reading order.</summary>
internal static class DocumentText
{
    /// <summary>The text of each block, heading, item and cell, numbers of headings and captions too.</summary>
    /// <param name="hasHeadingNumbers">False where programs count headings themselves, so that their numbers are no text.</param>
    public static IReadOnlyList<string> Of(ReportDocument document, bool hasHeadingNumbers = true)
    {
        var lines = new List<string> { InlineText.Of(document.Info.Title), InlineText.Of(document.Info.Subtitle), InlineText.Of(document.Info.Note) };
        Visit(document.Blocks, lines, hasHeadingNumbers);
        lines.RemoveAll(string.IsNullOrWhiteSpace);
        return lines;
    }

    /// <summary>Text without what layout may change: white space, and characters that do not show.</summary>
    public static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in text.Where(c => !char.IsWhiteSpace(c) && c is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF')))
        {
            bare.Append(c);
        }

        return bare.ToString();
    }

    /// <summary>The text of each footnote, in the order of their marks.</summary>
    public static IReadOnlyList<string> OfNotes(ReportDocument document)
    {
        var lines = new List<string>();
        DocumentWalk.Visit(document.Blocks, _ => { }, inline =>
        {
            if (inline is FootnoteMark { IsFirst: true } mark)
            {
                Visit(mark.Note.Blocks, lines, hasHeadingNumbers: false);
            }
        });
        return lines;
    }

    /// <summary>The figures of the text, without those of footnotes, which stand at the foot of pages.</summary>
    public static IReadOnlyList<Figure> FiguresOutsideNotes(ReportDocument document)
    {
        var noted = new HashSet<int>();
        DocumentWalk.Visit(document.Blocks, _ => { }, inline =>
        {
            if (inline is FootnoteMark { IsFirst: true } mark)
            {
                DocumentWalk.Visit(mark.Note.Blocks, _ => { }, i => noted.UnionWith(i is FigureInline f ? [f.Figure.Index] : []));
            }
        });
        return [.. document.Figures.Where(f => !noted.Contains(f.Index))];
    }

    /// <summary>The figures beside the marks of charts.</summary>
    public static IReadOnlyList<Figure> FiguresOfCharts(ReportDocument document) =>
    [
        .. DocumentWalk.Blocks<Chart>(document.Blocks).SelectMany(c => c.Series).SelectMany(s => s.Points)
            .Select(p => p.Label).OfType<FigureInline>().Select(f => f.Figure),
    ];

    private static void Visit(IReadOnlyList<Block> blocks, List<string> lines, bool hasHeadingNumbers)
    {
        foreach (var block in blocks)
        {
            Visit(block, lines, hasHeadingNumbers);
        }
    }

    private static void Visit(Block block, List<string> lines, bool hasHeadingNumbers)
    {
        switch (block)
        {
            case Heading heading:
                lines.Add(hasHeadingNumbers ? heading.Label : string.Empty);
                lines.Add(InlineText.Of(heading.Inlines));
                break;
            case Paragraph paragraph:
                lines.AddRange(BetweenMarks(paragraph.Inlines));
                break;
            case ColumnsBlock columns:
                Visit(columns.Blocks, lines, hasHeadingNumbers);
                break;
            case LandscapeBlock landscape:
                Visit(landscape.Blocks, lines, hasHeadingNumbers);
                break;
            case ListBlock list:
                Visit([.. list.Items.SelectMany(i => i.Blocks)], lines, hasHeadingNumbers);
                break;
            case BlockQuote quote:
                Visit(quote.Blocks, lines, hasHeadingNumbers);
                break;
            case DefinitionList definitions:
                foreach (var item in definitions.Items)
                {
                    lines.AddRange(item.Terms.Select(InlineText.Of));
                    Visit(item.Blocks, lines, hasHeadingNumbers);
                }

                break;
            case CodeBlock code:
                lines.AddRange(code.Lines);
                break;
            case Table table:
                lines.Add(table.Label);
                lines.Add(InlineText.Of(table.Caption));
                lines.AddRange(table.HeaderRows.Concat(table.Rows).SelectMany(r => r.Cells).Select(c => InlineText.Of(WithoutPictures(c.Inlines))));
                break;
            case CardGroup group:
                lines.AddRange(group.Cards.SelectMany(PartsOf));
                break;
            case Callout callout:
                lines.AddRange(BetweenMarks(callout.Title));
                Visit(callout.Blocks, lines, hasHeadingNumbers);
                break;
            case Timeline timeline:
                lines.AddRange(timeline.Events.SelectMany(e => BetweenMarks(e.Date).Concat(BetweenMarks(e.Text))));
                break;
            case Chart chart:
                lines.AddRange(BetweenMarks(chart.Title).Concat(BetweenMarks(chart.Subtitle)).Concat(chart.Notes.SelectMany(BetweenMarks)));
                lines.Add(chart.Label);
                lines.Add(InlineText.Of(chart.Caption));
                break;
            case Picture picture:
                lines.Add(picture.Label);
                lines.Add(InlineText.Of(picture.Caption));
                break;
        }
    }

    private static IEnumerable<string> PartsOf(Card card) =>
        new[] { card.Value, card.Unit, card.Label, card.Change?.Inlines ?? [], card.Rank }.SelectMany(BetweenMarks);

    /// <summary>The marks of notes part what a reader finds.</summary>
    private static IEnumerable<string> BetweenMarks(IReadOnlyList<Inline> inlines)
    {
        var piece = new List<Inline>();
        foreach (var inline in inlines)
        {
            if (inline is FootnoteMark)
            {
                yield return InlineText.Of(WithoutPictures(piece));
                piece.Clear();
            }
            else
            {
                piece.Add(inline);
            }
        }

        yield return InlineText.Of(WithoutPictures(piece));
    }

    private static IReadOnlyList<Inline> WithoutPictures(IReadOnlyList<Inline> inlines) => [.. inlines.Where(i => i is not InlineImage)];
}
