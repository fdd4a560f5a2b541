using DocumentFormat.OpenXml;
using ReportGen.Document;
using ReportGen.Docx.Body;
using ReportGen.Docx.Package;
using ReportGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Parts;

/// <summary><c>word/footnotes.xml</c>: the notes, and the rule that parts them from the text.</summary>
internal static class FootnotesPart
{
    /// <summary>Ids of the two rules, as Word gives them.</summary>
    public const int Separator = -1;
    public const int Continuation = 0;

    /// <summary>Writes the notes, if there are any, behind the text: it decides which links and pictures there are before.</summary>
    public static void Write(PackageWriter package, DocxContext context)
    {
        if (!context.Notes.Any)
        {
            return;
        }

        var relationships = Relationships.OfPart();
        context.Relationships.Add(RelationshipTypes.Footnotes, "footnotes.xml");
        package.Write("word/footnotes.xml", stream => Write(stream, context, relationships));
        if (relationships.Any)
        {
            package.Write("word/_rels/footnotes.xml.rels", relationships.Write);
        }
    }

    private static void Write(Stream stream, DocxContext context, Relationships relationships)
    {
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument();
        writer.WriteStartElement(new W.Footnotes(), DocumentPart.Attributes, DocumentPart.Namespaces);
        writer.WriteElement(Rule(Separator, W.FootnoteEndnoteValues.Separator, new W.SeparatorMark()));
        writer.WriteElement(Rule(Continuation, W.FootnoteEndnoteValues.ContinuationSeparator, new W.ContinuationSeparatorMark()));
        var sink = new BodySink(writer, context.Theme.Caption.SpaceBefore.Twips());
        var body = new BodyWriter(context, sink, new InlineWriter(context, relationships), new DrawingFactory(context, relationships));
        foreach (var note in context.Notes.Notes)
        {
            writer.WriteStartElement(new W.Footnote { Id = note.Number });
            body.Write(note);
            sink.EndNote();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static W.Footnote Rule(int id, W.FootnoteEndnoteValues type, OpenXmlElement mark)
    {
        var paragraph = new ParagraphForm(StyleIds.Normal).NewParagraph();
        paragraph.AppendChild(new W.Run(mark));
        return new W.Footnote(paragraph) { Id = id, Type = type };
    }
}
