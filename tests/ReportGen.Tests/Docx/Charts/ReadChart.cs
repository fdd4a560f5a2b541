using System.Xml.Linq;

namespace ReportGen.Tests.Docx.Charts;

/// <summary>A chart of a written package, read back as plain XML with its workbook.</summary>
internal sealed class ReadChart
{
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private ReadChart(XElement space, ReadWorkbook workbook) => (Space, Workbook) = (space, workbook);

    public XElement Space { get; }

    public ReadWorkbook Workbook { get; }

    public IReadOnlyList<XElement> Series => [.. Space.Descendants(C + "ser")];

    /// <param name="number">From 1.</param>
    public static ReadChart Of(Package package, int number = 1)
    {
        var space = package.Xml($"word/charts/chart{number}.xml");
        var id = (string?)space.Element(C + "externalData")!.Attribute(Package.R + "id");
        var target = package.Xml($"word/charts/_rels/chart{number}.xml.rels").Elements().Single(e => (string?)e.Attribute("Id") == id).Attribute("Target")!.Value;
        return new ReadChart(space, new ReadWorkbook(package.Part("word/" + target["../".Length..])));
    }

    /// <summary>What a reference holds for readers that do not open the workbook: a text or number each, an empty one for a gap.</summary>
    public static IReadOnlyList<string> Cached(XElement reference)
    {
        var cache = reference.Elements().Single(e => e.Name.LocalName.EndsWith("Cache", StringComparison.Ordinal));
        var points = cache.Elements(C + "pt").ToDictionary(p => (int)p.Attribute("idx")!, p => p.Element(C + "v")!.Value);
        return [.. Enumerable.Range(0, (int)cache.Element(C + "ptCount")!.Attribute("val")!).Select(i => points.GetValueOrDefault(i, string.Empty))];
    }

    /// <summary>All references to the workbook.</summary>
    public IEnumerable<XElement> References => Space.Descendants().Where(e => e.Name == C + "numRef" || e.Name == C + "strRef");

    public static IReadOnlyList<string> Values(XElement series) => Cached((series.Element(C + "val") ?? series.Element(C + "yVal"))!.Element(C + "numRef")!);

    public static string NameOf(XElement series) => Cached(series.Element(C + "tx")!.Element(C + "strRef")!)[0];

    public IReadOnlyList<string> Categories => Cached(Series[0].Element(C + "cat")!.Element(C + "strRef")!);

    /// <summary>The value of an element's only attribute.</summary>
    public static string? Val(XElement? element) => (string?)element?.Attribute("val");

    public string? ValOf(string name) => Val(Space.Descendants(C + name).FirstOrDefault());
}
