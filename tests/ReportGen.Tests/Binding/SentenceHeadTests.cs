using CsCheck;
using ReportGen.Binding.Printing;
using ReportGen.Document;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Binding;

public class SentenceHeadTests
{
    private const string Metrics = """
        id,value,label,unit,period
        bikes,>18000,Bikes,bikes,2024
        stops,3,Stops,,2024
        name,over there,Name,,2024

        """;

    [Theory]
    [InlineData("{{ bikes }} stand", "Over 18,000 stand")]
    [InlineData("**{{ bikes | with_unit }}** stand", "Over 18,000 bikes stand")]
    [InlineData("“{{ bikes }}” stand", "“Over 18,000” stand")]
    [InlineData("{{ stops | words }} of {{ stops | words }}", "Three of three")]
    [InlineData("The {{ stops | ordinal_words }}", "The third")]
    [InlineData("They stand. {{ bikes }} do.", "They stand. Over 18,000 do.")]
    [InlineData("They stand! ({{ bikes }}) Why? {{ stops | words }}.", "They stand! (Over 18,000) Why? Three.")]
    [InlineData("They stand.\n{{ bikes }} do.", "They stand. Over 18,000 do.")]
    [InlineData("In 2024. {{ bikes }} do.", "In 2024. Over 18,000 do.")]
    [InlineData("They stand.[^a] {{ bikes }} do.\n\n[^a]: A note.", "They stand. Over 18,000 do.")]
    [InlineData("Route No. {{ stops | words }}, e.g. {{ bikes }}, U.S. {{ bikes }}, approx. {{ stops | words }}", "Route No. three, e.g. over 18,000, U.S. over 18,000, approx. three")]
    [InlineData("They stand: {{ bikes }}; {{ bikes }} – {{ bikes }}", "They stand: over 18,000; over 18,000 – over 18,000")]
    [InlineData("`x` {{ bikes }}", "x over 18,000")]
    [InlineData("{{ name }} and {{ stops }}", "over there and 3")]
    [InlineData("The {{ bikes | capitalize }}, {{ name | capitalize }}", "The Over 18,000, Over there")]
    [InlineData("{{ bikes | downcase }}", "over 18,000")]
    public void A_word_that_a_figure_brings_has_a_capital_where_it_begins_a_sentence(string narrative, string expected)
    {
        var inlines = Assert.IsType<Paragraph>(Blocks(narrative)[0]).Inlines;

        Assert.Equal(expected, InlineText.Of([.. inlines.Where(i => i is not FootnoteMark)]).Replace('\u00A0', ' '));
    }

    [Fact]
    public void Headings_and_items_begin_sentences_and_cells_and_labels_do_not()
    {
        var blocks = Blocks("""
            # {{ bikes }} stand {-}

            - {{ bikes }} stand

            | {{ bikes }} | B |
            |---|---|
            | {{ bikes }} | Docked. {{ bikes }} |

            ```kpis
            - {metric: stops, label: "{{ bikes }} stand"}
            ```

            ```callout
            title: "{{ bikes }} stand"
            text: "{{ stops | words }} more."
            ```
            """);
        var texts = new List<string>();
        DocumentWalk.Visit(blocks, _ => { }, i => texts.AddRange(i is FigureInline f ? [f.Figure.Text] : []));

        Assert.Equal(["Over 18,000", "Over 18,000", "over 18,000", "over 18,000", "Over 18,000", "3", "over 18,000", "Over 18,000", "Three"], texts);
    }

    [Fact]
    public void References_say_a_heading_as_it_is_printed()
    {
        var blocks = Blocks("# {{ bikes }} stand {#sec-b .unnumbered}\n\nSee @sec-b.");

        Assert.Equal("See “Over 18,000 stand”.", InlineText.Of(Assert.IsType<Paragraph>(blocks[1]).Inlines));
    }

    [Fact]
    public void Documents_made_in_code_do_the_same()
    {
        var document = new DocumentBuilder("T").Paragraph($"{RichText.Bold(RichText.Metric("bikes"))} stand. {RichText.Metric("bikes")} and {RichText.Metric("bikes")}");
        var files = new ReportFiles().Add("metrics.csv", Metrics);
        var blocks = Report.Load(document, files, TestFonts.Options, TestContext.Current.CancellationToken).Editions[0].Document.Blocks;

        Assert.Equal("Over 18,000 stand. Over 18,000 and over 18,000", InlineText.Of(Assert.IsType<Paragraph>(blocks[0]).Inlines));
    }

    [Fact]
    public void No_sentence_begins_within_words() => Gen.Char['a', 'z'].Array[1, 12].Sample(word =>
    {
        var head = new SentenceHead { IsHere = true };
        head.Pass(word);
        head.Pass(' ');

        Assert.False(head.IsHere);
        head.Pass("end! ");
        Assert.True(head.IsHere);
    });

    private static IReadOnlyList<Block> Blocks(string narrative) => Report.Load(
        new ReportFiles().Add("narrative.md", narrative).Add("report.yaml", "title: T\n").Add("metrics.csv", Metrics),
        TestFonts.Options,
        TestContext.Current.CancellationToken).Editions[0].Document.Blocks;
}
