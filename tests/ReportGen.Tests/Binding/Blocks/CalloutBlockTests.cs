using ReportGen.Document;
using Xunit;
using static ReportGen.Tests.Binding.Blocks.BlockReport;

namespace ReportGen.Tests.Binding.Blocks;

public class CalloutBlockTests
{
    [Theory]
    [InlineData("text: Words.", "en", "Note", "Note")]
    [InlineData("kind: finding\ntext: Words.", "en", "Finding", "Finding")]
    [InlineData("kind: warning\ntext: 字。", "zh-Hans", "Warning", "注意")]
    [InlineData("kind: warning\ntext: 字。", "zh-Hant", "Warning", "注意")]
    [InlineData("kind: finding\ntext: 字。", "zh-Hant", "Finding", "發現")]
    [InlineData("kind: warning\ntitle: Of {{ patents }} *patents*\ntext: Words.", "en", "Warning", "Warning: Of 241,900 patents")]
    [InlineData("title: Note well\ntext: Words.", "en", "Note", "Note well")]
    [InlineData("title: 口径\ntext: 字。", "zh-Hans", "Note", "说明：口径")]
    public void Its_title_says_what_it_is(string yaml, string language, string kind, string title)
    {
        var callout = Block<Callout>(Load($"```callout\n{yaml}\n```", language));
        Assert.Equal((kind, title), (callout.Kind.ToString(), InlineText.Of(callout.Title)));
    }

    [Fact]
    public void Its_words_are_markdown_with_bindings_notes_and_references()
    {
        var report = Load("""
            ```callout
            text: |
              Of {{ patents | with_unit }}[^a] see @tbl-a.

              - one,
                - *two*
              - `{{ code }}`
            ```

            Behind.[^b]

            | A | B |
            |---|---|
            | C | D |

            Table: A {#tbl-a}

            [^a]: First {{ share }}.

            [^b]: Second.

            """);
        Assert.DoesNotContain(report.Diagnostics, d => d.Severity > Severity.Note);
        var callout = Assert.IsType<Callout>(report.Editions[0].Document.Blocks[0]);
        var words = Assert.IsType<Paragraph>(callout.Blocks[0]);
        Assert.Equal("Of 241,900\u00A0patents", InlineText.Of([.. words.Inlines.TakeWhile(i => i is not FootnoteMark)]));
        Assert.Equal("Table\u00A01", InlineText.Of(Assert.Single(words.Inlines.OfType<Link>()).Inlines));
        var list = Assert.IsType<ListBlock>(callout.Blocks[1]);
        Assert.Equal("{{ code }}", Assert.IsType<Code>(Assert.IsType<Paragraph>(list.Items[1].Blocks[0]).Inlines[0]).Value);
        Assert.IsType<ListBlock>(list.Items[0].Blocks[1]);

        // Notes are counted and their figures placed in reading order.
        Assert.Equal([("241,900\u00A0patents", 4), ("75.6", 19)], report.Editions[0].Document.Figures.Select(f => (f.Text, f.Span.Line)));
        Assert.Equal([1, 2], DocumentWalk.Inlines<FootnoteMark>(report.Editions[0].Document.Blocks).Select(m => m.Note.Number));
    }

    [Theory]
    [InlineData("text: |\n  Words.\n\n  There were 241,900 patents granted.", "6:14 RG0150")]
    [InlineData("title: All 241,900 patents\ntext: Words.", "3:12 RG0150")]
    [InlineData("text: \"Of {{ patents | over: 300000 }} patents.\"", "3:24 RG0145")]
    [InlineData("text: |\n  - Of\n    {{ patnets }}", "5:8 RG0102")]
    [InlineData("text: See @tbl-none.", "3:11 RG0303")]
    [InlineData("text: Words.[^none]", "3:13 RG0340")]
    public void Its_prose_is_tested_as_that_of_the_narrative(string yaml, string expected) =>
        Assert.StartsWith(expected + " ", Problem("callout", yaml), StringComparison.Ordinal);

    [Fact]
    public void Bindings_are_put_into_prose_but_not_into_yaml()
    {
        var problems = Load("There were 241,900 patents granted.\n\n```callout\ntext: 241,900 patents were granted.\n```").Diagnostics.Where(d => d.Code == "RG0150");
        Assert.Equal([(2, true), (5, false)], problems.Select(d => (d.Span.Line, d.Edit is not null)));
    }

    [Fact]
    public void What_leads_to_a_callout_that_cannot_be_read_is_not_blamed()
    {
        const string Link = "See [there](#depths).\n\n```callout\n";
        Assert.DoesNotContain(Load(Link + "id: depths\ntext: Words.\n```").Diagnostics, d => d.Severity > Severity.Note);
        Assert.Equal("RG0361", Assert.Single(Load(Link + "id: depths\ntxet: Words.\n```").Diagnostics, d => d.Severity > Severity.Note).Code);
    }

    [Theory]
    [InlineData("kind: note", "2:1 RG0373 give it words: 'text: |' and Markdown on the lines below, further in")]
    [InlineData("kind: notice\ntext: Words.", "3:7 RG0019 give it one of note, finding, warning")]
    [InlineData("txet: Words.\ntext: Words.", "3:1 RG0361 did you mean 'text'?")]
    [InlineData("text: |\n  Words.\n\n  # A heading", "6:3 RG0374 a callout holds paragraphs and lists; put it before or after the callout")]
    [InlineData("text: |\n  Words.\n\n  ```\n  code\n  ```", "6:3 RG0374 a callout holds paragraphs and lists; put it before or after the callout")]
    [InlineData("text: |\n  Words. {.wide}", "4:10 RG0310 take it out of the braces")]
    [InlineData("- text: Words.", "3:1 RG0362 write its keys and values one a line: text: What should not be overlooked.")]
    public void What_is_wrong_is_reported_at_its_place(string yaml, string problem) => Assert.Equal(problem, Problem("callout", yaml));
}
