using ReportGen.Document;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Binding.Blocks;

/// <summary>Years keep their digits together; numbers of that size are grouped and summed like any other.</summary>
public class PeriodColumnTests
{
    [Theory]
    [InlineData("year", "1850,1920,2010", true)]
    [InlineData("Year founded", "1987,2003,1995", true)]
    [InlineData("Founded", "1987,1987", true)]
    [InlineData("Baujahr", "1987,2003", true)]
    [InlineData("成立年份", "1987,2003", true)]
    [InlineData("来源时间", "2023,2023", true)]
    [InlineData("Season", "2020,2021,2022", true)]
    [InlineData("Season", "2024,2023", true)]
    [InlineData("Season", "1990,2000,2010", true)]
    [InlineData("visits", "1850,1920,2010", false)]
    [InlineData("visits", "1920,2010", false)]
    [InlineData("visits", "1900,1900", false)]
    [InlineData("visits per year", "1850,1920,2010", false)]
    [InlineData("吨/年", "1850,1920,2010", false)]
    [InlineData("年龄", "1850,1920,2010", false)]
    [InlineData("born_abroad", "1850,3920", false)]
    public void Years_are_told_by_their_head_or_by_their_steps(string head, string values, bool areYears)
    {
        var printed = Rows("data: d.csv", $"{head}\n{values.Replace(',', '\n')}\n").Rows;

        Assert.Equal(values.Split(',').Select(v => areYears ? v : $"{v[0]},{v[1..]}"), printed.Select(r => InlineText.Of(r.Cells[0].Inlines)));
    }

    [Fact]
    public void Numbers_as_large_as_years_are_summed_and_sorted()
    {
        var rows = Rows("data: d.csv\ntotal: true\nsort: descending", "place,visits\nA,1850\nB,2010\nC,1920\n").Rows;

        Assert.Equal(["B 2,010", "C 1,920", "A 1,850", "Total 5,780"], rows.Select(r => string.Join(' ', r.Cells.Select(c => InlineText.Of(c.Inlines)))));
    }

    [Fact]
    public void A_sum_of_nothing_is_told()
    {
        var problem = Assert.Single(Load("data: d.csv\ntotal: true", "place,year\nA,2023\nB,2024\n").Diagnostics, d => d.Severity != Severity.Note);

        Assert.Equal(("RG0378", Severity.Error, "narrative.md:3:8"), (problem.Code, problem.Severity, problem.Span.ToString()));
    }

    private static Table Rows(string yaml, string data) => Assert.IsType<Table>(Load(yaml, data).Editions[0].Document.Blocks[0]);

    private static Report Load(string yaml, string data) => Report.Load(
        new ReportFiles()
            .Add("narrative.md", $"```table\n{yaml}\n```\n")
            .Add("report.yaml", "title: T\n")
            .Add("metrics.csv", "id,value\n")
            .Add("data/d.csv", data),
        TestFonts.Options,
        TestContext.Current.CancellationToken);
}
