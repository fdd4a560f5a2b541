using ReportGen.Input;
using Xunit;

namespace ReportGen.Tests.Corpus;

/// <summary>The corpus itself: what it expects can be found, and a difference is told.</summary>
public class CorpusCaseTests
{
    public static TheoryData<string> Cases => [.. CorpusCase.Names()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Expected_places_stand_in_the_files(string name)
    {
        var report = CorpusCase.Load(name);
        foreach (var expected in report.Expected.Where(e => e.Line is not null))
        {
            var path = Path.Combine(report.Folder, expected.File);
            var source = new SourceText(expected.File, File.ReadAllText(path));
            Assert.InRange(expected.Line!.Value, 1, source.Position(source.Text.Length).Line);
            Assert.True(expected.Column is null || HasColumn(source, expected), $"{name}: {expected}");
        }
    }

    [Theory]
    [InlineData("narrative.md", 9, 3, Severity.Error, "no metric is called 'a.c'", true)]
    [InlineData("metrics.csv", 9, 3, Severity.Error, "no metric is called 'a.c'", false)]
    [InlineData("narrative.md", 8, 3, Severity.Error, "no metric is called 'a.c'", false)]
    [InlineData("narrative.md", 9, 4, Severity.Error, "no metric is called 'a.c'", false)]
    [InlineData("narrative.md", 9, 3, Severity.Warning, "no metric is called 'a.c'", false)]
    [InlineData("narrative.md", 9, 3, Severity.Error, "no such metric", false)]
    public void A_line_matches_place_severity_and_words(string file, int line, int column, Severity severity, string message, bool matches)
    {
        var expected = ExpectedDiagnostic.Parse("narrative.md:9:3 error * 'a.c'");
        Assert.Equal(matches, expected.Matches(new Diagnostic("RG0102", severity, SourceSpan.At(file, line, column), message)));
    }

    [Fact]
    public void A_fragment_may_stand_in_the_hint()
    {
        var expected = ExpectedDiagnostic.Parse("narrative.md:*:* error RG0102 'a.b'");
        var raised = new Diagnostic("RG0102", Severity.Error, SourceSpan.OfFile("narrative.md"), "no") { Hint = "did you mean 'a.b'?" };
        Assert.True(expected.Matches(raised));
        Assert.False(expected.Matches(raised with { Code = "RG0103" }));
    }

    [Fact]
    public void Differences_name_what_is_missing_and_what_was_not_expected()
    {
        var report = new CorpusCase("none", string.Empty, [ExpectedDiagnostic.Parse("a.md:1:1 error *"), ExpectedDiagnostic.Parse("a.md:2:* error *")]);
        var found = new Diagnostic("RG0001", Severity.Error, SourceSpan.At("a.md", 2, 5), "found");
        var extra = new Diagnostic("RG0002", Severity.Warning, SourceSpan.At("a.md", 3, 1), "extra");
        var note = new Diagnostic("RG0003", Severity.Note, SourceSpan.At("a.md", 4, 1), "note");

        var differences = report.Differences([found, extra, note]);

        Assert.Equal(2, differences.Count);
        Assert.StartsWith("missing", differences[0], StringComparison.Ordinal);
        Assert.Contains("RG0002", differences[1], StringComparison.Ordinal);
    }

    private static bool HasColumn(SourceText source, ExpectedDiagnostic expected)
    {
        var line = source.Text.Split('\n')[expected.Line!.Value - 1];
        return expected.Column >= 1 && expected.Column <= line.Length;
    }
}
