using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Diagnostics;
using ReportGen.Document;
using Block = ReportGen.Document.Block;
using MdBlock = Markdig.Syntax.Block;
using MdTable = Markdig.Extensions.Tables.Table;

namespace ReportGen.Binding.Narrative;

/// <summary>Markdig's blocks to the document's.</summary>
internal sealed class BlockConverter
{
    private readonly NarrativeContext _context;
    private readonly ListConverter _lists;
    private readonly TableConverter _tables;
    private readonly NoteConverter _notes;
    private readonly ContainerConverter _containers;

    public BlockConverter(NarrativeContext context)
    {
        _context = context;
        _lists = new ListConverter(context, this);
        _tables = new TableConverter(context);
        _notes = new NoteConverter(context);
        _containers = new ContainerConverter(context);
    }

    /// <summary>The blocks of a whole narrative.</summary>
    public List<Block> ConvertAll(MarkdownDocument markdown)
    {
        foreach (var note in _context.Outline.Notes)
        {
            _context.Notes.Define(note.Label, note, _notes.HeadOf(note));
        }

        var blocks = Convert(markdown);
        _context.Notes.ReportUnused();
        return blocks;
    }

    public List<Block> Convert(ContainerBlock container)
    {
        var blocks = new List<Block>();
        foreach (var block in container)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            if (block is ParagraphBlock note && blocks.LastOrDefault() is Document.Table table && IsNoteOf(table, note))
            {
                blocks[^1] = table with { Id = table.Id ?? IdOf(note), Notes = [.. table.Notes, InlineConverter.Convert(note.Inline, _context)] };
            }
            else
            {
                blocks.AddRange(ConvertOne(block));
            }

            if (!_context.IsInBlock)
            {
                _context.Notes.ReadMarked(note => _notes.Convert(note, Convert));
            }
        }

        return blocks;
    }

    /// <summary>A note leaves its id to its table; one of two ids stays a paragraph, so that references find both.</summary>
    private bool IsNoteOf(Document.Table table, ParagraphBlock note) =>
        TableNote.Is(TextOf(note)) && (table.Id is null || IdOf(note) is null);

    private IReadOnlyList<Block> ConvertOne(MdBlock block)
    {
        var span = _context.SpanOf(block);
        switch (block)
        {
            case HeadingBlock heading:
                return Heading(heading, span);
            case ParagraphBlock paragraph:
                return Paragraph(paragraph, span);
            case Markdig.Syntax.ListBlock list:
                return [_lists.List(list)];
            case Markdig.Extensions.DefinitionLists.DefinitionList list:
                return [_lists.Definitions(list)];
            case QuoteBlock quote:
                return [new BlockQuote(Convert(quote)) { Span = span }];
            case MdTable table:
                return [_tables.Convert(table)];
            case FencedCodeBlock fence when _context.Outline.Blocks.TryGetValue(fence, out var entry):
                ReportUnclosed(fence);
                return entry?.Kind.Convert(entry, _context) ?? [];
            case Markdig.Syntax.CodeBlock code:
                return [Code(code, span)];
            case ThematicBreakBlock:
                return [new ThematicBreak { Span = span }];
            case PageBreakLine:
                return [new PageBreak { Span = span }];
            case CaptionLine caption:
                return Caption(caption, span);
            case HtmlBlock html:
                return HtmlConverter.Convert(html, _context);
            case ContainerFence fence:
                return _containers.Convert(fence, Convert);
            case LinkReferenceDefinitionGroup or BlankLineBlock or NoteBlock:
                return [];
            default:
                _context.Diagnostics.Add(Messages.MarkdownNotSupported(span, block.GetType().Name));
                return [];
        }
    }

    private IReadOnlyList<Block> Heading(HeadingBlock heading, SourceSpan span)
    {
        var entry = _context.Outline.Headings[heading];
        var inlines = InlineConverter.Convert(heading.Inline, _context);
        if (inlines.Count == 0)
        {
            _context.Diagnostics.Add(Messages.EmptyHeading(span));
            return [];
        }

        return
        [
            new Heading(heading.Level, inlines)
            {
                Id = entry.Id,
                TagLevel = entry.TagLevel,
                Number = entry.Number,
                Label = entry.Label,
                Span = span,
            },
        ];
    }

    private IReadOnlyList<Block> Paragraph(ParagraphBlock paragraph, SourceSpan span)
    {
        if (_context.Outline.Pictures.TryGetValue(paragraph, out var picture))
        {
            return [Picture((LinkInline)paragraph.Inline!.FirstChild!, picture, span)];
        }

        if ((ParagraphSlips.Find(TextOf(paragraph), span) ?? CaptionSlip.Find(paragraph, TextOf(paragraph), span)) is { } slip)
        {
            _context.Diagnostics.Add(slip);
        }

        var inlines = InlineConverter.Convert(paragraph.Inline, _context);
        return inlines.Count == 0 ? [] : [new Paragraph(inlines) { Id = IdOf(paragraph), Span = span }];
    }

    private ReadOnlySpan<char> TextOf(MdBlock block)
    {
        var text = _context.Rendered.Text;
        var start = Math.Clamp(block.Span.Start, 0, text.Length);
        return text.AsSpan(start, Math.Clamp(block.Span.End + 1, start, text.Length) - start);
    }

    private Picture Picture(LinkInline image, PictureEntry entry, SourceSpan span)
    {
        var reference = ImageConverter.Reference(image, entry.Attributes, _context, PlacementReader.Key);
        return new Picture(reference)
        {
            Id = entry.Attributes.Id,
            Caption = entry.Number > 0 ? InlineConverter.ConvertText(image.Title!, image.TitleSpan.Start + 1, _context) : [],
            Placement = PlacementReader.Read(entry.Attributes, _context.Diagnostics),
            Number = entry.Number,
            Label = entry.Number > 0 ? _context.Words.PictureLabel(entry.Number) : string.Empty,
            Span = span,
        };
    }

    private Document.CodeBlock Code(Markdig.Syntax.CodeBlock code, SourceSpan span)
    {
        var language = (code as FencedCodeBlock)?.Info ?? string.Empty;
        if (code is FencedCodeBlock fence)
        {
            ReportUnclosed(fence);
            if (Blocks.FenceSlip.Meant(fence) is { } meant)
            {
                _context.Diagnostics.Add(Messages.FenceSlip(span, language, meant));
            }
        }

        return new Document.CodeBlock(CodeLines.Of(code, _context.Rendered), _context.Rendered.AsWritten(language))
        {
            Id = IdOf(code),
            Span = span,
        };
    }

    private void ReportUnclosed(FencedCodeBlock fence)
    {
        if (CodeLines.RunsToEnd(fence, _context.Rendered.Text))
        {
            _context.Diagnostics.Add(Messages.UnclosedFence(_context.Rendered.Span(fence.Span.Start, fence.Span.Start + fence.OpeningFencedCharCount)));
        }
    }

    private IReadOnlyList<Block> Caption(CaptionLine caption, SourceSpan span)
    {
        if (_context.Outline.UsedCaptions.Contains(caption))
        {
            return [];
        }

        _context.Diagnostics.Add(Messages.CaptionWithoutTable(span));
        var inlines = InlineConverter.Convert(caption.Inline, _context);
        return [new Paragraph([new Text(CaptionParser.Mark + " ") { Span = span }, .. inlines]) { Span = span }];
    }

    private string? IdOf(MdBlock block) => _context.Outline.Attributes.TryGetValue(block, out var attributes) ? attributes.Id : null;
}
