using ReportGen.Document;
using ReportGen.Layout.Flow;

namespace ReportGen.Layout.Pages;

/// <summary>Follows chapters and sections from page to page.</summary>
internal sealed class RunningHeads(PagedFlow flow)
{
    private const int ChapterLevel = 1;
    private const int SectionLevel = 2;

    private Heading? _chapter;
    private Heading? _section;

    /// <summary>What a page belongs to: the first chapter or section that begins on it, else the one that goes on.</summary>
    /// <remarks>To be asked page by page.</remarks>
    public (Heading? Chapter, Heading? Section) Of(PagePlan plan)
    {
        var (chapter, section) = (_chapter, _section);
        var (hasChapter, hasSection) = (false, false);
        for (var i = plan.Start; i < plan.End; i++)
        {
            if (flow.Strips[i].Heading?.Heading is not { } heading)
            {
                continue;
            }

            Follow(heading);
            if (heading.TagLevel == ChapterLevel && !hasChapter)
            {
                (chapter, hasChapter) = (heading, true);
                section = hasSection ? section : null;
            }
            else if (heading.TagLevel == SectionLevel && !hasSection)
            {
                (section, hasSection) = (heading, true);
            }
        }

        return (chapter, section);
    }

    private void Follow(Heading heading)
    {
        if (heading.TagLevel == ChapterLevel)
        {
            (_chapter, _section) = (heading, null);
        }
        else if (heading.TagLevel == SectionLevel)
        {
            _section = heading;
        }
    }
}
