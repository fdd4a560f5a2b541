using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Binding.Blocks;

/// <summary>The year of an event that begins a streak is that of the streak's first period.</summary>
public class StreakStartTests
{
    private const string Metrics = """
        id,value,label,label:zh-Hans,period,rank,scope,streak
        loans,900,Loans,借阅量,2024,1,national,7
        visits,30,Visits,到访量,2024-Q3,1,national,3

        """;

    [Theory]
    [InlineData("2018", "It ranks {{ loans.rank | ordinal_words }} in the nation, the start of {{ loans.streak | words }} years without a break.", null)]
    [InlineData("2017", "It ranks {{ loans.rank | ordinal_words }} in the nation, the start of {{ loans.streak | words }} years without a break.", "2018")]
    [InlineData("2019", "The first of {{ loans.streak }} years at the head of the nation.", "2018")]
    [InlineData("2019", "The *first* of {{ loans.streak }} years.", "2018")]
    [InlineData("2019", "连续{{ loans.streak }}年的第一年。", "2018")]
    [InlineData("2024", "It ranks {{ loans.rank | ordinal_words }} for the {{ loans.streak | ordinal_words }} year.", null)]
    [InlineData("2020", "Two years after the start of {{ loans.streak }} years at the head.", null)]
    [InlineData("2021", "The first of {{ loans.streak }} prizes.", null)]
    [InlineData("2010", "A hall opens; it has led for {{ loans.streak }} years.", null)]
    [InlineData("Once", "The first of {{ loans.streak }} years.", null)]
    [InlineData("2019-05", "The first of {{ loans.streak }} years.", null)]
    public void Another_year_is_told(string date, string text, string? expected)
    {
        var report = Of(date, text, "2024");
        var problem = report.Diagnostics.SingleOrDefault(d => d.Code == "RG0155");
        Assert.Equal(expected, problem?.Expected);
        if (problem is not null)
        {
            Assert.Equal((Severity.Error, "narrative.md:6:9", $"'{date}' contradicts the streak of 'loans', which began in {expected}"), (problem.Severity, problem.Span.ToString(), problem.Message));
        }
    }

    [Fact]
    public void Streaks_of_quarters_are_left_alone() =>
        Assert.DoesNotContain(Of("2010", "The first of {{ visits.streak }} quarters.", "2024-Q3").Diagnostics, d => d.Severity == Severity.Error);

    private static Report Of(string date, string text, string period) => Report.Load(
        new ReportFiles()
            .Add("narrative.md", $"# A\n\nText.\n\n```timeline\n- date: {date}\n  text: \"{text}\"\n```\n")
            .Add("report.yaml", $"title: T\nperiod: {period}\n")
            .Add("metrics.csv", Metrics),
        TestFonts.Options,
        TestContext.Current.CancellationToken);
}
