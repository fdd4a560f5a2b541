using ReportGen.Testing;
using System.IO.Compression;
using System.Xml.Linq;
using ReportGen.Docx;
using ReportGen.Document;

namespace ReportGen.Tests.Docx;

/// <summary>A written package, read back as plain XML: what other programs see.</summary>
internal sealed class Package
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /// <summary>The booklet with each chapter on a page of its own.</summary>
    public static Theme Look { get; } = BuiltIn.Booklet with
    {
        Chapters = new ChapterDesign { Start = ChapterStart.NewPage },
        TitlePage = BuiltIn.Booklet.TitlePage with { Band = BandEdge.None },
    };

    private readonly Dictionary<string, byte[]> _parts = [];

    private Package(byte[] bytes)
    {
        Bytes = bytes;
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            _parts.Add(entry.FullName, copy.ToArray());
        }
    }

    public byte[] Bytes { get; }

    public IReadOnlyCollection<string> Names => _parts.Keys;

    public XElement Body => Xml("word/document.xml").Element(W + "body")!;

    public IEnumerable<XElement> Paragraphs => Body.Descendants(W + "p");

    public static Package Of(ReportDocument document, Theme? theme = null, PageMap? pages = null) => new(BytesOf(document, theme, pages));

    /// <summary>The package that a report is written to, with its fonts.</summary>
    public static Package Of(ReportEdition edition)
    {
        using var stream = new MemoryStream();
        edition.SaveDocx(stream);
        return new Package(stream.ToArray());
    }

    public static Package Of(DocxSource source)
    {
        using var stream = new MemoryStream();
        DocxWriter.Write(source, stream);
        return new Package(stream.ToArray());
    }

    public static byte[] BytesOf(ReportDocument document, Theme? theme = null, PageMap? pages = null)
    {
        using var stream = new MemoryStream();
        DocxWriter.Write(new DocxSource(document, theme ?? Look, Samples.Images, pages ?? Samples.Pages), stream);
        return stream.ToArray();
    }

    public XElement Xml(string part) => XDocument.Load(new MemoryStream(_parts[part])).Root!;

    public byte[] Part(string name) => _parts[name];

    /// <summary>Target of a relationship of the document.</summary>
    public string Target(string id) => Xml("word/_rels/document.xml.rels").Elements().Single(e => (string?)e.Attribute("Id") == id).Attribute("Target")!.Value;

    public XElement Style(string id) => Xml("word/styles.xml").Elements(W + "style").Single(s => Value(s, "styleId") == id);

    /// <summary>The paragraphs of a style, in order.</summary>
    public IEnumerable<XElement> OfStyle(string style) => Paragraphs.Where(p => StyleOf(p) == style);

    public XElement Find(string text) => Paragraphs.First(p => TextOf(p).Contains(text, StringComparison.Ordinal));

    public static string? StyleOf(XElement paragraph) => Val(paragraph.Element(W + "pPr")?.Element(W + "pStyle"));

    public static string TextOf(XElement element) => string.Concat(element.Descendants().Select(e =>
        e.Name == W + "t" ? e.Value : e.Name == W + "tab" && e.Parent!.Name == W + "r" ? "\t" : string.Empty));

    public static string? Val(XElement? element) => element is null ? null : Value(element, "val");

    public static string? Value(XElement element, string name) => (string?)element.Attribute(W + name);
}
