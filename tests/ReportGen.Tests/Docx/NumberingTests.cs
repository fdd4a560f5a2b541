using System.Xml.Linq;
using CsCheck;
using ReportGen.Document;
using ReportGen.Docx.Body;
using ReportGen.Docx.Styling;
using Xunit;
using static ReportGen.Tests.Docx.Package;

namespace ReportGen.Tests.Docx;

public class NumberingTests
{
    private static readonly Package Full = Package.Of(Samples.Full);

    [Fact]
    public void Heading_styles_and_numbering_point_at_each_other()
    {
        var style = Full.Style("Heading2").Element(W + "pPr")!.Element(W + "numPr")!;
        var level = LevelOf(Full, Val(style.Element(W + "numId"))!, Val(style.Element(W + "ilvl"))!);

        Assert.Equal("Heading2", Val(level.Element(W + "pStyle")));
        Assert.Equal("lowerRoman", Val(level.Element(W + "numFmt")));
        Assert.Equal("%2", Val(level.Element(W + "lvlText")));
        Assert.Null(Full.Style("Heading3").Element(W + "pPr")!.Element(W + "numPr"));
    }

    [Fact]
    public void Chinese_headings_count_in_hanzi_without_a_tab()
    {
        var chinese = Package.Of(Samples.Chinese);
        var first = LevelOf(chinese, "1", "0");
        var second = LevelOf(chinese, "1", "1");

        Assert.Equal("chineseCountingThousand", Val(first.Element(W + "numFmt")));
        Assert.Equal("%1、", Val(first.Element(W + "lvlText")));
        Assert.Equal("（%2）", Val(second.Element(W + "lvlText")));
        Assert.Equal("nothing", Val(first.Element(W + "suff")));
    }

    [Fact]
    public void Numbers_of_several_counters_are_multi_level()
    {
        var package = Package.Of(Samples.Full with { Numbering = [NumberFormat.Parse("I.")!, NumberFormat.Parse("1.1")!, NumberFormat.Parse("1.1.1")!] });

        Assert.Equal("%1.%2", Val(LevelOf(package, "1", "1").Element(W + "lvlText")));
        Assert.Equal("%1.%2.%3", Val(LevelOf(package, "1", "2").Element(W + "lvlText")));
        Assert.NotNull(LevelOf(package, "1", "1").Element(W + "isLgl"));
        Assert.Null(LevelOf(package, "1", "0").Element(W + "isLgl"));
    }

    [Fact]
    public void An_unnumbered_heading_suppresses_its_number()
    {
        Assert.Equal(("0", "0"), NumberOf(Full.OfStyle("Heading1").Single(p => TextOf(p) == "Unnumbered")));
        Assert.Null(NumberOf(Full.OfStyle("Heading1").Single(p => TextOf(p) == "Outlook")));
    }

    [Fact]
    public void Sections_of_an_unnumbered_chapter_count_anew()
    {
        // Word would go on from the two sections of chapter I.
        var package = Package.Of(Samples.Full with
        {
            Blocks =
            [
                Samples.Head(1, "Numbered", "a", 1, "I."), Samples.Head(2, "One", "b", 1, "i"), Samples.Head(2, "Two", "c", 2, "ii"),
                Samples.Head(1, "Unnumbered", "d", 0, string.Empty), Samples.Head(2, "Anew", "e", 1, "i"), Samples.Head(2, "On", "f", 2, "ii"),
                Samples.Head(1, "Numbered", "g", 2, "II."), Samples.Head(2, "Again", "h", 1, "i"),
            ],
        });
        var anew = NumberOf(package.OfStyle("Heading2").Single(p => TextOf(p) == "Anew"));
        var on = NumberOf(package.OfStyle("Heading2").Single(p => TextOf(p) == "On"));

        Assert.NotNull(anew);
        Assert.Equal(anew, on);
        Assert.Equal("1", StartOf(package, anew.Value.Id));
        Assert.Null(NumberOf(package.OfStyle("Heading2").Single(p => TextOf(p) == "Two")));
        Assert.Null(NumberOf(package.OfStyle("Heading2").Single(p => TextOf(p) == "Again")));
    }

    [Fact]
    public void Wide_numbers_ask_for_their_own_column()
    {
        // At 12.5 pt and 1.15 for bold: 'i' is 0.27 em, 'ii' twice that, the gap 0.5 em; the style's column is that of 'i'.
        var level = LevelOf(Full, "1", "1").Descendants(W + "ind").Single();
        var first = Full.OfStyle("Heading2").Single(p => TextOf(p) == "Patents granted");
        var second = Full.OfStyle("Heading2").Single(p => TextOf(p) == "And on").Element(W + "pPr")!.Element(W + "ind")!;

        Assert.Equal(("221", "221"), (Value(level, "left"), Value(level, "hanging")));
        Assert.Null(first.Element(W + "pPr")!.Element(W + "ind"));
        Assert.Equal(("299", "299"), (Value(second, "left"), Value(second, "hanging")));
    }

    [Fact]
    public void Each_ordered_list_starts_at_its_own_number()
    {
        var third = NumberOf(Full.Find("Third"))!.Value;
        var nested = NumberOf(Full.Find("One"))!.Value;

        Assert.Equal("3", StartOf(Full, third.Id));
        Assert.Equal(("1", "1"), (StartOf(Full, nested.Id), nested.Level));
        Assert.NotEqual(third.Id, nested.Id);
        Assert.Equal("lowerRoman", Val(LevelOf(Full, nested.Id, nested.Level).Element(W + "numFmt")));
        Assert.Equal(third, NumberOf(Full.Find("Fifth")));
        Assert.Null(NumberOf(Full.Find("More of the fifth.")));
    }

    [Fact]
    public void Bullets_change_with_their_own_depth()
    {
        Assert.Equal("•", BulletOf("First bullet."));
        Assert.Equal("–", BulletOf("a dash"));
        Assert.Equal("☐", BulletOf("To do"));
        Assert.Equal("☑", BulletOf("Done"));
    }

    [Fact]
    public void Every_number_that_is_used_is_defined()
    {
        var numbering = Full.Xml("word/numbering.xml");
        var instances = numbering.Elements(W + "num").Select(n => Value(n, "numId")!).ToList();
        var formats = numbering.Elements(W + "abstractNum").Select(n => Value(n, "abstractNumId")!).ToHashSet();
        var used = Full.Body.Descendants(W + "numId").Concat(Full.Xml("word/styles.xml").Descendants(W + "numId")).Select(e => Val(e)!).Where(id => id != "0");

        Assert.Equal(instances.Count, instances.Distinct().Count());
        Assert.Subset(instances.ToHashSet(), used.ToHashSet());
        Assert.Subset(formats, numbering.Descendants(W + "abstractNumId").Select(e => Val(e)!).ToHashSet());
    }

    /// <summary>Whatever the headings, counting by Word's rules with the given restarts gives the document's numbers.</summary>
    [Fact]
    public void Word_counts_as_the_document_does() =>
        Gen.Select(Gen.Int[1, 4], Gen.Bool).List[0, 40].Sample(items =>
        {
            var headings = NumberAsDocument(items);
            var numbers = new ListNumbers(hasHeadings: true);
            var writer = new HeadingNumbers(numbers);
            var counts = new int[6];
            var begun = new HashSet<int>();
            foreach (var heading in headings.Where(h => h.Number > 0))
            {
                var id = writer.Next(heading) ?? ListIds.Headings;
                var restart = numbers.Instances.FirstOrDefault(i => i.Id == id);
                var level = heading.Level - 1;
                counts[level] = restart is not null && begun.Add(id) ? restart.Start : counts[level] + 1;
                Array.Clear(counts, level + 1, 5 - level);
                Assert.Equal(heading.Number, counts[level]);
            }
        });

    /// <summary>Numbers siblings under any heading above them, numbered or not.</summary>
    private static List<Heading> NumberAsDocument(List<(int Level, bool IsNumbered)> items)
    {
        var counts = new int[7];
        var headings = new List<Heading>();
        foreach (var (level, isNumbered) in items)
        {
            Array.Clear(counts, level + 1, 6 - level);
            headings.Add(Samples.Head(level, "x", "x", isNumbered ? ++counts[level] : 0, isNumbered ? "x" : string.Empty));
        }

        return headings;
    }

    private static string? BulletOf(string text)
    {
        var (id, level) = NumberOf(Full.Find(text))!.Value;
        return Val(LevelOf(Full, id, level).Element(W + "lvlText"));
    }

    private static (string Id, string Level)? NumberOf(XElement paragraph)
    {
        var number = paragraph.Element(W + "pPr")!.Element(W + "numPr");
        return number is null ? null : (Val(number.Element(W + "numId"))!, Val(number.Element(W + "ilvl"))!);
    }

    private static XElement Instance(Package package, string id) =>
        package.Xml("word/numbering.xml").Elements(W + "num").Single(n => Value(n, "numId") == id);

    private static string? StartOf(Package package, string id) => Val(Instance(package, id).Descendants(W + "startOverride").Single());

    private static XElement LevelOf(Package package, string id, string level)
    {
        var format = Val(Instance(package, id).Element(W + "abstractNumId"));
        return package.Xml("word/numbering.xml").Elements(W + "abstractNum").Single(a => Value(a, "abstractNumId") == format)
            .Elements(W + "lvl").Single(l => Value(l, "ilvl") == level);
    }
}
