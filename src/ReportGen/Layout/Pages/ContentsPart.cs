using ReportGen.Document;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Pages;

/// <summary>The contents, on pages of their own with roman numbers.</summary>
internal sealed class ContentsPart
{
    private readonly Book _book;
    private readonly Composition _composition;
    private readonly int _node;

    /// <summary>Takes its place in the structure tree, before that of the body.</summary>
    public ContentsPart(Book book)
    {
        _book = book;
        _composition = book.NewComposition();
        _node = book.Structure.Add(StructureBuilder.Root, StructureRole.Sect);
    }

    /// <summary>Whether a document has headings that contents would list, and wants them listed.</summary>
    public static bool IsWanted(ReportDocument document, Theme theme) =>
        document.HasContents && document.Blocks.Any(block => block is Heading heading && heading.TagLevel <= theme.ContentsDesign.Depth);

    /// <summary>Paints the contents of the body's headings.</summary>
    public void Paint(IReadOnlyList<(Heading Heading, string Label)> headings, MarginLines margins)
    {
        AddTitle();
        var composer = new ContentsComposer(_book, _composition);
        composer.Compose(Entries(headings, composer));
        _composition.Flow.Finish();
        var flow = PagePlanner.Plan(_composition.Flow.Strips, new PageSpace(_composition.PageDepth, Grid: 0));
        var painter = new FlowPainter(flow);
        foreach (var plan in flow.Pages)
        {
            PaintPage(plan, painter, margins);
        }
    }

    private void PaintPage(PagePlan plan, FlowPainter painter, MarginLines margins)
    {
        var label = FrontNumbers.LabelOf(_book.Pages.Count);
        var canvas = _book.AddPage(label);
        if (plan.Start > 0)
        {
            margins.Head(canvas, _composition.Wording.Contents);
        }

        margins.DraftMark(canvas);
        painter.Paint(plan, canvas);
        margins.Folio(canvas, label);
    }

    private void AddTitle()
    {
        var style = _book.Theme.ContentsHeading;
        var node = _book.Structure.Add(_node, StructureRole.H1);
        foreach (var line in _book.Lines.Break(new ParagraphSpec
        {
            Inlines = [new Text(_composition.Wording.Contents)],
            Style = style,
            Width = _book.Theme.Page.TextWidth.Points,
            Alignment = style.Alignment,
            Structure = node,
        }))
        {
            _composition.Flow.AddHeading(new LineStrip(line, 0) { Height = line.Ascent + line.Descent }, null, null);
        }

        _composition.Flow.Space(style.SpaceAfter.Points);
    }

    private List<ContentsEntry> Entries(IReadOnlyList<(Heading Heading, string Label)> headings, ContentsComposer composer)
    {
        var structure = new ContentsStructure(_book.Structure, _node);
        var entries = new List<ContentsEntry>();
        foreach (var (heading, label) in headings)
        {
            if (heading.TagLevel > _book.Theme.ContentsDesign.Depth)
            {
                continue;
            }

            var style = composer.StyleOf(heading.TagLevel);
            var link = structure.Add(heading, heading.TagLevel);
            entries.Add(new ContentsEntry(heading, heading.TagLevel, label, link)
            {
                Number = _book.Lines.Single(HeadingText.LabelWithSpace(heading), style, link),
                Folio = _book.Lines.Single(label, style, link),
            });
        }

        return entries;
    }
}
