using ReportGen.Docx.Charts;

namespace ReportGen.Docx.Package;

/// <summary><c>[Content_Types].xml</c> of a Word package.</summary>
internal static class ContentTypesPart
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static void Write(Stream stream, DocxContext context)
    {
        using var types = new ContentTypesWriter(stream);
        // Declared whether or not there are pictures and fonts: Word does so too, and an unused default harms nobody.
        types.Default("png", "image/png");
        types.Default("jpeg", "image/jpeg");
        types.Default("odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont");
        types.Default("xlsx", ChartParts.WorkbookType);
        types.Override("word/document.xml", Word + "document.main+xml");
        types.Override("word/styles.xml", Word + "styles+xml");
        types.Override("word/numbering.xml", Word + "numbering+xml");
        types.Override("word/settings.xml", Word + "settings+xml");
        types.Override("word/fontTable.xml", Word + "fontTable+xml");
        types.Override("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
        if (context.Notes.Any)
        {
            types.Override("word/footnotes.xml", Word + "footnotes+xml");
        }

        if (context.Figures.Any)
        {
            types.Override("customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        }

        foreach (var part in context.HeadersAndFooters.Parts)
        {
            types.Override("word/" + part.FileName, Word + (part.IsHeader ? "header+xml" : "footer+xml"));
        }

        for (var i = 1; i <= context.Charts.Count; i++)
        {
            types.Override("word/" + ChartParts.FileName(i), ChartParts.ContentType);
        }

        types.Override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        types.Override("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    }
}
