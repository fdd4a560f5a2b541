using ReportGen.Binding.Narrative;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Drafts;

namespace ReportGen.Binding.Building;

/// <summary>The blocks of a document made in code to the document's.</summary>
internal sealed class DraftConverter(DraftContext context, CancellationToken cancellationToken)
{
    private readonly DiagnosticBag _diagnostics = context.Binding.Diagnostics;
    private readonly DraftTableConverter _tables = new(context, cancellationToken);

    public List<Block> Convert(IReadOnlyList<DraftBlock> drafts)
    {
        var blocks = new List<Block>(drafts.Count);
        foreach (var draft in drafts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Convert(draft) is { } block)
            {
                blocks.Add(block);
            }

            context.Notes.ReadMarked(note => Inlines(note.Inlines, note.Span));
        }

        return blocks;
    }

    private Block? Convert(DraftBlock draft) => draft switch
    {
        DraftHeading heading => Heading(heading),
        DraftParagraph paragraph => Paragraph(paragraph.Inlines, paragraph.Span),
        DraftList list => List(list),
        DraftQuote quote => Paragraph(quote.Inlines, quote.Span) is { } words ? new BlockQuote([words]) { Span = quote.Span } : null,
        DraftCodeBlock code => Code(code),
        DraftTable table => _tables.Convert(table),
        DraftPicture picture => Picture(picture),
        DraftColumns columns => Convert(columns.Blocks) is { Count: > 0 } blocks ? new ColumnsBlock(columns.Count, blocks) { Span = columns.Span } : null,
        DraftLandscape landscape => Convert(landscape.Blocks) is { Count: > 0 } blocks ? new LandscapeBlock(blocks) { Span = landscape.Span } : null,
        DraftRule => new ThematicBreak { Span = draft.Span },
        _ => new PageBreak { Span = draft.Span },
    };

    private IReadOnlyList<Inline> Inlines(IReadOnlyList<DraftInline> inlines, SourceSpan span) =>
        DraftInlineConverter.Convert(inlines, span, context);

    private Heading? Heading(DraftHeading heading)
    {
        var inlines = Inlines(heading.Inlines, heading.Span);
        if (inlines.Count == 0)
        {
            _diagnostics.Add(Messages.EmptyHeading(heading.Span));
            return null;
        }

        var entry = context.Outline.Headings[heading];
        return new Heading(heading.Level, inlines)
        {
            Id = entry.Id,
            TagLevel = entry.TagLevel,
            Number = entry.Number,
            Label = entry.Label,
            Span = heading.Span,
        };
    }

    private Paragraph? Paragraph(IReadOnlyList<DraftInline> text, SourceSpan span)
    {
        var inlines = Inlines(text, span);
        return inlines.Count == 0 ? null : new Paragraph(inlines) { Span = span };
    }

    private ListBlock List(DraftList list) => new([.. list.Items.Select(Item)]) { Format = list.Format, Span = list.Span };

    private ListItem Item(DraftItem item)
    {
        var blocks = new List<Block>();
        if (Paragraph(item.Inlines, item.Span) is { } words)
        {
            blocks.Add(words);
        }

        blocks.AddRange(item.Lists.Select(List));
        return new ListItem(blocks) { Span = item.Span };
    }

    private CodeBlock Code(DraftCodeBlock code) =>
        new([.. CodeLines.Of(DraftCharacters.Clean(code.Text, code.Span, _diagnostics))], code.Language) { Span = code.Span };

    private Picture Picture(DraftPicture picture)
    {
        var number = context.Outline.Numbers[picture];
        return new Picture(Image(picture))
        {
            Id = picture.Id,
            Caption = Inlines(picture.Caption, picture.Span),
            Number = number,
            Placement = picture.Placement,
            Label = number > 0 ? context.Words.PictureLabel(number) : string.Empty,
            Span = picture.Span,
        };
    }

    private ImageReference Image(DraftPicture picture)
    {
        var alt = DraftCharacters.Clean(picture.Alt, picture.Span, _diagnostics).Trim();
        if (alt.Length == 0 && !picture.IsDecorative)
        {
            _diagnostics.Add(Messages.MissingAltInCode(picture.Span));
        }

        var width = ImageWidth.Read(picture.Width, picture.Span, _diagnostics);
        return new ImageReference(picture.Path.Replace('\\', '/'), picture.IsDecorative ? string.Empty : alt)
        {
            Width = width.Absolute,
            RelativeWidth = width.Relative,
            IsDecorative = picture.IsDecorative,
            Span = picture.Span,
        };
    }
}
