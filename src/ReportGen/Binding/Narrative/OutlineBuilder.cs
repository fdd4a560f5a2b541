using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReportGen.Binding.Blocks;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input;
using Table = Markdig.Extensions.Tables.Table;

namespace ReportGen.Binding.Narrative;

/// <summary>Walks Markdig's tree once, before conversion, since references may point forward.</summary>
internal sealed class OutlineBuilder
{
    private readonly RenderedText _rendered;
    private readonly DiagnosticBag _diagnostics;
    private readonly ReferenceWords _words;
    private readonly HeadingNumberer _numberer;
    private readonly Outline _outline = new();
    private readonly List<(HeadingBlock Block, AttributeList Attributes, bool IsNested)> _headings = [];
    private int _tables;
    private int _pictures;

    private OutlineBuilder(RenderedText rendered, ReportSettings settings, DiagnosticBag diagnostics)
    {
        _rendered = rendered;
        _diagnostics = diagnostics;
        _words = ReferenceWords.For(settings.Language);
        _numberer = new HeadingNumberer(settings.Numbering);
    }

    public static Outline Build(MarkdownDocument document, RenderedText rendered, ReportSettings settings, DiagnosticBag diagnostics)
    {
        var builder = new OutlineBuilder(rendered, settings, diagnostics);
        builder.Walk(document, isNested: false);
        builder.AddHeadings();
        return builder._outline;
    }

    private void Walk(ContainerBlock container, bool isNested)
    {
        for (var i = 0; i < container.Count; i++)
        {
            switch (container[i])
            {
                case HeadingBlock heading:
                    _headings.Add((heading, AttributeReader.TakeTrailing(heading, _rendered), isNested));
                    break;
                case Table table:
                    AddTable(table, CaptionOf(container, i));
                    break;
                case ParagraphBlock paragraph:
                    AddParagraph(paragraph);
                    break;
                case FencedCodeBlock code:
                    AddCode(code);
                    break;
                case ContainerFence fence:
                    Walk(fence, isNested);
                    break;
                case NoteBlock note:
                    _outline.Notes.Add(note);
                    Walk(note, isNested: true);
                    break;
                case ContainerBlock inner:
                    Walk(inner, isNested: true);
                    break;
            }
        }
    }

    /// <summary>The caption line before a table, else the one behind it.</summary>
    private CaptionLine? CaptionOf(ContainerBlock container, int index)
    {
        if (index > 0 && container[index - 1] is CaptionLine before && !_outline.UsedCaptions.Contains(before))
        {
            return before;
        }

        // A caption between two tables belongs to the one behind it, unless that has one of its own.
        var isFree = index + 2 >= container.Count || container[index + 2] is not Table
            || (index + 3 < container.Count && container[index + 3] is CaptionLine);
        return isFree && index + 1 < container.Count ? container[index + 1] as CaptionLine : null;
    }

    private void AddTable(Table table, CaptionLine? caption)
    {
        if (caption is null)
        {
            _outline.Tables.Add(table, new TableEntry(null, 0, null));
            return;
        }

        var attributes = AttributeReader.TakeTrailing(caption, _rendered);
        WarnUnknown(attributes, [], [PlacementReader.Key]);
        _outline.UsedCaptions.Add(caption);
        _outline.Tables.Add(table, new TableEntry(attributes.Id, ++_tables, caption) { Placement = PlacementReader.Read(attributes, _diagnostics) });
        AddAnchor(attributes, _words.Table(_tables), SpanOf(caption));
    }

    private void AddParagraph(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is LinkInline { IsImage: true } image)
        {
            var after = AttributeReader.TakeAfter(image, _rendered);
            if (image.NextSibling is null)
            {
                var number = string.IsNullOrEmpty(image.Title) ? 0 : ++_pictures;
                _outline.Pictures.Add(paragraph, new PictureEntry(after, number));
                AddAnchor(after, number > 0 ? _words.Picture(number) : null, SpanOf(paragraph));
                return;
            }

            Keep(image, after);
        }

        var trailing = AttributeReader.TakeTrailing(paragraph, _rendered);
        if (BrokenPicture.BeginsIn(_rendered.Text, paragraph.Span.Start) && paragraph.Inline?.FirstChild is not LinkInline)
        {
            // It is reported when it is converted; what refers to it is right.
            AddAnchor(trailing, _words.Picture(_pictures + 1), SpanOf(paragraph));
            return;
        }

        AddOther(paragraph, trailing);
    }

    /// <summary>Attributes of an image inside a line travel with it.</summary>
    private static void Keep(LinkInline image, AttributeList attributes)
    {
        if (attributes != AttributeList.None)
        {
            image.SetData(typeof(AttributeList), attributes);
        }
    }

    private void AddCode(FencedCodeBlock code)
    {
        var info = code.Arguments?.Trim() ?? string.Empty;
        var attributes = info is ['{', .., '}'] ? AttributeReader.Parse(info.AsSpan()[1..^1], SpanOf(code)) ?? AttributeList.None : AttributeList.None;
        if (BlockKinds.Find(code.Info) is { } kind)
        {
            AddBlock(code, kind, attributes);
        }
        else
        {
            if (FenceSlip.IsBlock(code))
            {
                _outline.Anchors.Excuse(BlockIds.In(code));
            }

            AddOther(code, attributes);
        }
    }

    private void AddBlock(FencedCodeBlock code, BlockKind kind, AttributeList attributes)
    {
        WarnUnknown(attributes, [], []);
        var before = _diagnostics.ErrorCount;
        var read = BlockReader.Read(code, kind, _rendered, _diagnostics);
        if (_diagnostics.ErrorCount > before)
        {
            _outline.Anchors.Excuse(BlockIds.In(code));
        }

        if (read is not { } map)
        {
            _outline.Blocks.Add(code, null);
            return;
        }

        var span = SpanOf(code);
        var id = map.Text("id");
        var number = map.Has("caption") ? NumberOf(kind.Count) : 0;
        var reference = number == 0 ? null : kind.Count == BlockCount.Tables ? _words.Table(number) : _words.Picture(number);
        _outline.Blocks.Add(code, new BlockEntry(kind, map, span) { Id = id?.Value ?? attributes.Id, Number = number });
        AddAnchor(id is null ? attributes : new AttributeList(id.Value, [], [], id.Span), reference, span);
    }

    private int NumberOf(BlockCount count) => count switch
    {
        BlockCount.Tables => ++_tables,
        BlockCount.Pictures => ++_pictures,
        _ => 0,
    };

    private void AddOther(Markdig.Syntax.Block block, AttributeList attributes)
    {
        if (attributes != AttributeList.None)
        {
            WarnUnknown(attributes, [], []);
            _outline.Attributes.Add(block, attributes);
            AddAnchor(attributes, null, SpanOf(block));
        }
    }

    /// <summary>Ids that authors gave come first, so that a slug never takes one of them.</summary>
    private void AddHeadings()
    {
        var entries = _headings.ConvertAll(h => (h.Block, h.Attributes, Place: Number(h.Block, h.Attributes, h.IsNested)));
        var named = new HashSet<HeadingBlock>(entries
            .Where(e => e.Attributes.Id is not null && AddAnchor(e.Attributes, ReferenceTo(e.Block, e.Place), SpanOf(e.Block)))
            .Select(e => e.Block));
        foreach (var (block, attributes, place) in entries)
        {
            var id = named.Contains(block)
                ? attributes.Id!
                : _outline.Anchors.AddSlug(PlainText.Of(block.Inline, _rendered), new Anchor(ReferenceTo(block, place), SpanOf(block)));
            _outline.Headings.Add(block, new HeadingEntry(id, place.TagLevel, place.Number, place.Label));
        }
    }

    private HeadingPlace Number(HeadingBlock block, AttributeList attributes, bool isNested)
    {
        WarnUnknown(attributes, ["unnumbered"], []);
        var place = _numberer.Next(block.Level, isNumbered: !isNested && !attributes.HasClass("unnumbered"));
        if (place.SkippedFrom is { } from)
        {
            _diagnostics.Add(Messages.SkippedHeadingLevel(SpanOf(block), block.Level, from));
        }

        return place;
    }

    private CrossReference ReferenceTo(HeadingBlock block, HeadingPlace place) => place.Path.Count > 0
        ? _words.Section(place.Path, block.Level == 1)
        : _words.Quoted(PlainText.Of(block.Inline, _rendered));

    /// <returns>Whether the id was free.</returns>
    private bool AddAnchor(AttributeList attributes, CrossReference? reference, SourceSpan span) =>
        attributes.Id is not { } id || _outline.Anchors.TryAdd(id, new Anchor(reference, span), attributes.Span, _diagnostics);

    private void WarnUnknown(AttributeList attributes, string[] classes, string[] keys)
    {
        foreach (var name in attributes.Unknown(classes, keys))
        {
            _diagnostics.Add(Messages.AttributeWithoutEffect(attributes.Span, name));
        }
    }

    private SourceSpan SpanOf(MarkdownObject node) => _rendered.Span(node.Span.Start, node.Span.End + 1);
}
