using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Input;

/// <summary>However large or deep the input: time and memory are bounded, and the place is told.</summary>
public class BoundsTests
{
    [Fact]
    public void A_cell_of_200_megabytes_is_refused_before_it_is_read()
    {
        using var folder = new TemporaryFolder();
        folder.With("narrative.md", "# One\n\n{{ a.b }}\n");
        using (var csv = File.Create(folder.File("metrics.csv")))
        {
            csv.Write("id,value,label\na.b,1,\""u8);
            csv.SetLength(200L << 20);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var problem = Assert.Single(Problems(folder));
        Assert.Equal(("RG0211", "metrics.csv:2"), (problem.Code, problem.Span.ToString()));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400L << 20);
    }

    [Fact]
    public void A_narrative_of_200_megabytes_is_refused_unread()
    {
        using var folder = new TemporaryFolder();
        using (var narrative = File.Create(folder.File("narrative.md")))
        {
            narrative.SetLength(200L << 20);
        }

        Assert.Equal("RG0034", Assert.Single(Problems(folder)).Code);
    }

    [Theory]
    [InlineData('>')]
    [InlineData('[')]
    public void Nesting_that_no_prose_has_is_refused_at_its_line(char mark)
    {
        using var folder = new TemporaryFolder();
        var problem = Assert.Single(Problems(folder.With("narrative.md", "# One\n\ntext\n\n" + new string(mark, 20_000) + " x\n")));
        Assert.Equal(("RG0320", "narrative.md:5:1"), (problem.Code, problem.Span.ToString()));
    }

    [Fact]
    public void A_word_of_ten_thousand_letters_is_a_usable_page()
    {
        using var folder = new TemporaryFolder();
        var report = Report.Load(folder.With("narrative.md", "# One\n\n" + new string('a', 10_000) + "\n").Path, TestFonts.Options, TestContext.Current.CancellationToken);
        Assert.False(report.HasErrors);
        Assert.InRange(report.Editions[0].PageCount, 2, 8);
    }

    [Fact]
    public void A_table_of_a_hundred_columns_is_one_warning()
    {
        using var folder = new TemporaryFolder();
        string Row(Func<int, string> cell) => "|" + string.Join('|', Enumerable.Range(0, 100).Select(cell)) + "|\n";
        folder.With("narrative.md", "# One\n\n" + Row(i => $"c{i}") + Row(_ => "---") + Row(i => $"{i}"));
        Assert.Equal("RG0460", Assert.Single(Problems(folder)).Code);
    }

    [Fact]
    public void Ten_thousand_headings_are_laid_out()
    {
        using var folder = new TemporaryFolder();
        var narrative = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"## Heading {i}\n\nText.\n\n"));
        Assert.Empty(Problems(folder.With("narrative.md", "# One\n\n" + narrative)));
    }

    [Fact]
    public void A_missing_character_is_told_where_it_stands()
    {
        using var folder = new TemporaryFolder();
        var problem = Assert.Single(Problems(folder.With("narrative.md", "# One\n\nSmile \U0001F600 now\n")));
        Assert.Equal((Severity.Warning, "RG0420", "narrative.md:3:7"), (problem.Severity, problem.Code, problem.Span.ToString()));
    }

    [Fact]
    public void A_narrative_without_text_is_told()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("RG0318", Assert.Single(Problems(folder.With("narrative.md", " \n"))).Code);
        Assert.Equal("RG0327", Assert.Single(Problems(folder.With("narrative.md", "---\ntitle: T\n---\n"))).Code);
    }

    private static List<Diagnostic> Problems(TemporaryFolder folder) =>
        [.. Report.Load(folder.Path, TestFonts.Options, TestContext.Current.CancellationToken).Diagnostics.Where(d => d.Severity > Severity.Note)];
}
