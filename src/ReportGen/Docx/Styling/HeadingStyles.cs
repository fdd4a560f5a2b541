using ReportGen.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Styling;

/// <summary>Headings by level, tied to the numbering.</summary>
internal sealed class HeadingStyles(DocxContext context, StyleMaker styles)
{
    public IEnumerable<W.Style> All()
    {
        for (var level = 1; level <= ThemeLevels.Headings; level++)
        {
            yield return Heading(level);
        }
    }

    private W.Style Heading(int level)
    {
        var look = context.Theme.HeadingLook(level);
        if (StartsPage(level))
        {
            // Word keeps the space at the top of a page that a paragraph asked for.
            look = look with { SpaceBefore = Length.Zero };
        }

        var spec = new StyleSpec(StyleIds.Heading(level), "heading " + Measures.Number(level), look)
        {
            Next = StyleIds.FirstParagraph,
            Role = FontRole.Heading,
            Priority = 9,
            IsQuick = true,
        };
        return styles.Make(spec, paragraph => Shape(paragraph, level));
    }

    private bool StartsPage(int level) => level == 1 && context.Theme.Chapters.BeginPages;

    private void Shape(W.StyleParagraphProperties paragraph, int level)
    {
        paragraph.KeepNext = new W.KeepNext();
        paragraph.KeepLines = new W.KeepLines();
        paragraph.OutlineLevel = new W.OutlineLevel { Val = level - 1 };
        if (StartsPage(level))
        {
            paragraph.PageBreakBefore = new W.PageBreakBefore();
        }

        if (level <= context.Document.Numbering.Count)
        {
            paragraph.NumberingProperties = Number(level);
        }
    }

    private static W.NumberingProperties Number(int level) => new()
    {
        NumberingLevelReference = level == 1 ? null : new W.NumberingLevelReference { Val = level - 1 },
        NumberingId = new W.NumberingId { Val = ListIds.Headings },
    };
}
