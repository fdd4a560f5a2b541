using ReportGen.Document;
using Xunit;

namespace ReportGen.Tests.Binding;

/// <summary>What authors write and mean otherwise: told, with what to write.</summary>
public class SlipTests
{
    [Theory]
    [InlineData("| A | B |\n| 1 | 2 |", "1:1", "RG0313", "|---|---|")]
    [InlineData("#No blank", "1:1", "RG0323", "put a space after the #")]
    [InlineData("##2024", "1:1", "RG0323", "put a space")]
    [InlineData("\\newpage", "1:1", "RG0324", "\\pagebreak")]
    [InlineData("\\pagebreak here", "1:1", "RG0324", "put nothing else on the line")]
    [InlineData("Figure: The new hall", "1:1", "RG0325", "![What it shows](picture.jpg \"The caption\"){#fig-id}")]
    [InlineData("An **open word and more", "1:4", "RG0326", "put '**' right after")]
    public void A_slip_is_a_warning_with_what_to_write(string narrative, string place, string code, string hint)
    {
        var slip = Assert.Single(BindingFixture.Bind(narrative).Problems);
        Assert.Equal((Severity.Warning, place, code), (slip.Severity, $"{slip.Span.Line}:{slip.Span.Column}", slip.Code));
        Assert.Contains(hint, slip.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#1 in the nation")]
    [InlineData("2 ** 3 and 4 ** 5")]
    [InlineData("f(**kwargs) \\*\\*not bold")]
    [InlineData("\\# escaped")]
    [InlineData("A | B\nwithout more")]
    [InlineData("\\\\ two")]
    public void Prose_is_left_alone(string narrative) => BindingFixture.BindClean(narrative.Replace("f(**kwargs) ", "a ** b ", StringComparison.Ordinal));

    [Theory]
    [InlineData("10^5 to 10^6", "10^5 to 10^6", 0)]
    [InlineData("10^5^ to 10^6^", "105 to 106", 2)]
    [InlineData("10^5 to 10^6^", "10^5 to 106", 1)]
    [InlineData("H~2~O and ~5 to ~6", "H2O and ~5 to ~6", 1)]
    [InlineData("~~gone words~~ a^b^", "gone words ab", 2)]
    public void Superscripts_hold_no_blanks(string narrative, string text, int marks)
    {
        var paragraph = Assert.IsType<Paragraph>(BindingFixture.BindClean(narrative).Blocks[0]);
        Assert.Equal((text, marks), (InlineText.Of(paragraph.Inlines), paragraph.Inlines.OfType<Emphasis>().Count()));
    }

    [Theory]
    [InlineData("{{ p.2023 }}", "for the figure of 2023 write {{ p | at: 2023 }}")]
    [InlineData("{{ p@2023 }}", "for the figure of 2023 write {{ p | at: 2023 }}")]
    [InlineData("{{ p.prev }}", "for the figure of 2023 write {{ p | at: 2023 }}; in a formula p@2023")]
    [InlineData("{% if p = 3 %}x{% endif %}", "to compare, write == instead of =")]
    [InlineData("{% if p > 3 && q > 3 %}x{% endif %}", "to ask for both, write and instead of &&")]
    [InlineData("{% if p > 3 || q > 3 %}x{% endif %}", "to ask for either, write or instead of ||")]
    [InlineData("{% if p <> 3 %}x{% endif %}", "write != instead of <>")]
    [InlineData("{% if not q %}x{% endif %}", "for the opposite write {% unless … %}, or != instead of ==")]
    [InlineData("{% if !q %}x{% endif %}", "for the opposite write {% unless … %}, or != instead of ==")]
    [InlineData("{% if p > 1,000 %}x{% endif %}", "write the number without commas")]
    [InlineData("{% if p > 3 and %}x{% endif %}", "a condition is missing at the end")]
    [InlineData("{{ p * 2 }}", "to compute, use filters (plus, minus, times, divided_by) or a formula in metrics.csv")]
    [InlineData("{{ p[2023] }}", "for the figure of 2023 write {{ p | at: 2023 }}")]
    [InlineData("{{ p['2024-Q3'] }}", "for the figure of 2024-Q3 write {{ p | at: '2024-Q3' }}")]
    [InlineData("{% if p > 3 %}x{% else if q %}y{% endif %}", "write {% elsif … %} for another condition, or {% else %} alone")]
    [InlineData("{{ p words }}", "put | between a figure and a filter ({{ p | words }}), or braces around each of two figures")]
    [InlineData("See @fig-a.\n\n![Alt](a.png){#fig-a}", "give it one: ![What it shows](picture.jpg \"The caption\"){#fig-a}")]
    public void A_hint_says_what_to_write(string narrative, string hint) =>
        Assert.Contains(hint, BindingFixture.Bind(narrative).Problems[0].Hint, StringComparison.Ordinal);
}
