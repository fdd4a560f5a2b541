using DocumentFormat.OpenXml;
using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>Blocks to paragraphs and tables.</summary>
internal sealed class BodyWriter
{
    private readonly DocxContext _context;
    private readonly BodySink _sink;
    private readonly InlineWriter _inlines;
    private readonly HeadingWriter _headings;
    private readonly ListWriter _lists;
    private readonly QuoteWriter _quotes;
    private readonly CodeWriter _code;
    private readonly TableWriter _tables;
    private readonly PictureWriter _pictures;
    private readonly ChartWriter _charts;

    public BodyWriter(DocxContext context, BodySink sink, InlineWriter inlines, DrawingFactory drawings)
    {
        _context = context;
        _sink = sink;
        _inlines = inlines;
        var captions = new CaptionWriter(context, sink, inlines);
        _headings = new HeadingWriter(context, sink, inlines);
        _lists = new ListWriter(context, sink, inlines, this);
        _quotes = new QuoteWriter(context, sink, this);
        _code = new CodeWriter(context, sink);
        _tables = new TableWriter(context, sink, inlines, captions);
        _pictures = new PictureWriter(context, sink, captions, drawings);
        _charts = new ChartWriter(context, sink, inlines, captions);
    }

    /// <summary>Writes blocks one after another.</summary>
    /// <param name="after">The block that follows the last; null for none.</param>
    public void Write(IReadOnlyList<Block> blocks, Placement placement, Block? after = null)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();

            // Headings hold their bookmark themselves, around their words.
            if (blocks[i] is { Id: { } id } and not Heading)
            {
                _sink.Write(_context.Bookmarks.Make(_context.Bookmarks.NameOf(id)));
            }

            if (i > 0 && AreJoined(blocks[i - 1], blocks[i]))
            {
                _sink.Write(_sink.NewParagraph(new ParagraphForm(StyleIds.Spacer)));
            }

            Write(blocks[i], placement, new Neighbours(i > 0 ? blocks[i - 1] : null, i + 1 < blocks.Count ? blocks[i + 1] : after));
        }
    }

    /// <summary>Writes what a note says: its number, then the blocks.</summary>
    public void Write(Footnote note)
    {
        var column = Indents.Note(note.Label, _context.Theme);
        var isUsual = column == Indents.Note(_context.Theme);
        var paragraph = _sink.NewParagraph(new ParagraphForm(StyleIds.FootnoteText) { Left = isUsual ? null : column, Hanging = isUsual ? 0 : column });
        paragraph.Append(new W.Run(new W.FootnoteReferenceMark()), new W.Run(new W.TabChar()));
        var first = note.Blocks is [Paragraph words, ..] ? words : null;
        _inlines.Append(paragraph, first?.Inlines ?? []);
        _sink.Write(paragraph);
        Write(first is null ? note.Blocks : [.. note.Blocks.Skip(1)], Placement.Page with { Left = column, Style = StyleIds.FootnoteContinued });
    }

    /// <summary>Whether Word would draw the grounds, bars or rules of two blocks as one.</summary>
    private static bool AreJoined(Block first, Block second) =>
        (first, second) is (CodeBlock, CodeBlock) or (BlockQuote, BlockQuote) or (ThematicBreak, ThematicBreak);

    private void Write(Block block, Placement placement, Neighbours neighbours)
    {
        switch (block)
        {
            case Heading heading:
                _headings.Write(heading, placement);
                break;
            case Paragraph paragraph:
                WriteParagraph(paragraph, placement, neighbours);
                break;
            case ListBlock list:
                _lists.Write(list, placement, neighbours.Before);
                break;
            case DefinitionList definitions:
                WriteDefinitions(definitions, placement);
                break;
            case BlockQuote quote:
                _quotes.Write(quote, placement, neighbours.Before);
                break;
            case CodeBlock code:
                _code.Write(code, placement, neighbours);
                break;
            case ThematicBreak:
                WriteRule();
                break;
            case PageBreak:
                _sink.BreakPage();
                break;
            case Table table:
                _tables.Write(table, placement);
                break;
            case Picture picture:
                _pictures.Write(picture, placement);
                break;
            case Chart chart:
                _charts.Write(chart, placement);
                break;
            case ColumnsBlock columns:
                Write(columns.Blocks, placement);
                break;
            case LandscapeBlock landscape:
                Write(landscape.Blocks, placement);
                break;
            default:
                throw new InvalidOperationException("Unknown block " + block.GetType().Name + ".");
        }
    }

    private void WriteParagraph(Paragraph paragraph, Placement placement, Neighbours neighbours)
    {
        var style = placement.Style ?? (neighbours.Before is Paragraph ? StyleIds.BodyText : StyleIds.FirstParagraph);
        var form = new ParagraphForm(style)
        {
            Left = placement.Left == NaturalLeft(style) ? null : placement.Left,
            // A paragraph more in an item is set off from the first, as in the item before it.
            IsLoose = style is StyleIds.ListParagraph or StyleIds.QuoteList or StyleIds.FootnoteContinued,
            // Word adds up the spaces of neighbours, which the page does not.
            Before = style == StyleIds.Quote && neighbours.Before is not (null or Table) ? 0 : null,
            // In a frame, the frame has the bar.
            Borders = placement.IsFramed ? QuoteBar.None() : null,
            KeepNext = LeadIn.Is(paragraph, neighbours.After),
            IsRagged = _context.IsRagged(_context.Theme.StyleOf(style), placement.Left),
        };
        Write(paragraph.Inlines, form);
    }

    private void WriteDefinitions(DefinitionList list, Placement placement)
    {
        var inside = placement with { Left = placement.Left + Indents.Definition(_context.Theme).Twips(), Style = StyleIds.Definition };
        foreach (var item in list.Items)
        {
            foreach (var term in item.Terms)
            {
                Write(term, new ParagraphForm(StyleIds.DefinitionTerm) { Left = placement.Left == 0 ? null : placement.Left });
            }

            Write(item.Blocks, inside);
        }
    }

    private void Write(IReadOnlyList<Inline> inlines, ParagraphForm form)
    {
        var paragraph = _sink.NewParagraph(form);
        _inlines.Append(paragraph, inlines);
        _sink.Write(paragraph);
    }

    /// <summary>The style's indents leave a short rule in the middle of a full line; a narrower or wider one asks for its own.</summary>
    private void WriteRule()
    {
        var isFull = _context.Area.Width == _context.Theme.Page.TextWidth;
        var side = Math.Max(0, (_context.Area.Width - RunningStyles.RuleLength).Twips() / 2);
        _sink.Write(_sink.NewParagraph(new ParagraphForm(StyleIds.Rule) { Left = isFull ? null : side, Right = isFull ? 0 : side }));
    }

    /// <summary>The indent that a style has by itself.</summary>
    private int NaturalLeft(string style) => style switch
    {
        StyleIds.Quote => _context.Theme.Quote.Indent.Twips(),
        StyleIds.Definition => Indents.Definition(_context.Theme).Twips(),
        StyleIds.FootnoteContinued => Indents.Note(_context.Theme),
        _ => 0,
    };
}
