using ReportGen.Docx.Body;
using ReportGen.Docx.Package;
using ReportGen.Docx.Parts;

namespace ReportGen.Docx;

/// <summary>Document to a Word package.</summary>
internal static class DocxWriter
{
    /// <summary>Writes the package; same input, same bytes.</summary>
    /// <param name="output">A stream that can be written; it need not seek.</param>
    public static void Write(DocxSource source, Stream output)
    {
        var context = new DocxContext(source);
        using var package = new PackageWriter(output);
        package.Write("[Content_Types].xml", stream => ContentTypesPart.Write(stream, context));
        package.Write("_rels/.rels", Relationships.OfPackage().Write);
        package.Write("word/document.xml", stream => DocumentPart.Write(stream, context));
        FootnotesPart.Write(package, context);
        context.Figures.Write(package, context.Relationships);
        // The body decides which links, pictures and lists there are, so these follow it.
        package.Write("word/_rels/document.xml.rels", context.Relationships.Write);
        package.Write("word/numbering.xml", NumberingPart.Of(context));
        package.Write("word/styles.xml", StylesPart.Of(context));
        package.Write("word/settings.xml", SettingsPart.Of(context));
        package.Write("word/theme/theme1.xml", stream => ThemePart.Write(stream, context));
        HeaderFooterParts.Write(package, context);
        FontTablePart.Write(package, context);
        context.Pictures.Write(package);
        context.Charts.Write(package);
        package.Write("docProps/core.xml", stream => CorePropertiesPart.Write(stream, source.Document.Info));
        package.Write("docProps/app.xml", stream => ExtendedPropertiesPart.Write(stream, source.Pages));
        package.Complete();
    }
}
