using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ReportGen.Provenance.Reading;

/// <summary>Reads the list of figures that a Word file carries as a custom part.</summary>
internal static class DocxFigures
{
    private const string Folder = "customXml/";
    private static readonly XNamespace Name = FiguresXml.Namespace;

    // A list of a million figures; more is a trap that unpacks for ever.
    private const long Largest = 512 << 20;

    /// <returns>Null when the file carries none.</returns>
    /// <exception cref="InvalidDataException">It is no package.</exception>
    /// <exception cref="XmlException">The list is damaged.</exception>
    public static FigureList? Read(ReadOnlyMemory<byte> file)
    {
        using var package = new ZipArchive(new MemoryStream(file.ToArray()), ZipArchiveMode.Read);

        // Word may give the part another number when it saves.
        var root = package.Entries
            .Where(e => e.FullName.StartsWith(Folder, StringComparison.OrdinalIgnoreCase) && e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            .Select(Root)
            .FirstOrDefault(r => r?.Name == Name + FiguresXml.Root);
        return root is null || !root.Elements(Name + FiguresXml.Figure).Any() ? null : new FigureList(
            root.Attribute("title")?.Value ?? string.Empty,
            root.Attribute("language")?.Value ?? string.Empty,
            [.. Figures(root)]);
    }

    private static IEnumerable<Figure> Figures(XElement root)
    {
        var texts = root.Elements(Name + FiguresXml.Text).ToLookup(t => t.Attribute(FiguresXml.Id)?.Value, t => t.Value);
        return root.Elements(Name + FiguresXml.Figure).Select((f, i) =>
            AsItIsNow(FigureReader.Read(new Facts(f), i), texts[f.Attribute(FiguresXml.Node)?.Value].FirstOrDefault()));
    }

    /// <summary>A figure tells what was printed; the text that its controls are bound to is what the document says now.</summary>
    private static Figure AsItIsNow(Figure figure, string? now) =>
        now is null || now == figure.Text ? figure : figure with { Text = now, ChangedFrom = figure.Text };

    private static XElement? Root(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = Largest });
        return XDocument.Load(reader).Root;
    }

    private sealed class Facts(XElement figure) : IFigureFacts
    {
        public string? this[string key] => figure.Attribute(key)?.Value;

        public IEnumerable<IFigureFacts> Further(string key, string element) => figure.Elements(Name + element).Select(e => new Facts(e));
    }
}
