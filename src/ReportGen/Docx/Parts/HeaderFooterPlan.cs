using ReportGen.Docx.Package;

namespace ReportGen.Docx.Parts;

/// <summary>Which headers and footers there are. A section without its own takes over those before it, so the title page, which has none, comes first.</summary>
/// <param name="Parts">The parts, in the order of their names.</param>
internal sealed record HeaderFooterPlan(IReadOnlyList<HeaderFooterPart> Parts)
{
    public static HeaderFooterPlan Of(DocxContext context)
    {
        var parts = new List<HeaderFooterPart>();
        if (context.Document.Info.IsDraft)
        {
            // The mark stands on the title page too; the contents take it over.
            AddSides(SectionKind.Title, isHeader: true);
        }

        if (context.HasContents)
        {
            AddSides(SectionKind.Contents, isHeader: false);
        }

        AddSides(SectionKind.Body, isHeader: true);
        AddSides(SectionKind.Body, isHeader: false);
        return new HeaderFooterPlan(parts);

        void AddSides(SectionKind section, bool isHeader)
        {
            Add(section, PageSide.Default, isHeader);
            if (context.Theme.Page.Mirrored)
            {
                Add(section, PageSide.Even, isHeader);
            }
        }

        void Add(SectionKind section, PageSide side, bool isHeader)
        {
            var number = parts.Count(p => p.IsHeader == isHeader) + 1;
            var fileName = (isHeader ? "header" : "footer") + Measures.Number(number) + ".xml";
            var type = isHeader ? RelationshipTypes.Header : RelationshipTypes.Footer;
            parts.Add(new HeaderFooterPart(section, side, fileName, context.Relationships.Add(type, fileName)));
        }
    }
}
