using ReportGen.Document;
using ReportGen.Docx.Parts;

namespace ReportGen.Docx;

/// <summary>The body in sections: one for each chapter that begins a page of the PDF, the rest with what stands before.</summary>
internal static class BodySections
{
    /// <summary>The sections with their blocks; at least one.</summary>
    public static IReadOnlyList<(SectionKind Kind, IReadOnlyList<Block> Blocks)> Of(ReportDocument document, Theme theme, PageMap pages)
    {
        var sections = new List<(SectionKind, IReadOnlyList<Block>)>();
        var kind = SectionKind.Body;
        var open = new List<Block>();
        foreach (var block in document.Blocks)
        {
            if (block is Heading { TagLevel: 1 } chapter && BeginsPage(chapter, theme, pages))
            {
                // Page breaks alone are no section: they go with the chapter.
                if (open.Any(b => b is not PageBreak))
                {
                    sections.Add((kind, open));
                    open = [];
                }

                kind = SectionKind.Chapter;
            }

            open.Add(block);
        }

        sections.Add((kind, open));
        return sections;
    }

    private static bool BeginsPage(Heading chapter, Theme theme, PageMap pages) =>
        theme.Chapters.BeginPages || (chapter.Id is { } id && pages.PageOpeners.Contains(id));
}
