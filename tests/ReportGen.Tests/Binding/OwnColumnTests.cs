using ReportGen.Document;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Binding;

/// <summary>Columns of an author's own: printed as written by themselves, numbers for filters.</summary>
public class OwnColumnTests
{
    private const string Metrics = """
        id,value,period,target,code,ratio,remark
        lost,170,2023,1600,007,0.25,wet
        lost,162,2024,1800.5,008,0.3,dry

        """;

    [Theory]
    [InlineData("{{ lost.target }}", "1800.5")]
    [InlineData("{{ lost.code }}", "008")]
    [InlineData("{{ lost.target | number: 2 }}", "1,800.50")]
    [InlineData("{{ lost.ratio | percent: 0 }}", "30%")]
    [InlineData("{{ lost.target | compact: 1 }}", "1,800.5")]
    [InlineData("{{ lost.target | at: 2023 }}", "1600")]
    [InlineData("{{ lost.target | at: 2023 | number: 1 }}", "1,600.0")]
    [InlineData("{{ lost.target | number: 1 | at: 2023 }}", "1,600.0")]
    [InlineData("{{ lost.target | change | signed }}", "+200.5")]
    [InlineData("{{ lost.target | growth | percent: 1 }}", "12.5%")]
    [InlineData("{{ lost.target | minus: lost }}", "1,638.5")]
    [InlineData("{{ lost | share_of: lost.target | percent: 0 }}", "9%")]
    [InlineData("{{ lost.target | over: 1800 }}", "Over 1,800")]
    public void Filters_work_on_their_numbers(string binding, string expected) => Assert.Equal(expected, Text(Metrics, binding));

    [Fact]
    public void A_decimal_comma_is_that_of_the_file() =>
        Assert.Equal("1.80", Text("id;value;period;target\nlost;162;2024;1,8\n", "{{ lost.target | number: 2 }}"));

    [Theory]
    [InlineData("{{ lost.remark | number: 1 }}", "RG0109", "the text 'dry'")]
    [InlineData("{{ lost.target | over: 2000 }}", "RG0145", "is not over 2,000")]
    [InlineData("{{ lost.target | sparkline }}", "RG0109", "the text '1800.5'")]
    public void What_is_no_number_or_untrue_is_an_error(string binding, string code, string message)
    {
        var problem = Assert.Single(Load(Metrics, binding).Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(code, problem.Code);
        Assert.Contains(message, problem.Message);
        Assert.Equal("metrics.csv", problem.Related!.Value.File);
    }

    [Fact]
    public void A_printed_number_knows_its_column()
    {
        var figure = Assert.Single(Load(Metrics, "{{ lost.target | number: 0 }}").Editions[0].Figures);
        Assert.Equal(("1,801", "target", "lost"), (figure.Text, figure.Field, figure.Id));
    }

    private static string Text(string metrics, string binding)
    {
        var report = Load(metrics, binding);
        Assert.Equal([], report.Diagnostics.Where(d => d.Severity > Severity.Note).Select(d => d.ToString()));
        return InlineText.Of(DocumentWalk.Blocks<Paragraph>(report.Editions[0].Document.Blocks)[0].Inlines);
    }

    private static Report Load(string metrics, string binding)
    {
        var files = new ReportFiles().Add("narrative.md", $"---\ntitle: T\n---\n\n# A\n\n{binding}\n").Add("metrics.csv", metrics);
        return Report.Load(files, TestFonts.Options, TestContext.Current.CancellationToken);
    }
}
