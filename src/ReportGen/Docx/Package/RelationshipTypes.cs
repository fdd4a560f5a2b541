namespace ReportGen.Docx.Package;

/// <summary>Types of relationships between parts (ECMA-376 part 1, 11.3 and 15.2).</summary>
internal static class RelationshipTypes
{
    public const string OfficeDocument = Office + "/officeDocument";
    public const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    public const string ExtendedProperties = Office + "/extended-properties";
    public const string Styles = Office + "/styles";
    public const string Numbering = Office + "/numbering";
    public const string Settings = Office + "/settings";
    public const string FontTable = Office + "/fontTable";
    public const string Font = Office + "/font";
    public const string Theme = Office + "/theme";
    public const string Header = Office + "/header";
    public const string Footer = Office + "/footer";
    public const string Footnotes = Office + "/footnotes";
    public const string CustomXml = Office + "/customXml";
    public const string CustomXmlProperties = Office + "/customXmlProps";
    public const string Hyperlink = Office + "/hyperlink";
    public const string Image = Office + "/image";
    public const string Chart = Office + "/chart";
    public const string Package = Office + "/package";
    public const string Worksheet = Office + "/worksheet";
    public const string SharedStrings = Office + "/sharedStrings";
    public const string Table = Office + "/table";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}
