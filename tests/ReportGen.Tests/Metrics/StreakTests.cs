using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using Xunit;
using static ReportGen.Tests.Metrics.Facts;

namespace ReportGen.Tests.Metrics;

/// <summary>A streak is tested against the ranks of the periods that it covers, as far as they are known.</summary>
public class StreakTests
{
    [Theory]
    [InlineData("2023:2: 2024:1:7", "RG0242 2024 2023")]
    [InlineData("2021:2: 2024:1:7", "RG0242 2024 2021")]
    [InlineData("2023:1: 2024:1:1", "RG0242 2024 2023")]
    [InlineData("2023:1:5 2024:1:7", "RG0242 2024 2023")]
    [InlineData("2022:1:5 2024:1:6", "RG0242 2024 2022")]
    [InlineData("2023-Q4:2: 2024-Q1:1:3", "RG0242 2024-Q1 2023-Q4")]
    [InlineData("2023-12:2: 2024-01:1:2", "RG0242 2024-01 2023-12")]
    [InlineData("2024:1:7", "")]
    [InlineData("2023:: 2024:1:7", "")]
    [InlineData("2023:1:6 2024:1:7", "")]
    [InlineData("2022:1:5 2024:1:7", "")]
    [InlineData("2017:2: 2023:1: 2024:1:7", "")]
    [InlineData("2023:2: 2024:1:1", "")]
    [InlineData("2022:1: 2023:2: 2024:1:1", "")]
    [InlineData("2023-Q4:2: 2024:1:7", "")]
    [InlineData("2023:2: 2024::7", "")]
    [InlineData(":2: 2024:1:7", "")]
    public void Streaks_agree_with_ranks(string rows, string expected)
    {
        var diagnostics = new DiagnosticBag();
        Catalog(diagnostics, [.. rows.Split(' ').Select(Row)]);
        Assert.Equal(expected, string.Join(';', diagnostics.Sorted().Select(d => $"{d.Code} {d.Span.File} {d.Related?.File}")));
        Assert.All(diagnostics.Sorted(), d => Assert.Equal((Severity.Error, 8, 7), (d.Severity, d.Span.Column, d.Related!.Value.Column)));
    }

    [Fact]
    public void Ranks_of_other_scopes_are_not_compared()
    {
        var diagnostics = new DiagnosticBag();
        Catalog(diagnostics, Row("2023:2:") with { Scope = "world" }, Row("2024:1:7") with { Scope = "national" });
        Assert.Equal(0, diagnostics.Count);
    }

    [Fact]
    public void Long_series_are_tested_in_time()
    {
        var rows = Enumerable.Range(0, 100_000).Select(i => Row(string.Create(CultureInfo.InvariantCulture, $"{i / 12:0000}-{i % 12 + 1:00}:1:{i + 1}")));
        var diagnostics = new DiagnosticBag();
        Catalog(diagnostics, [.. rows]);
        Assert.Equal(0, diagnostics.Count);
    }

    /// <summary>A row from <c>period:rank:streak</c>; its cells stand in a file named after the period.</summary>
    private static Metric Row(string text)
    {
        var parts = text.Split(':');
        SourceSpan At(int column) => SourceSpan.At(parts[0], 2, column);
        return Facts.Row(parts[0].Length == 0 ? "a" : "a@" + parts[0], "1") with
        {
            Rank = parts[1].Length == 0 ? null : int.Parse(parts[1], CultureInfo.InvariantCulture),
            Streak = parts[2].Length == 0 ? null : int.Parse(parts[2], CultureInfo.InvariantCulture),
            Cells = new Dictionary<string, SourceSpan> { ["rank"] = At(7), ["streak"] = At(8) },
        };
    }
}
