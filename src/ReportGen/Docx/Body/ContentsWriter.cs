using DocumentFormat.OpenXml;
using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>The contents: a field that is filled already, with the PDF's page labels, so that nothing asks to update it.</summary>
internal sealed class ContentsWriter(DocxContext context, OpenXmlWriter writer, InlineWriter inlines)
{
    public void Write()
    {
        writer.WriteStartElement(new W.SdtBlock());
        writer.WriteElement(Properties());
        writer.WriteStartElement(new W.SdtContentBlock());
        WriteHeading();
        WriteEntries([.. context.Outline.InContents(context.Theme.ContentsDesign.Depth)]);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>By this gallery Word knows the contents and offers to update them.</summary>
    private static W.SdtProperties Properties() => new(
        new W.SdtContentDocPartObject(
            new W.DocPartGallery { Val = "Table of Contents" },
            new W.DocPartUnique()));

    private void WriteHeading()
    {
        var paragraph = new ParagraphForm(StyleIds.ContentsHeading).NewParagraph();
        RunWriter.Append(paragraph, context.Document.Info.Wording.Contents, default);
        writer.WriteElement(paragraph);
    }

    private void WriteEntries(Heading[] headings)
    {
        for (var i = 0; i < headings.Length; i++)
        {
            // A chapter stays with its first sections, and the last ones are not left alone.
            var isKept = i + 1 < headings.Length && headings[i + 1].TagLevel > 1 && (headings[i].TagLevel == 1 || IsNearEnd(headings, i));
            var paragraph = new ParagraphForm(StyleIds.Contents(headings[i].TagLevel)) { KeepNext = isKept }.NewParagraph();
            if (i == 0)
            {
                FieldWriter.Begin(paragraph, $"TOC \\o \"1-{Measures.Number(context.Theme.ContentsDesign.Depth)}\" \\h \\z \\u");
            }

            AppendEntry(paragraph, headings[i]);
            if (i == headings.Length - 1)
            {
                FieldWriter.End(paragraph);
            }

            writer.WriteElement(paragraph);
        }
    }

    private static bool IsNearEnd(Heading[] headings, int at) =>
        at + 2 >= headings.Length || headings[at + 2].TagLevel == 1;

    private void AppendEntry(W.Paragraph paragraph, Heading heading)
    {
        var bookmark = context.Bookmarks.EntryNameOf(heading);
        var link = new W.Hyperlink { Anchor = bookmark, History = true };
        if (heading.Label.Length > 0)
        {
            RunWriter.Append(link, heading.Label, default);
            link.AppendChild(new W.Run(new W.TabChar()));
        }

        var format = new RunFormat { WithoutLinks = true, WithoutPictures = true };
        inlines.Append(link, heading.Inlines, inlines.FormatIn(context.Theme.ContentsLook(heading.TagLevel), format));
        link.AppendChild(LeaderTab());
        FieldWriter.Append(link, $"PAGEREF {bookmark} \\h", PageLabel(heading));
        paragraph.AppendChild(link);
    }

    /// <summary>The tab before the page's label; its leader takes the light colour of rules.</summary>
    private W.Run LeaderTab() => new(new W.TabChar())
    {
        RunProperties = new W.RunProperties { Color = new W.Color { Val = context.Theme.Rule.Hex } },
    };

    private string PageLabel(Heading heading) =>
        heading.Id is { } id && context.Pages.HeadingLabels.TryGetValue(id, out var label) ? label : string.Empty;
}
