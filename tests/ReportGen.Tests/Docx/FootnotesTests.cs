using System.Xml.Linq;
using ReportGen.Document;
using ReportGen.Tests.Binding;
using Xunit;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx;

public class FootnotesTests
{
    private const string Narrative =
        "A.[^a] B.[^b] A again.[^a]\n\n[^a]: Of *a*, see [there](https://example.org).\n\n    - item\n\n    Last.\n\n[^b]: Of b.\n";

    private static readonly Package Noted = Package.Of(BindingFixture.BindClean(Narrative));

    private static XElement Notes => Noted.Xml("word/footnotes.xml");

    [Fact]
    public void Marks_carry_the_ids_of_their_notes_in_order()
    {
        var marks = Noted.Find("A.").Descendants(W + "footnoteReference").ToList();

        Assert.Equal(["1", "2"], marks.Select(m => Value(m, "id")));
        Assert.All(marks, m => Assert.Equal("FootnoteReference", Val(m.Parent!.Element(W + "rPr")!.Element(W + "rStyle"))));
    }

    [Fact]
    public void Another_mark_of_a_note_repeats_its_number_by_a_field()
    {
        var line = Noted.Find("A.");
        var mark = line.Descendants(W + "footnoteReference").First().Parent!;

        Assert.Equal(" NOTEREF _Ref000000001 \\f \\h ", line.Descendants(W + "instrText").Single().Value);
        Assert.Equal("_Ref000000001", Value((XElement)mark.PreviousNode!, "name"));
        Assert.Equal("A. B. A again.1", TextOf(line));
    }

    [Fact]
    public void A_mark_in_the_words_of_a_link_has_its_note()
    {
        var linked = Package.Of(BindingFixture.BindClean("[the report[^a]](https://example.org) and again.[^a]\n\n[^a]: Of it.\n"));
        var mark = Assert.Single(linked.Body.Descendants(W + "footnoteReference"));
        var repeated = linked.Body.Descendants(W + "instrText").Single(i => i.Value.Contains("NOTEREF", StringComparison.Ordinal)).Value.Split(' ')[2];

        Assert.Contains(mark.Ancestors(), a => a.Name == W + "hyperlink");
        Assert.Contains(linked.Body.Descendants(W + "bookmarkStart"), b => Value(b, "name") == repeated);
    }

    [Fact]
    public void The_rules_come_first_and_the_settings_name_them()
    {
        Assert.Equal(["-1", "0", "1", "2"], Notes.Elements().Select(n => Value(n, "id")));
        Assert.Equal(["separator", "continuationSeparator", null, null], Notes.Elements().Select(n => Value(n, "type")));
        Assert.Equal(["-1", "0"], Noted.Xml("word/settings.xml").Element(W + "footnotePr")!.Elements().Select(n => Value(n, "id")));
    }

    [Fact]
    public void A_note_is_its_number_and_its_blocks()
    {
        var note = Notes.Elements().Single(n => Value(n, "id") == "1").Elements(W + "p").ToList();

        Assert.Equal(["\tOf a, see there.", "item", "Last."], note.Select(TextOf));
        Assert.Equal(["FootnoteText", "FootnoteContinued", "FootnoteContinued"], note.Select(StyleOf));
        Assert.NotNull(note[0].Elements(W + "r").First().Element(W + "footnoteRef"));
    }

    // As on the pages of the PDF: the numbers in a column of 1.7 em at 9 points, not raised, and all text beside it.
    [Fact]
    public void The_number_of_a_note_stands_in_a_column()
    {
        var number = Notes.Descendants(W + "footnoteRef").First().Parent!;

        Assert.Null(number.Element(W + "rPr"));
        Assert.Equal(("306", "306", null), Indent("FootnoteText"));
        Assert.Equal(("306", null, "0"), Indent("FootnoteContinued"));
    }

    private static (string?, string?, string?) Indent(string style)
    {
        var indent = Noted.Style(style).Element(W + "pPr")!.Element(W + "ind")!;
        return (Value(indent, "left"), Value(indent, "hanging"), Value(indent, "firstLine"));
    }

    [Fact]
    public void Links_of_a_note_are_those_of_its_part()
    {
        var id = (string?)Notes.Descendants(W + "hyperlink").Single().Attribute(R + "id");
        var target = Noted.Xml("word/_rels/footnotes.xml.rels").Elements().Single(r => (string?)r.Attribute("Id") == id);

        Assert.Equal("https://example.org/", (string?)target.Attribute("Target"));
        Assert.DoesNotContain("example.org", Noted.Xml("word/_rels/document.xml.rels").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_repeat_a_heading_without_its_note()
    {
        var package = Package.Of(BindingFixture.BindClean("# Head[^1]\n\n[^1]: note\n"));

        Assert.Empty(package.OfStyle("TOC1").Single().Descendants(W + "footnoteReference"));
        Assert.Single(package.OfStyle("Heading1").Single().Descendants(W + "footnoteReference"));
    }

    [Fact]
    public void A_document_without_notes_has_no_part_for_them()
    {
        var package = Package.Of(Samples.Empty);

        Assert.DoesNotContain("word/footnotes.xml", package.Names);
        Assert.Null(package.Xml("word/settings.xml").Element(W + "footnotePr"));
    }
}
