using ReportGen.Document;
using ReportGen.Docx.Parts;
using ReportGen.Docx.Styling;

namespace ReportGen.Docx;

/// <summary>
/// The body in sections: one for each chapter that begins a page of the PDF, the rest with what stands before; columns
/// and turned pages have their own.
/// </summary>
internal sealed class BodySections
{
    private readonly Theme _theme;
    private readonly PageMap _pages;
    private readonly List<BodySection> _done = [];
    private BodySection _next = new(SectionKind.Body, []) { IsOpener = true };
    private List<Block> _open = [];

    // Word balances columns only where a section follows them on the same page.
    private bool _endsColumns;

    private BodySections(Theme theme, PageMap pages)
    {
        _theme = theme;
        _pages = pages;
    }

    /// <summary>The sections with their blocks; at least one.</summary>
    public static IReadOnlyList<BodySection> Of(ReportDocument document, Theme theme, PageMap pages)
    {
        var sections = new BodySections(theme, pages);
        sections.AddAll(document.Blocks);
        sections.Close();
        if (sections._done.Count == 0)
        {
            sections.Put(sections._next, sections._open);
        }

        return sections._done;
    }

    private void AddAll(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ColumnsBlock columns:
                    Add(columns);
                    break;
                case LandscapeBlock landscape:
                    Add(landscape);
                    break;
                default:
                    Begin(block);
                    _open.Add(block);
                    break;
            }
        }
    }

    private void Begin(Block block)
    {
        if (block is Heading { TagLevel: 1 } chapter && BeginsPage(chapter))
        {
            Close();
            // The first thing of all opens the body, whose first page is known to be a right-hand one.
            var kind = _done.Count == 0 ? SectionKind.Body : SectionKind.Chapter;
            _next = _next with { Kind = kind, IsOpener = true, Start = SectionStart.Page };
        }
    }

    private void Add(ColumnsBlock columns)
    {
        _next = _next with { After = columns };
        Close();
        _next = _next with { After = null };

        // Page breaks in front are a start on a new page.
        var start = _open.Count > 0 ? SectionStart.Page : _next.Start;
        _open = [];
        var style = _done is [.., { Blocks: [.., Heading { Id: FigureIndex.Id }] }] ? StyleIds.IndexEntry : null;
        Put(_next with { Columns = columns.Count, Start = start, Style = style }, columns.Blocks);
        _endsColumns = true;
    }

    private void Add(LandscapeBlock landscape)
    {
        Close();
        _open = [];
        _next = _next with { IsLandscape = true, Start = SectionStart.Page };
        AddAll(landscape.Blocks);
        Close();
        _next = _next with { IsLandscape = false, Start = SectionStart.Page };
    }

    /// <summary>Ends the section that is open. Page breaks alone are none: they go with what follows.</summary>
    private void Close()
    {
        if (_endsColumns || _open.Any(b => b is not PageBreak))
        {
            Put(_next, _open);
            _open = [];
        }

        _endsColumns = false;
    }

    private void Put(BodySection section, IReadOnlyList<Block> blocks)
    {
        _done.Add(section with { Blocks = blocks });
        _next = _next with { IsOpener = false, Start = SectionStart.Below };
    }

    private bool BeginsPage(Heading chapter) =>
        _theme.Chapters.BeginPages || chapter.Id == FigureIndex.Id || (chapter.Id is { } id && _pages.PageOpeners.Contains(id));
}
