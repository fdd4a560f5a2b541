using ReportGen.Binding.Narrative;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Drafts;

namespace ReportGen.Binding.Building;

/// <summary>Walks a document made in code once, before conversion, since references may point forward.</summary>
internal sealed class DraftOutlineBuilder(DraftFigures figures, ReferenceWords words, DiagnosticBag diagnostics)
{
    private readonly DraftOutline _outline = new();
    private readonly List<(DraftHeading Heading, HeadingPlace Place)> _headings = [];
    private int _tables;
    private int _pictures;

    public DraftOutline Build(IReadOnlyList<DraftBlock> blocks, IReadOnlyList<NumberFormat> numbering)
    {
        Visit(blocks, new HeadingNumberer(numbering));
        AddHeadings();
        return _outline;
    }

    private void Visit(IReadOnlyList<DraftBlock> blocks, HeadingNumberer numberer)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case DraftHeading heading:
                    _headings.Add((heading, Number(heading, numberer)));
                    break;
                case DraftTable table:
                    Add(table, table.Caption.Count > 0 ? ++_tables : 0, words.Table);
                    break;
                case DraftPicture picture:
                    Add(picture, picture.Caption.Count > 0 ? ++_pictures : 0, words.Picture);
                    break;
                case DraftColumns columns:
                    Visit(columns.Blocks, numberer);
                    break;
                case DraftLandscape landscape:
                    Visit(landscape.Blocks, numberer);
                    break;
            }
        }
    }

    private void Add(DraftBlock block, int number, Func<int, CrossReference> reference)
    {
        _outline.Numbers.Add(block, number);
        if (block.Id is { } id)
        {
            _outline.Anchors.TryAdd(id, new Anchor(number > 0 ? reference(number) : null, block.Span), block.Span, diagnostics);
        }
    }

    private HeadingPlace Number(DraftHeading heading, HeadingNumberer numberer)
    {
        var place = numberer.Next(heading.Level, heading.IsNumbered);
        if (place.SkippedFrom is { } from)
        {
            diagnostics.Add(Messages.SkippedHeadingLevelInCode(heading.Span, heading.Level, from));
        }

        return place;
    }

    /// <summary>Ids that authors gave come first, so that a slug never takes one of them.</summary>
    private void AddHeadings()
    {
        var entries = _headings.ConvertAll(h => (h.Heading, h.Place, Anchor: new Anchor(ReferenceTo(h.Heading, h.Place), h.Heading.Span)));
        var ids = entries.ConvertAll(e =>
            e.Heading.Id is { } id && _outline.Anchors.TryAdd(id, e.Anchor, e.Heading.Span, diagnostics) ? id : null);
        for (var i = 0; i < entries.Count; i++)
        {
            var (heading, place, anchor) = entries[i];
            var id = ids[i] ?? _outline.Anchors.AddSlug(DraftWords.Of(heading.Inlines, figures), anchor);
            _outline.Headings.Add(heading, new HeadingEntry(id, place.TagLevel, place.Number, place.Label));
        }
    }

    private CrossReference ReferenceTo(DraftHeading heading, HeadingPlace place) => place.Path.Count > 0
        ? words.Section(place.Path, heading.Level == 1)
        : words.Quoted(DraftWords.Of(heading.Inlines, figures));
}
