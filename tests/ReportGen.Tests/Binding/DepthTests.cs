using ReportGen.Input;
using Xunit;

namespace ReportGen.Tests.Binding;

/// <summary>Nesting that no prose has is refused where it stands, and never exhausts the stack.</summary>
public class DepthTests
{
    private static readonly string Stars = new string('*', 50_000) + "x" + new string('*', 50_000);

    [Fact]
    public void Emphasis_nests_so_deep_and_no_deeper()
    {
        Assert.Equal([], BindingFixture.Bind(new string('*', 100) + "x" + new string('*', 100)).Problems);
        var problem = Assert.Single(BindingFixture.Bind("a\n\nb " + Stars + " c\n").Problems);
        Assert.Equal(("RG0334", 3), (problem.Code, problem.Span.Line));
    }

    [Fact]
    public void Headings_cells_and_captions_are_tested_too()
    {
        var problems = BindingFixture.Bind($"# {Stars}\n\n| a |\n|---|\n| {Stars} |\n\nTable: {Stars}\n").Problems;
        Assert.Equal([("RG0334", 1), ("RG0334", 5), ("RG0334", 7)], problems.Select(p => (p.Code, p.Span.Line)));
    }

    [Fact]
    public void Titles_are_tested_too()
    {
        var settings = new ReportSettings { Title = new SettingText(Stars, SourceSpan.At("report.yaml", 1, 8)) };
        Assert.Equal("RG0334", Assert.Single(BindingFixture.Bind("x", settings: settings).Problems).Code);
        var many = new ReportSettings { Title = new SettingText(Repeat("*a* ", 40_000), SourceSpan.At("report.yaml", 1, 8)) };
        Assert.Equal("RG0333", Assert.Single(BindingFixture.Bind("x", settings: many).Problems).Code);
    }

    [Fact]
    public void More_markup_than_a_paragraph_can_hold_is_named_as_such()
    {
        var problem = Assert.Single(BindingFixture.Bind("a\n\n" + Repeat("*a* ", 40_000) + "\n\nb\n").Problems);
        Assert.Equal(("RG0333", 3), (problem.Code, problem.Span.Line));
        Assert.Equal([], BindingFixture.Bind(Repeat("*a* \n\n", 40_000)).Problems);
    }

    [Fact]
    public void Quotations_that_nest_too_deep_are_named_with_their_line()
    {
        var problem = Assert.Single(BindingFixture.Bind("a\n\n" + new string('>', 2000) + " b\n").Problems);
        Assert.Equal(("RG0320", 3), (problem.Code, problem.Span.Line));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
