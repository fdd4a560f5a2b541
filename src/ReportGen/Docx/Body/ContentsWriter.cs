using DocumentFormat.OpenXml;
using ReportGen.Document;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Body;

/// <summary>The contents: a field that is filled already, with the PDF's page labels, so that nothing asks to update it.</summary>
internal sealed class ContentsWriter(DocxContext context, OpenXmlWriter writer, InlineWriter inlines)
{
    // Fewer entries are not left alone below the heading of a list.
    private const int LeastEntries = 3;

    private readonly EntryWriter _entries = new(context, inlines);

    /// <summary>Writes the contents, and the lists behind them.</summary>
    public void Write()
    {
        if (context.HasContents)
        {
            WriteContents();
        }

        for (var i = 0; i < context.Lists.Count; i++)
        {
            // As on the pages of the PDF, a further list stands off by two lines.
            var isFirst = i == 0 && !context.HasContents;
            WriteHeading(context.Lists[i].Title, isFirst ? null : (context.Theme.Body.Leading * 2).Twips());
            WriteList(context.Lists[i]);
        }
    }

    private void WriteContents()
    {
        writer.WriteStartElement(new W.SdtBlock());
        writer.WriteElement(Properties());
        writer.WriteStartElement(new W.SdtContentBlock());
        WriteHeading(context.Document.Info.Wording.Contents, before: null);
        WriteEntries([.. context.Outline.InContents(context.Theme.ContentsDesign.Depth)]);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>By this gallery Word knows the contents and offers to update them.</summary>
    private static W.SdtProperties Properties() => new(
        new W.SdtContentDocPartObject(
            new W.DocPartGallery { Val = "Table of Contents" },
            new W.DocPartUnique()));

    private void WriteHeading(string title, int? before)
    {
        var paragraph = new ParagraphForm(StyleIds.ContentsHeading) { Before = before }.NewParagraph();
        RunWriter.Append(paragraph, title, default);
        writer.WriteElement(paragraph);
    }

    private void WriteEntries(Heading[] headings)
    {
        for (var i = 0; i < headings.Length; i++)
        {
            // A chapter stays with its first sections, and the last ones are not left alone.
            var isKept = i + 1 < headings.Length && headings[i + 1].TagLevel > 1 && (headings[i].TagLevel == 1 || IsNearEnd(headings, i));
            var paragraph = (FormOf(headings[i]) with { KeepNext = isKept }).NewParagraph();
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

    /// <summary>A title without number begins where others' numbers do, and its page stands at the right even where it is no wider than they are.</summary>
    private ParagraphForm FormOf(Heading heading)
    {
        var (level, indents) = (heading.TagLevel, context.ContentsIndents);
        var form = new ParagraphForm(StyleIds.Contents(level));
        var (column, titles) = (indents.ColumnOf(level), indents.TitlesAt(level));
        return heading.Label.Length > 0 || column == 0 ? form : form with { Left = titles - column, WithoutStop = titles };
    }

    private static bool IsNearEnd(Heading[] headings, int at) =>
        at + 2 >= headings.Length || headings[at + 2].TagLevel == 1;

    private void AppendEntry(W.Paragraph paragraph, Heading heading)
    {
        var link = _entries.NewLink(heading);
        if (heading.Label.Length > 0)
        {
            RunWriter.Append(link, heading.Label, default);
            link.AppendChild(new W.Run(new W.TabChar()));
        }

        _entries.AppendWords(link, heading.Inlines, context.Theme.ContentsLook(heading.TagLevel), heading.Id);
        _entries.AppendPage(link, PageLabel(heading));
        paragraph.AppendChild(link);
    }

    /// <summary>A field over all captions of one series, filled already like the contents.</summary>
    private void WriteList(CaptionList list)
    {
        for (var i = 0; i < list.Entries.Count; i++)
        {
            var entry = list.Entries[i];
            var paragraph = new ParagraphForm(StyleIds.ListEntry) { KeepNext = i < Math.Min(LeastEntries, list.Entries.Count) - 1 }.NewParagraph();
            if (i == 0)
            {
                FieldWriter.Begin(paragraph, $"TOC \\h \\z \\c \"{CaptionWriter.SeriesOf(list.Name)}\"");
            }

            var link = _entries.NewLink(entry.Block);
            var separator = entry.Block.Caption.Count > 0 ? context.Document.Info.Wording.CaptionSeparator : string.Empty;
            RunWriter.Append(link, entry.Block.Label.Replace(' ', '\u00A0') + separator, default);
            _entries.AppendWords(link, entry.Block.Caption, context.Theme.ContentsLook(2), CaptionedBlocks.AnchorOf(entry.Block));
            _entries.AppendPage(link, entry.Page);
            paragraph.AppendChild(link);
            if (i == list.Entries.Count - 1)
            {
                FieldWriter.End(paragraph);
            }

            writer.WriteElement(paragraph);
        }
    }

    private string PageLabel(Heading heading) =>
        heading.Id is { } id && context.Pages.HeadingLabels.TryGetValue(id, out var label) ? label : string.Empty;
}
