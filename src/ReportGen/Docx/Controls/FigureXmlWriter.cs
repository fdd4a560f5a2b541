using System.Globalization;
using System.Xml;
using ReportGen.Document;
using ReportGen.Provenance;

namespace ReportGen.Docx.Controls;

/// <summary>Printed texts and their provenance as XML. Without provenance only the texts are told.</summary>
internal sealed class FigureXmlWriter(XmlWriter xml, FigureTexts texts)
{
    public static void Write(Stream stream, FigureTexts texts, DocxSource source)
    {
        using var xml = XmlWriter.Create(stream);
        new FigureXmlWriter(xml, texts).Write(source);
    }

    private void Write(DocxSource source)
    {
        xml.WriteStartDocument();
        xml.WriteStartElement(FiguresXml.Root, FiguresXml.Namespace);
        if (source.TellsProvenance)
        {
            Attribute("title", InlineText.Of(source.Document.Info.Title));
            Attribute("language", source.Document.Info.Language);
        }

        foreach (var text in texts.All)
        {
            Write(text);
        }

        foreach (var figure in source.TellsProvenance ? source.Document.Figures : [])
        {
            source.CancellationToken.ThrowIfCancellationRequested();
            Write(figure, source.Pages.FigurePages.GetValueOrDefault(figure.Index));
        }

        xml.WriteEndElement();
    }

    private void Write(FigureText text)
    {
        xml.WriteStartElement(FiguresXml.Text, FiguresXml.Namespace);
        Attribute(FiguresXml.Id, text.Id);
        Attribute(FiguresXml.Tag, text.Tag);
        xml.WriteString(text.Printed);
        xml.WriteEndElement();
    }

    private void Write(Figure figure, string? page)
    {
        xml.WriteStartElement(FiguresXml.Figure, FiguresXml.Namespace);
        Attribute(FiguresXml.Node, texts.TryFind(figure, out var text) ? text.Id : null);
        Write(FigureFacts.Of(figure, page));
        Write(FiguresXml.Input, figure.Inputs);
        Write(FiguresXml.Also, figure.Also);
        xml.WriteEndElement();
    }

    private void Write(string name, IReadOnlyList<FigureOperand> operands)
    {
        foreach (var operand in operands)
        {
            xml.WriteStartElement(name, FiguresXml.Namespace);
            Write(FigureFacts.Of(operand));
            xml.WriteEndElement();
        }
    }

    private void Write(IReadOnlyList<FigureFact> facts)
    {
        foreach (var fact in facts)
        {
            Attribute(fact.Name, fact.Number?.ToString(CultureInfo.InvariantCulture) ?? fact.Text);
        }
    }

    private void Attribute(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            xml.WriteAttributeString(name, XmlText.Clean(value));
        }
    }
}
