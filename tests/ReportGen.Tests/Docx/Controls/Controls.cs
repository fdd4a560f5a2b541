using System.Xml.Linq;
using ReportGen.Document;
using ReportGen.Provenance;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx.Controls;

/// <summary>The controls of a package, and the part that they are bound to.</summary>
internal static class Controls
{
    public const string Store = "customXml/item1.xml";

    public static readonly XNamespace F = FiguresXml.Namespace;

    private static readonly string[] Texts = ["word/document.xml", "word/footnotes.xml"];

    /// <summary>The controls around figures, notes last.</summary>
    public static IReadOnlyList<XElement> Of(Package package) =>
        [.. Texts.Where(package.Names.Contains).SelectMany(part => package.Xml(part).Descendants(W + "sdt")).Where(c => Property(c, "tag") is not null)];

    public static XElement? Property(XElement control, string name) => control.Element(W + "sdtPr")!.Element(W + name);

    public static string? TagOf(XElement control) => Val(Property(control, "tag"));

    /// <summary>The element of the store that a control is bound to; null for none.</summary>
    public static XElement? NodeOf(XElement control, Package package) => Property(control, "dataBinding") is { } binding
        ? package.Xml(Store).Elements(F + "text").Single(t => Value(binding, "xpath") == $"/f:figures/f:text[@id='{(string?)t.Attribute("id")}']")
        : null;

    /// <summary>A package of a narrative about the sample data.</summary>
    public static Package Bound(string narrative, string language = "en") => Package.Of(Binding.BindingFixture.BindClean(narrative, language));

    /// <summary>A document that prints a figure alone.</summary>
    public static ReportDocument Printing(Figure figure) =>
        Samples.Empty with { Figures = [figure], Blocks = [new Paragraph([new FigureInline(figure)])] };

    public static Figure Printed(string text) => new()
    {
        Index = 0,
        Id = "p",
        Period = "2024",
        Text = text,
        Origin = new CellOrigin("metrics.csv", 2, "value", SourceSpan.None),
    };
}
