using System.Text;
using ReportGen.Document;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Binding;

public class TranslatedFieldTests
{
    private const string Metrics = """
        id,value,label,label:zh-Hans,period,rank,scope,scope:zh-Hans,source,source:zh-Hans
        ships,1200,Ships,船舶,2024,1,Haizhou Province,海州省,Operators,运营商

        """;

    [Theory]
    [InlineData("en", "1st in Haizhou Province", "Ships\nSource: Operators", "Operators")]
    [InlineData("zh-Hans", "海州省第1", "船舶\n来源：运营商", "运营商")]
    public void Scopes_and_sources_are_printed_in_the_words_of_the_edition(string language, string rank, string row, string source)
    {
        var edition = Load("```kpis\n- ships\n```", language).Editions[0];
        var card = Assert.Single(DocumentWalk.Blocks<CardGroup>(edition.Document.Blocks)).Cards[0];
        var appendix = DocumentWalk.Blocks<Table>(edition.Document.Blocks)[^1];

        Assert.Equal(rank, InlineText.Of(card.Rank));
        Assert.Equal(row, string.Concat(appendix.Rows[^1].Cells[0].Inlines.Select(i => i is LineBreak ? "\n" : InlineText.Of([i]))));
        Assert.All(edition.Figures, f => Assert.Equal(source, f.Source));
    }

    [Theory]
    [InlineData("{{ ships.scope }}: {{ ships.source }}", "海州省: 运营商")]
    [InlineData("{% if ships.scope == \"海州省\" %}A{% endif %}", "A")]
    public void Fields_are_in_the_words_of_the_edition(string text, string expected)
    {
        var blocks = Load(text, "zh-Hans").Editions[0].Document.Blocks;

        Assert.Equal(expected, InlineText.Of(Assert.IsType<Paragraph>(blocks[0]).Inlines));
    }

    // The words of another language are no other claim.
    [Theory]
    [InlineData("In 2024 {{ ships }} ships called, ranked first in Haizhou Province.", "en", false)]
    [InlineData("2024年到港船舶{{ ships }}艘，居海州省第一位。", "zh-Hans", false)]
    [InlineData("2024年到港船舶{{ ships }}艘，居海州省第二位。", "zh-Hans", true)]
    public void Claims_are_tested_as_before(string text, string language, bool isWrong) =>
        Assert.Equal(isWrong, Load(text, language).Diagnostics.Any(d => d.Severity == Severity.Error));

    private static Report Load(string narrative, string language) => Report.Load(
        new ReportFiles()
            .Add("narrative.md", narrative)
            .Add("report.yaml", $"title: T\nlanguage: {language}\nfigures_appendix: true\n")
            .Add("metrics.csv", new MemoryStream(Encoding.UTF8.GetBytes(Metrics))),
        TestFonts.Options,
        TestContext.Current.CancellationToken);
}
