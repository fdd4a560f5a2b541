using ReportGen.Layout.Frames;
using ReportGen.Pdf.Embedding;
using ReportGen.Pdf.Syntax;
using ReportGen.Pdf.Tagging;

namespace ReportGen.Pdf.Content;

/// <summary>Writes pages: content, dictionary and link annotations.</summary>
internal sealed class PageObjects(PdfFile file, PageTree tree, StructureContent structure, PageEmitter emitter)
{
    /// <summary>Writes all pages. Content is deflated on other cores while the next pages are emitted.</summary>
    public void Write(IReadOnlyList<Page> pages, PdfWork work)
    {
        var queue = new StreamQueue(file, pages.Count > 1 ? work.Workers : 1);
        for (var i = 0; i < pages.Count; i++)
        {
            work.CancellationToken.ThrowIfCancellationRequested();
            structure.BeginPage(i);
            var item = queue.Rent();
            emitter.Emit(pages[i], item.Data);
            var content = file.Reserve();
            queue.Enqueue(content, item);
            var annotations = WriteLinks(pages[i], tree.PageId(i));
            WriteDictionary(pages[i], i, content, annotations);
        }

        queue.Drain();
    }

    private ObjectId[] WriteLinks(Page page, ObjectId pageId)
    {
        var ids = new ObjectId[emitter.Links.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = file.Reserve();
            var link = emitter.Links[i];
            var parentKey = structure.AddObject(link.Structure, ids[i]);
            LinkAnnotation.Write(file.Begin(ids[i]), link, page.Height, (pageId, parentKey));
            file.End();
        }

        return ids;
    }

    private void WriteDictionary(Page page, int index, ObjectId content, ObjectId[] annotations)
    {
        var writer = file.Begin(tree.PageId(index)).BeginDictionary()
            .Key("Type"u8).Name("Page"u8)
            .Key("Parent"u8).Reference(tree.ParentOf(index))
            .Key("MediaBox"u8).Numbers(0, 0, page.Width, page.Height)
            .Key("Contents"u8).Reference(content)
            .Key("StructParents"u8).Integer(index)

            // Tab order follows the structure (PDF/UA-1, 7.18.3).
            .Key("Tabs"u8).Name("S"u8);
        WriteResources(writer);
        if (emitter.UsedImages.Any(i => i.HasAlpha))
        {
            // The space in which transparent pictures are blended (PDF/A-2, 6.2.10).
            writer.Key("Group"u8).BeginDictionary()
                .Key("S"u8).Name("Transparency"u8)
                .Key("CS"u8).Name("DeviceRGB"u8)
                .EndDictionary();
        }

        if (annotations.Length > 0)
        {
            writer.Key("Annots"u8).BeginArray();
            foreach (var id in annotations)
            {
                writer.Reference(id);
            }

            writer.EndArray();
        }

        writer.EndDictionary();
        file.End();
    }

    private void WriteResources(ObjectWriter writer)
    {
        writer.Key("Resources"u8).BeginDictionary();
        if (emitter.UsedFonts.Count > 0)
        {
            writer.Key("Font"u8).BeginDictionary();
            foreach (var font in emitter.UsedFonts)
            {
                writer.Key(font.ResourceName).Reference(font.Id);
            }

            writer.EndDictionary();
        }

        if (emitter.UsedImages.Count > 0)
        {
            writer.Key("XObject"u8).BeginDictionary();
            foreach (var image in emitter.UsedImages)
            {
                writer.Key(image.ResourceName).Reference(image.Id);
            }

            writer.EndDictionary();
        }

        writer.EndDictionary();
    }
}
