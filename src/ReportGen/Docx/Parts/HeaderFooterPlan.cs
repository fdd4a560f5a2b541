using ReportGen.Document;
using ReportGen.Docx.Package;

namespace ReportGen.Docx.Parts;

/// <summary>Which headers and footers there are. A section takes over those before it, so each has only what is new in it: people can change a head in one place.</summary>
/// <param name="Parts">The parts, in the order of their sections.</param>
internal sealed record HeaderFooterPlan(IReadOnlyList<HeaderFooterPart> Parts)
{
    /// <summary>Whether a head names the section of its page.</summary>
    public bool NameSections { get; } = Parts.Any(p => p.Text == MarginText.Section);

    public static HeaderFooterPlan Of(DocxContext context)
    {
        var parts = new List<HeaderFooterPart>();
        var shown = new Dictionary<MarginSlot, (MarginText Text, bool IsRight)>();
        foreach (var section in context.Sections)
        {
            foreach (var (slot, text) in Wanted(section, context))
            {
                // The mark of a draft stands where nothing else does, but for the cover, which is a picture alone.
                var isBlank = text == MarginText.Nothing && !(slot.IsHeader && context.Document.Info.IsDraft && section != SectionKind.Cover);
                var wanted = (text, IsRight(section, slot, context));
                var isKnown = shown.TryGetValue(slot, out var before) ? before == wanted : isBlank;
                if (!isKnown)
                {
                    parts.Add(New(section, slot, text, parts, context));
                    shown[slot] = wanted;
                }
            }
        }

        return new HeaderFooterPlan(parts);
    }

    /// <summary>Page 1 is known to be a right-hand page; of other first pages their reader finds out.</summary>
    private static bool IsRight(SectionKind section, MarginSlot slot, DocxContext context) =>
        context.Theme.Page.Mirrored && slot.Side == PageSide.First && section == SectionKind.Body;

    private static HeaderFooterPart New(SectionKind section, MarginSlot slot, MarginText text, List<HeaderFooterPart> parts, DocxContext context)
    {
        var number = parts.Count(p => p.IsHeader == slot.IsHeader) + 1;
        var fileName = (slot.IsHeader ? "header" : "footer") + Measures.Number(number) + ".xml";
        var type = slot.IsHeader ? RelationshipTypes.Header : RelationshipTypes.Footer;
        return new HeaderFooterPart(section, slot, text, fileName, context.Relationships.Add(type, fileName));
    }

    /// <summary>What the pages of a section show, as the pages of the PDF do.</summary>
    private static IEnumerable<(MarginSlot Slot, MarginText Text)> Wanted(SectionKind section, DocxContext context)
    {
        foreach (var isHeader in (bool[])[true, false])
        {
            foreach (var side in Sides(section, context))
            {
                yield return (new MarginSlot(isHeader, side), isHeader ? Head(section, side, context) : Foot(section));
            }
        }
    }

    private static IEnumerable<PageSide> Sides(SectionKind section, DocxContext context)
    {
        if (section.HasFirstPage())
        {
            yield return PageSide.First;
        }

        yield return PageSide.Default;
        if (context.Theme.Page.Mirrored)
        {
            yield return PageSide.Even;
        }
    }

    private static MarginText Head(SectionKind section, PageSide side, DocxContext context) => section switch
    {
        SectionKind.Cover or SectionKind.Title => MarginText.Nothing,
        _ when side == PageSide.First => MarginText.Nothing,
        SectionKind.Contents => MarginText.Contents,
        _ => Of(side == PageSide.Even ? context.Theme.Heads.Left : context.Theme.Heads.Right, section, context),
    };

    private static MarginText Of(HeadText wanted, SectionKind section, DocxContext context) => wanted switch
    {
        HeadText.Nothing => MarginText.Nothing,
        HeadText.Section when context.Outline.Headings.Any(h => h.Level == 2) && !IsPreface(section, context) => MarginText.Section,
        HeadText.Chapter or HeadText.Section when context.Outline.HasChapters && !IsPreface(section, context) => MarginText.Chapter,
        _ => MarginText.Title,
    };

    /// <summary>Whether chapters begin only behind the first page of the section: before the first, Word would name the one that follows.</summary>
    private static bool IsPreface(SectionKind section, DocxContext context)
    {
        if (section != SectionKind.Body)
        {
            return false;
        }

        var blocks = context.Body.Where(s => s.Kind == SectionKind.Body).SelectMany(s => s.Blocks);
        var chapter = blocks.OfType<Heading>().FirstOrDefault(h => h.TagLevel == 1);
        var page = chapter?.Id is { } id ? context.Pages.HeadingLabels.GetValueOrDefault(id) : null;
        return chapter is null || (page is not null && page != "1");
    }

    private static MarginText Foot(SectionKind section) => section switch
    {
        SectionKind.Cover or SectionKind.Title => MarginText.Nothing,
        SectionKind.Contents => MarginText.FrontFolio,
        _ => MarginText.Folio,
    };
}
