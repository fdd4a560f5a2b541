using System.Xml;

namespace ReportGen.Docx.Package;

/// <summary>What a part refers to. Ids are given in the order of asking, so they are the same each time.</summary>
internal sealed class Relationships
{
    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<Relationship> _items = [];
    private readonly Dictionary<(string Type, string Target), string> _ids = [];

    /// <summary>Where a reader of the package begins.</summary>
    public static Relationships OfPackage()
    {
        var relationships = new Relationships();
        relationships.Add(RelationshipTypes.OfficeDocument, "word/document.xml");
        relationships.Add(RelationshipTypes.CoreProperties, "docProps/core.xml");
        relationships.Add(RelationshipTypes.ExtendedProperties, "docProps/app.xml");
        return relationships;
    }

    /// <summary>The parts that every document has; headers, links and pictures join them.</summary>
    public static Relationships OfDocument()
    {
        var relationships = new Relationships();
        relationships.Add(RelationshipTypes.Styles, "styles.xml");
        relationships.Add(RelationshipTypes.Numbering, "numbering.xml");
        relationships.Add(RelationshipTypes.Settings, "settings.xml");
        relationships.Add(RelationshipTypes.FontTable, "fontTable.xml");
        relationships.Add(RelationshipTypes.Theme, "theme/theme1.xml");
        return relationships;
    }

    /// <summary>Of a part that refers to nothing yet.</summary>
    public static Relationships OfPart() => new();

    public bool Any => _items.Count > 0;

    /// <summary>Id of a part inside the package.</summary>
    public string Add(string type, string target) => Add(type, target, isExternal: false);

    /// <summary>Id of a link out of the package.</summary>
    public string AddLink(string address) => Add(RelationshipTypes.Hyperlink, address, isExternal: true);

    public void Write(Stream stream)
    {
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Relationships", Namespace);
        foreach (var item in _items)
        {
            xml.WriteStartElement("Relationship", Namespace);
            xml.WriteAttributeString("Id", item.Id);
            xml.WriteAttributeString("Type", item.Type);
            xml.WriteAttributeString("Target", item.Target);
            if (item.IsExternal)
            {
                xml.WriteAttributeString("TargetMode", "External");
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private string Add(string type, string target, bool isExternal)
    {
        if (!_ids.TryGetValue((type, target), out var id))
        {
            id = "rId" + Measures.Number(_items.Count + 1);
            _ids.Add((type, target), id);
            _items.Add(new Relationship(id, type, target, isExternal));
        }

        return id;
    }

    private sealed record Relationship(string Id, string Type, string Target, bool IsExternal);
}
