using System.Xml.Linq;
using Xunit;
using static ReportGen.Tests.Docx.Controls.Controls;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx.Controls;

public class ControlWriterTests
{
    private const string Everywhere = "Preface {{ p }}.\n\n# Of {{ p }} patents\n\nText **{{ p | with_unit }}**, *{{ m }}* and [{{ s }} of all](https://example.org).[^1]\n\n" +
        "- {{ t }}\n\n| A | B |\n|---|---|\n| {{ q }} | x |\n\nTable: Of {{ n }} {#tbl-a}\n\n> {{ big | compact: 1 }}\n\n[^1]: A note of {{ p.rank }}.\n";

    private static readonly XNamespace W15 = "http://schemas.microsoft.com/office/word/2012/wordml";

    [Fact]
    public void Every_figure_stands_in_a_control_wherever_it_is_printed()
    {
        var document = Binding.BindingFixture.BindClean(Everywhere);
        var package = Package.Of(document);

        Assert.Equal(10, document.Figures.Count);
        Assert.Equal(
            document.Figures.Select(f => (f.Index + 1, f.Text)).Order(),
            Controls.Of(package).Select(c => ((int)Property(c, "id")!.Attribute(W + "val")!, TextOf(c.Element(W + "sdtContent")!))).Order());
        ValidityTests.AssertValid(document);
    }

    [Fact]
    public void The_title_page_has_controls() =>
        Assert.Equal("2024", TextOf(Assert.Single(Package.Of(Samples.Full).OfStyle("Title")).Descendants(W + "sdtContent").Single()));

    [Fact]
    public void What_a_control_shows_is_what_its_node_says()
    {
        var package = Bound(Everywhere);
        Assert.All(Controls.Of(package), control => Assert.Equal(TextOf(control.Element(W + "sdtContent")!), NodeOf(control, package)!.Value));
    }

    [Fact]
    public void A_control_names_its_metric_and_is_not_seen()
    {
        var figure = Printed("241,900") with { Label = "Patents granted" };
        var control = Assert.Single(Controls.Of(Package.Of(Printing(figure))));

        Assert.Equal("p@2024", TagOf(control));
        Assert.Equal("Patents granted", Val(Property(control, "alias")));
        Assert.Equal("hidden", (string?)control.Element(W + "sdtPr")!.Element(W15 + "appearance")?.Attribute(W15 + "val"));
        Assert.Null(Property(control, "placeholder"));
        Assert.NotNull(Property(control, "text"));
    }

    [Fact]
    public void Names_are_no_longer_than_word_takes_them_and_never_end_in_half_a_character()
    {
        var figure = Printed("1") with { Id = new string('p', 63) + "𝟙𝟙", Period = null, Label = new string('l', 80) };
        var control = Assert.Single(Controls.Of(Package.Of(Printing(figure))));

        Assert.Equal(new string('p', 63), TagOf(control));
        Assert.Equal(new string('l', 64), Val(Property(control, "alias")));
    }

    [Fact]
    public void A_control_keeps_the_look_of_its_text()
    {
        var control = Assert.Single(Controls.Of(Bound("**{{ p }}**")));
        var run = control.Element(W + "sdtContent")!.Element(W + "r")!;

        Assert.NotNull(run.Element(W + "rPr")!.Element(W + "b"));
        Assert.Equal(run.Element(W + "rPr")!.ToString(), Property(control, "rPr")!.ToString());
    }

    [Fact]
    public void The_contents_repeat_figures_as_text()
    {
        var package = Bound("# Of {{ p }} patents\n\nText.\n");
        var entry = Assert.Single(package.OfStyle("TOC1"));

        Assert.Contains("241,900", TextOf(entry), StringComparison.Ordinal);
        Assert.Empty(entry.Descendants(W + "sdt"));
        Assert.Single(package.OfStyle("Heading1").Single().Descendants(W + "sdt"));
    }

    [Fact]
    public void Where_a_text_has_several_looks_the_control_keeps_them_unbound()
    {
        var package = Bound("*{{ p | compact: 2 }}*", "zh-Hans");
        var control = Assert.Single(Controls.Of(package));

        Assert.Equal("24.19万", TextOf(control));
        Assert.Equal(2, control.Descendants(W + "r").Count());
        Assert.Null(Property(control, "dataBinding"));
        Assert.Null(Property(control, "text"));
    }

    [Theory]
    [InlineData("a\tb")]
    [InlineData("soft\u00ADhyphen")]
    public void What_are_no_characters_in_word_is_not_bound(string text) =>
        Assert.Null(Property(Assert.Single(Controls.Of(Package.Of(Printing(Printed(text))))), "dataBinding"));

    [Fact]
    public void A_figure_without_characters_has_no_control_that_would_prompt_for_some() =>
        Assert.Empty(Controls.Of(Package.Of(Printing(Printed(string.Empty)))));

    [Fact]
    public void Characters_that_xml_forbids_are_replaced_on_both_sides()
    {
        var package = Package.Of(Printing(Printed("a\u0001b") with { Label = "\u0002", Source = "\u0003" }));
        var control = Assert.Single(Controls.Of(package));

        Assert.Equal("a\uFFFDb", TextOf(control));
        Assert.Equal("a\uFFFDb", NodeOf(control, package)!.Value);
    }
}
