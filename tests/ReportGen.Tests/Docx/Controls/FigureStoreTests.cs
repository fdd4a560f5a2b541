using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ReportGen.Docx;
using ReportGen.Document;
using ReportGen.Provenance;
using ReportGen.Tests.Binding;
using Xunit;
using static ReportGen.Tests.Docx.Controls.Controls;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx.Controls;

public class FigureStoreTests
{
    private const string Narrative = "{{ p }} and {{ p | at: 2023 | minus: p }}, {{ m | number: 1 | with_unit }}; {{ p.rank | ordinal_words }}.";

    private static readonly XNamespace Ds = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    [Fact]
    public void It_tells_of_each_figure_what_the_list_of_figures_tells()
    {
        var document = BindingFixture.BindClean(Narrative);
        var figures = Package.Of(document).Xml(Store).Elements(F + "figure").ToList();
        using var json = Json(document);
        var expected = json.RootElement.GetProperty("figures").EnumerateArray().ToList();

        Assert.Equal(4, figures.Count);
        Assert.Equal(expected.Select(FactsOf), figures.Select(f => FactsOf(f, except: "node")));
        foreach (var (list, element) in new[] { ("also", "also"), ("inputs", "input") })
        {
            Assert.Equal(
                expected.SelectMany(e => e.GetProperty(list).EnumerateArray().Select(FactsOf)),
                figures.SelectMany(f => f.Elements(F + element).Select(a => FactsOf(a, except: "node"))));
        }
    }

    [Fact]
    public void A_figure_names_its_text_and_its_row()
    {
        var figure = Printed("241,900") with { Value = 241900m, Source = "Statistics Bureau", Note = "Rounded.", Formula = "a + b", Span = SourceSpan.At("narrative.md", 3, 4) };
        var pages = Samples.Pages with { FigurePages = new Dictionary<int, string> { [0] = "iv" } };
        var told = Assert.Single(Package.Of(Printing(figure), pages: pages).Xml(Store).Elements(F + "figure"));

        Assert.Equal(
            ["node=t1", "text=241,900", "page=iv", "element=figure-1", "id=p", "field=value", "period=2024", "value=241900", "file=metrics.csv", "row=2", "column=value",
                "formula=a + b", "source=Statistics Bureau", "note=Rounded.", "printed_at=narrative.md:3:4"],
            told.Attributes().Select(a => $"{a.Name.LocalName}={a.Value}"));
    }

    [Fact]
    public void Without_provenance_it_tells_the_texts_alone()
    {
        var figure = Printed("241,900") with { Source = "Secret office", Formula = "a + b" };
        var package = Package.Of(new DocxSource(Printing(figure), Look, Samples.Images, Samples.Pages) { TellsProvenance = false });
        var control = Assert.Single(Controls.Of(package));

        Assert.Equal("241,900", NodeOf(control, package)!.Value);
        Assert.Equal("<figures xmlns=\"urn:reportgen:figures:1\"><text id=\"t1\" tag=\"p@2024\">241,900</text></figures>", package.Xml(Store).ToString(SaveOptions.DisableFormatting));
        Assert.All(package.Names.Where(n => n.EndsWith(".xml", StringComparison.Ordinal)), name =>
            Assert.DoesNotMatch("metrics\\.csv|Secret office|a \\+ b", Encoding.UTF8.GetString(package.Part(name))));
    }

    [Fact]
    public void Controls_name_it_by_an_id_made_of_its_content()
    {
        var package = Bound(Narrative);
        var id = (string?)package.Xml("customXml/itemProps1.xml").Attribute(Ds + "itemID");

        Assert.Matches("^\\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\\}$", id);
        Assert.All(Controls.Of(package), c => Assert.Equal(id, Value(Property(c, "dataBinding")!, "storeItemID")));
        Assert.Equal(FiguresXml.Namespace, (string?)package.Xml("customXml/itemProps1.xml").Descendants(Ds + "schemaRef").Single().Attribute(Ds + "uri"));
        Assert.Equal(package.Bytes, Bound(Narrative).Bytes);
        Assert.NotEqual(id, (string?)Bound("{{ p }}").Xml("customXml/itemProps1.xml").Attribute(Ds + "itemID"));
    }

    [Fact]
    public void The_document_leads_to_it_and_its_type_is_told()
    {
        var package = Bound("{{ p }}");

        Assert.Contains(package.Xml("word/_rels/document.xml.rels").Elements(), r =>
            (string?)r.Attribute("Target") == "../customXml/item1.xml" && ((string?)r.Attribute("Type"))!.EndsWith("/customXml", StringComparison.Ordinal));
        Assert.Equal("itemProps1.xml", (string?)package.Xml("customXml/_rels/item1.xml.rels").Elements().Single().Attribute("Target"));
        Assert.Contains(package.Xml("[Content_Types].xml").Elements(), t => (string?)t.Attribute("PartName") == "/customXml/itemProps1.xml");
    }

    [Fact]
    public void A_document_without_figures_has_none() =>
        Assert.DoesNotContain(Package.Of(Samples.Empty).Names, n => n.StartsWith("customXml/", StringComparison.Ordinal));

    private static JsonDocument Json(ReportDocument document)
    {
        using var stream = new MemoryStream();
        FiguresFile.Write(document, Samples.Pages, stream, TestContext.Current.CancellationToken);
        return JsonDocument.Parse(stream.ToArray());
    }

    /// <summary>What is told, by name; what is empty is not told in XML.</summary>
    private static List<string> FactsOf(JsonElement element) =>
    [
        .. element.EnumerateObject()
            .Where(p => p.Name is not ("also" or "inputs") && p.Value.ValueKind != JsonValueKind.Null && p.Value.ToString().Length > 0)
            .Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Name}={(p.Value.ValueKind == JsonValueKind.Number ? p.Value.GetRawText() : p.Value.GetString())}")),
    ];

    private static List<string> FactsOf(XElement element, string except) =>
        [.. element.Attributes().Where(a => a.Name != except).Select(a => $"{a.Name}={a.Value}")];
}
