using ReportGen.Document;
using Xunit;
using static ReportGen.Tests.Binding.Appendices.AppendixFixture;

namespace ReportGen.Tests.Binding.Appendices;

public class GlossaryTests
{
    [Theory]
    [InlineData("en", "Glossary", "{b: two, A: one, PCT: a treaty, c*: three}", "A,b,c*,PCT")]
    [InlineData("en", "Glossary", "{Zinc: a metal, Ångström: a length, Ozone: a gas, Øre: a coin, Éclair: a cake, Angle: a corner}", "Angle,Ångström,Éclair,Øre,Ozone,Zinc")]
    [InlineData("zh-Hans", "术语表", "{专利: 一, 商标: 二, PCT: 条约}", "PCT,专利,商标")]
    [InlineData("zh-Hant", "術語表", "{專利: 一}", "專利")]
    public void Terms_stand_in_ordinal_order_as_written(string language, string heading, string glossary, string terms)
    {
        var document = Clean("# One\n\nWords.", "glossary: " + glossary, language);
        var chapter = Assert.IsType<Heading>(document.Blocks[^2]);
        Assert.Equal((heading, 1, ""), (InlineText.Of(chapter.Inlines), chapter.Level, chapter.Label));
        Assert.Equal(terms, string.Join(',', List(document).Items.Select(i => InlineText.Of(i.Terms[0]))));
    }

    [Fact]
    public void Meanings_take_bindings_and_markdown()
    {
        var document = Clean("# One\n\nWords.", "glossary:\n  Granted: In {{ period }} *{{ patents.granted }}* of them");
        var meaning = Assert.IsType<Paragraph>(List(document).Items[0].Blocks[0]);
        Assert.Equal("In 2024 241,900 of them", InlineText.Of(meaning.Inlines));
        var figure = Assert.Single(document.Figures);
        Assert.Equal(new SourceSpan("report.yaml", 4, 29, 4, 50), figure.Span);
        Assert.Equal(1, document.OwnFigures);
    }

    [Fact]
    public void A_mistake_in_a_meaning_is_told_at_its_place()
    {
        var report = Load("# One\n\nWords.", "glossary:\n  Granted: Some {{ patents.grantd }}");
        var problem = Assert.Single(report.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(("RG0102", "report.yaml:4:20"), (problem.Code, problem.Span.ToString()));
    }

    [Fact]
    public void It_stands_before_the_figures_and_its_figures_count_among_them()
    {
        var document = Clean("# One\n\nWords.", "figures_appendix: true\nglossary: {Idle: 'one of {{ idle }}'}");
        Assert.Equal(["One", "Glossary", "Figures and Their Sources", "Figures Not Used"], document.Blocks.OfType<Heading>().Select(h => InlineText.Of(h.Inlines)));
        Assert.Equal(["Indicator|Value|Period", "Glossary", "Idle figure|12|2024"], Rows(document, 0));
    }

    [Fact]
    public void A_narrative_may_have_one_of_its_own_or_none()
    {
        var document = Clean("---\nglossary: {Own: mine}\n---\n# One\n\nWords.", "glossary: {Shared: ours}");
        Assert.Equal("Own", InlineText.Of(Assert.Single(List(document).Items).Terms[0]));
        Assert.IsType<Paragraph>(Clean("---\nglossary: {}\n---\n# One\n\nWords.", "glossary: {Shared: ours}").Blocks[^1]);
    }

    private static DefinitionList List(ReportDocument document) => Assert.IsType<DefinitionList>(document.Blocks[^1]);
}
