using ReportGen.Document;
using ReportGen.Docx.Parts;

namespace ReportGen.Docx;

/// <summary>The body in sections: one for each chapter where chapters begin pages, else one in all.</summary>
internal static class BodySections
{
    /// <summary>The sections with their blocks; at least one.</summary>
    public static IReadOnlyList<(SectionKind Kind, IReadOnlyList<Block> Blocks)> Of(ReportDocument document, Theme theme)
    {
        var sections = new List<(SectionKind, IReadOnlyList<Block>)>();
        var kind = SectionKind.Body;
        var open = new List<Block>();
        foreach (var block in document.Blocks)
        {
            if (theme.ChapterOnNewPage && block is Heading { TagLevel: 1 })
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
}
