using ReportGen.Document;
using ReportGen.Layout.Flow;
using ReportGen.Layout.Frames;
using ReportGen.Layout.Inline;

namespace ReportGen.Layout.Pages;

/// <summary>The contents and the lists of pictures and tables, on pages of their own with roman numbers.</summary>
internal sealed class ContentsPart
{
    /// <summary>Entries of lists look like those of sections.</summary>
    private const int ListLevel = 2;

    /// <summary>A list begins a page where it would find less than this part of one.</summary>
    private const double ListRoom = 0.2;

    private readonly Book _book;
    private readonly Composition _composition;
    private readonly List<(int Node, string Title, Func<BodyPart, IEnumerable<ContentsLine>> Lines)> _lists = [];
    private readonly List<(int Strip, string Title)> _titles = [];

    /// <summary>Takes its place in the structure tree, before that of the body.</summary>
    public ContentsPart(Book book)
    {
        _book = book;
        _composition = book.NewComposition();
        var wording = _composition.Wording;
        AddList(HasHeadings(book), wording.Contents, body => body.Headings().Where(line => line.Level <= book.Theme.ContentsDesign.Depth));
        var pictures = book.Document.HasPictureList ? CaptionedBlocks.Pictures(book.Document) : [];
        AddList(pictures.Count > 0, wording.PictureList, body => pictures.Select(p => Line(ContentsItem.Of(p), body)));
        var tables = book.Document.HasTableList ? CaptionedBlocks.Tables(book.Document) : [];
        AddList(tables.Count > 0, wording.TableList, body => tables.Select(t => Line(ContentsItem.Of(t), body)));
    }

    /// <summary>Paints the contents and lists; nothing where there is nothing to list.</summary>
    public void Paint(BodyPart body, MarginLines margins)
    {
        foreach (var (node, title, lines) in _lists)
        {
            AddTitle(node, title);
            var composer = new ContentsComposer(_book, _composition);
            composer.Compose(Entries(lines(body), new ContentsStructure(_book.Structure, node), composer));
        }

        _composition.Flow.Finish();
        var flow = PagePlanner.Plan(_composition.Flow.Strips, new PageSpace(_composition.PageDepth, Grid: 0));
        var painter = new FlowPainter(flow);
        foreach (var plan in flow.Pages)
        {
            PaintPage(plan, painter, margins);
        }
    }

    private static bool HasHeadings(Book book) =>
        book.Document.HasContents && DocumentWalk.Blocks<Heading>(book.Document.Blocks).Any(h => h.TagLevel <= book.Theme.ContentsDesign.Depth);

    private static ContentsLine Line(ContentsItem item, BodyPart body) => new(item, ListLevel, body.LabelOf(item.Id));

    private void AddList(bool isWanted, string title, Func<BodyPart, IEnumerable<ContentsLine>> lines)
    {
        if (isWanted)
        {
            _lists.Add((_book.Structure.Add(StructureBuilder.Root, StructureRole.Sect), title, lines));
        }
    }

    private void PaintPage(PagePlan plan, FlowPainter painter, MarginLines margins)
    {
        var label = FrontNumbers.LabelOf(_book.Pages.Count);
        var canvas = _book.AddPage(label);
        // A page that a title begins has no head.
        if (_titles.All(title => title.Strip != plan.Start))
        {
            margins.Head(canvas, _titles.Last(title => title.Strip < plan.Start).Title);
        }

        margins.DraftMark(canvas);
        painter.Paint(plan, canvas);
        margins.Folio(canvas, label);
    }

    private void AddTitle(int parent, string title)
    {
        var style = _book.Theme.ContentsHeading;
        var node = _book.Structure.Add(parent, StructureRole.H1);
        _titles.Add((_composition.Flow.Strips.Count, title));
        if (_titles.Count > 1)
        {
            _composition.Flow.Space(2 * _book.Theme.Body.Leading.Points);
            _composition.Flow.NeedRoom(ListRoom * _composition.PageDepth);
        }

        foreach (var line in _book.Lines.Break(new ParagraphSpec
        {
            Inlines = [new Text(title)],
            Style = style,
            Width = _book.Theme.Page.TextWidth.Points,
            Alignment = style.Alignment,
            Structure = node,
        }))
        {
            _composition.Flow.AddHeading(new LineStrip(line, 0) { Height = line.Height }, null, null);
        }

        _composition.Flow.Space(style.SpaceAfter.Points);
    }

    private List<ContentsEntry> Entries(IEnumerable<ContentsLine> lines, ContentsStructure structure, ContentsComposer composer)
    {
        var entries = new List<ContentsEntry>();
        foreach (var (item, level, label) in lines)
        {
            var style = composer.StyleOf(level);
            var link = structure.Add(item, level);
            entries.Add(new ContentsEntry(item, level, link)
            {
                Number = _book.Lines.Single(item.Label, style, link),
                Folio = _book.Lines.Single(label, style, link),
            });
        }

        return entries;
    }
}
