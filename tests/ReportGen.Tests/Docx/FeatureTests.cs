using System.Xml.Linq;
using ReportGen.Testing;
using Xunit;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx;

/// <summary>Ligatures, figures and small capitals, as Word has them.</summary>
public class FeatureTests
{
    private static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    [Fact]
    public void Text_has_ligatures_kerning_and_lining_figures()
    {
        var run = Defaults(Of(Samples.Full));

        Assert.Equal("standardContextual", Val14(run, "ligatures"));
        Assert.Equal(("lining", "proportional"), (Val14(run, "numForm"), Val14(run, "numSpacing")));
        Assert.Equal("2", Val(run.Element(W + "kern")));
    }

    [Fact]
    public void Old_style_figures_stay_in_running_text()
    {
        var look = Look with { Body = Look.Body with { Figures = FigureStyle.OldStyle }, Quote = Look.Quote with { Figures = FigureStyle.OldStyle } };
        var package = Of(Samples.Full, look);

        Assert.Equal("oldStyle", Val14(Defaults(package), "numForm"));
        Assert.Null(Val14(Run(package, "Quote"), "numForm"));
        Assert.Equal("lining", Val14(Run(package, "Heading1"), "numForm"));
        Assert.Equal(("lining", "tabular"), (Val14(Run(package, "TableText"), "numForm"), Val14(Run(package, "TableText"), "numSpacing")));
        Assert.Single(Run(package, "TableText").Elements(W14 + "numForm"));
        ValidityTests.AssertValid(Samples.Full, look);
    }

    [Theory]
    [InlineData("heads: {small-caps: true}", "Header", true)]
    [InlineData("contents: {1: {small-caps: true}}", "TOC1", true)]
    [InlineData("contents: {1: {small-caps: true, italic: true, weight: 400}}", "TOC1", false)]
    public void Small_capitals_are_those_that_the_face_has(string theme, string style, bool hasSome)
    {
        var files = new ReportFiles().Add("house.yaml", theme).Add("narrative.md", "---\ntitle: Heads\ntheme: house.yaml\n---\n\n# One\n\nText.\n\n\\pagebreak\n\nMore.\n");
        var report = Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken);

        Assert.Equal(hasSome ? [] : ["RG0408"], report.Diagnostics.Where(d => d.Severity != Severity.Note).Select(d => d.Code));
        Assert.Equal(hasSome, Run(Package.Of(report.Editions[0]), style).Element(W + "smallCaps") is not null);
    }

    [Theory]
    [InlineData("Text, [unesco]{.smallcaps}.", true)]
    [InlineData("> [unesco]{.smallcaps}", false)]
    public void Words_are_in_small_capitals_where_the_face_has_them(string text, bool hasSome)
    {
        var files = new ReportFiles().Add("house.yaml", "quotes: {italic: true}").Add("narrative.md", "---\ntitle: Words\ntheme: house.yaml\n---\n\n" + text + "\n");
        var report = Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken);

        Assert.Equal(hasSome ? [] : ["RG0408"], report.Diagnostics.Where(d => d.Severity != Severity.Note).Select(d => d.Code));
        var run = Package.Of(report.Editions[0]).Body.Descendants(W + "r").Single(r => r.Value == "unesco");
        Assert.Equal(hasSome, run.Element(W + "rPr")?.Element(W + "smallCaps") is not null);
    }

    private static XElement Defaults(Package package) =>
        package.Xml("word/styles.xml").Element(W + "docDefaults")!.Descendants(W + "rPr").Single();

    private static XElement Run(Package package, string style) => package.Style(style).Element(W + "rPr")!;

    private static string? Val14(XElement run, string name) => (string?)run.Element(W14 + name)?.Attribute(W14 + "val");
}
