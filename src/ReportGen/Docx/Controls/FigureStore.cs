using ReportGen.Docx.Package;
using ReportGen.Provenance;

namespace ReportGen.Docx.Controls;

/// <summary>The custom XML part that the controls are bound to, <c>customXml/item1.xml</c>. A document without figures has none.</summary>
internal sealed class FigureStore
{
    /// <summary>What the part's prefix in paths stands for.</summary>
    public const string PrefixMappings = "xmlns:f='" + FiguresXml.Namespace + "'";

    private readonly byte[] _content;

    private FigureStore(FigureTexts texts, byte[] content)
    {
        Texts = texts;
        _content = content;
        Id = ContentGuid.Written(ContentGuid.Of(content));
    }

    public FigureTexts Texts { get; }

    /// <summary>The part's id, by which controls name it.</summary>
    public string Id { get; }

    /// <summary>Whether there is anything to store.</summary>
    public bool Any => Texts.All.Count > 0;

    public static FigureStore Of(DocxSource source)
    {
        var texts = FigureTexts.Of(source.Document.Figures);
        using var content = new MemoryStream();
        FigureXmlWriter.Write(content, texts, source);
        return new FigureStore(texts, content.ToArray());
    }

    /// <summary>Writes the part and what says its id, as Word names them.</summary>
    public void Write(PackageWriter package, Relationships document)
    {
        if (!Any)
        {
            return;
        }

        document.Add(RelationshipTypes.CustomXml, "../customXml/item1.xml");
        package.Write("customXml/item1.xml", stream => stream.Write(_content));
        package.Write("customXml/itemProps1.xml", stream => StorePropertiesPart.Write(stream, Id));
        var properties = Relationships.OfPart();
        properties.Add(RelationshipTypes.CustomXmlProperties, "itemProps1.xml");
        package.Write("customXml/_rels/item1.xml.rels", properties.Write);
    }
}
