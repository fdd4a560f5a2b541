using DocumentFormat.OpenXml;
using ReportGen.Docx.Body;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Parts;

/// <summary><c>word/document.xml</c>, written as it goes: no more than a paragraph or a row stands in memory.</summary>
internal static class DocumentPart
{
    /// <summary>What the text and its notes may hold.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Namespaces { get; } =
    [
        new("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        new("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        new("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        new("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
        new("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        new("w15", "http://schemas.microsoft.com/office/word/2012/wordml"),
    ];

    /// <summary>What older programs may pass over.</summary>
    public static IReadOnlyList<OpenXmlAttribute> Attributes { get; } =
    [
        new("mc", "Ignorable", "http://schemas.openxmlformats.org/markup-compatibility/2006", "w15"),
    ];

    public static void Write(Stream stream, DocxContext context)
    {
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument();
        writer.WriteStartElement(new W.Document(), Attributes, Namespaces);
        writer.WriteStartElement(new W.Body());
        WriteSections(writer, context);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteSections(OpenXmlWriter writer, DocxContext context)
    {
        var sink = new BodySink(writer, context.Theme.Caption.SpaceBefore.Twips());
        var drawings = new DrawingFactory(context, context.Relationships);
        var inlines = new InlineWriter(context, context.Relationships);
        var sections = new SectionFactory(context);
        if (context.HasCover && new AnchorFactory(context).Cover(context.Document.Info.Cover!) is { } cover)
        {
            var paragraph = sink.NewParagraph(new ParagraphForm(StyleIds.Spacer));
            paragraph.AppendChild(new W.Run(cover));
            sink.Write(paragraph);
            sink.EndSection(sections.Make(SectionKind.Cover));
            sink.StartPage();
        }

        new TitlePageWriter(context, sink, inlines, drawings).Write();
        sink.EndSection(sections.Make(SectionKind.Title));
        sink.StartPage();
        if (context.HasContents || context.Lists.Count > 0)
        {
            new ContentsWriter(context, writer, inlines).Write();
            sink.EndSection(sections.Make(SectionKind.Contents));
            sink.StartPage();
        }

        WriteBody(new BodyWriter(context, sink, inlines, drawings), sink, sections, context);
    }

    private static void WriteBody(BodyWriter body, BodySink sink, SectionFactory sections, DocxContext context)
    {
        foreach (var section in context.Body)
        {
            if (section.Start == SectionStart.Page)
            {
                sink.StartPage();
            }
            else if (section.Columns == 1)
            {
                sink.LeaveSpace();
            }

            context.Area = section.AreaOf(context.Theme);
            body.Write(section.Blocks, Placement.Page with { Style = section.Style }, section.After);
            if (!ReferenceEquals(section, context.Body[^1]))
            {
                sink.EndSection(sections.Make(section), section.After is null ? 0 : (context.Theme.Body.Leading * 0.5).Twips());
            }
        }

        context.Area = new PictureSize(context.Theme.Page.TextWidth, context.Theme.Page.TextHeight);
        sink.EndBody(context.Bookmarks.Make(Bookmarks.BodyEnd), sections.Make(context.Body[^1]));
    }
}
