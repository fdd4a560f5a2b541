using Xunit;

namespace ReportGen.Tests.Binding;

/// <summary>Every problem is told in one run, where it stands, with what to do about it.</summary>
public class DiagnosticTests
{
    [Theory]
    [InlineData("{{ big.x }}", "1:4", "RG0104")]
    [InlineData("a {{ patents }}", "1:6", "RG0102")]
    [InlineData("{{ p | nofilter }}", "1:8", "RG0103")]
    [InlineData("{{ q | growth }}", "1:8", "RG0142")]
    [InlineData("{{ p | currency }}", "1:8", "RG0140")]
    [InlineData("{{ p | nearly: 241900 }}", "1:8", "RG0145")]
    [InlineData("{{ p | upcase }}", "1:8", "RG0901")]
    [InlineData("{{ m.rank | ordinal }}", "1:4", "RG0105")]
    [InlineData("{{ p | at: '2020' }}", "1:8", "RG0106")]
    [InlineData("one {{ p\n\ntwo }", "1:5", "RG0107")]
    [InlineData("x {{ p and {{ p }}", "1:3", "RG0107")]
    [InlineData("{{ p | number: 'a' }}", "1:8", "RG0108")]
    [InlineData("{{ p | number: -1 }}", "1:8", "RG0108")]
    [InlineData("{{ p | number: -1 | with_unit }}", "1:8", "RG0108")]
    [InlineData("{{ p.unit | number }}", "1:13", "RG0109")]
    [InlineData("{{ p | at: 2024-09 }}", "1:12", "RG0110")]
    [InlineData("{{ p | at: 2024-Q3 }}", "1:12", "RG0110")]
    [InlineData("{% fro %}", "1:1", "RG0111")]
    [InlineData("{% if p %}x", "1:1", "RG0112")]
    [InlineData("x{% endif %}", "1:2", "RG0128")]
    [InlineData("{{ p | compact | words }}", "1:18", "RG0113")]
    [InlineData("{% for in %}{% endfor %}", "1:1", "RG0129")]
    [InlineData("{% assign = 1 %}", "1:1", "RG0129")]
    [InlineData("{% for i in (1..1) %}{{ forloop }}{% endfor %}", "1:22", "RG0131")]
    [InlineData("{{ nil }}", "1:1", "RG0132")]
    [InlineData("{% for m in p %}x{% endfor %}", "1:13", "RG0120")]
    [InlineData("{{ p | percent }}", "1:8", "RG0115")]
    [InlineData("{{ s | ordinal }}", "1:8", "RG0133")]
    [InlineData("{{ s | words }}", "1:1", "RG0133")]
    [InlineData("{{ p | times: s }}", "1:8", "RG0134")]
    [InlineData("{{ p | times: 79000000000000000000000000000 }}", "1:8", "RG0135")]
    [InlineData("{% if e > 20000 %}{% endif %}", "1:7", "RG0136")]
    [InlineData("{% if p > 'a' %}{% endif %}", "1:7", "RG0119")]
    [InlineData("{% for i in (1..s) %}{% endfor %}", "1:14", "RG0137")]
    [InlineData("{{ 3 | at: 2023 }}", "1:8", "RG0121")]
    [InlineData("{{ p | plus: 0 | at: 2023 }}", "1:8", "RG0117")]
    [InlineData("{{ p | plus: q | at: 2023 }}", "1:18", "RG0121")]
    [InlineData("{{ p | divided_by: q }}", "1:8", "RG0116")]
    [InlineData("{{ p | plus: m }}", "1:8", "RG0117")]
    [InlineData("{{ m | plus: 1 }}", "1:8", "RG0117")]
    [InlineData("{{ e | plus: 1 }}", "1:8", "RG0118")]
    [InlineData("{{ }}", "1:3", "RG0101")]
    [InlineData("{{ p | }}", "1:6", "RG0101")]
    [InlineData("{{ p ｜ number }}", "1:6", "RG0101")]
    [InlineData("{{ a - b }}", "1:4", "RG0101")]
    [InlineData("{% case p %}", "1:1", "RG0902")]
    [InlineData("a \uE005 b", "1:3", "RG0122")]
    [InlineData("{{ p | with_unit }} {{ big | with_unit }}", "1:30", "RG0127")]
    public void Names_the_problem_where_it_stands(string narrative, string position, string code)
    {
        var problem = Assert.Single(BindingFixture.Bind(narrative).Problems);
        Assert.Equal((position, code), ($"{problem.Span.Line}:{problem.Span.Column}", problem.Code));
        Assert.Equal("narrative.md", problem.Span.File);
        Assert.Equal(Severity.Error, problem.Severity);
    }

    [Fact]
    public void A_mistyped_id_is_told_with_the_nearest()
    {
        var catalog = new ReportGen.Metrics.Catalog([BindingFixture.Series("patents.granted", BindingFixture.Row("patents.granted", 1m, "2024", ""))]);
        var problem = Assert.Single(BindingFixture.Bind("Text {{ patents.grantd }}.", catalog: catalog).Problems);
        Assert.Equal("no metric is called 'patents.grantd'", problem.Message);
        Assert.Equal("did you mean 'patents.granted'?", problem.Hint);
        Assert.Equal(new SourceSpan("narrative.md", 1, 9, 1, 23), problem.Span);
    }

    [Fact]
    public void A_group_is_no_figure()
    {
        var catalog = new ReportGen.Metrics.Catalog([BindingFixture.Series("use.water", BindingFixture.Row("use.water", 1m, "2024", ""))]);
        var problem = Assert.Single(BindingFixture.Bind("{{ use }}", catalog: catalog).Problems);
        Assert.Equal(("RG0114", "name one of use.water"), (problem.Code, problem.Hint));
    }

    [Fact]
    public void Tags_nest_so_deep_and_no_deeper()
    {
        var problems = BindingFixture.Bind(string.Concat(Enumerable.Repeat("{% if p %}", 66)) + string.Concat(Enumerable.Repeat("{% endif %}", 66))).Problems;
        Assert.Contains(problems, p => p.Code == "RG0130");
    }

    [Fact]
    public void Only_filters_that_work_are_suggested()
    {
        Assert.DoesNotContain("upcase", Assert.Single(BindingFixture.Bind("{{ p | upcse }}").Problems).Hint!, StringComparison.Ordinal);
        Assert.Equal("did you mean 'number'?", Assert.Single(BindingFixture.Bind("{{ p | numbr }}").Problems).Hint);
    }

    [Fact]
    public void A_field_of_a_mistyped_id_does_not_hide_the_id()
    {
        var problem = Assert.Single(BindingFixture.Bind("{{ bug.rank }}").Problems);
        Assert.Equal(("no metric is called 'bug'", "did you mean 'big'?"), (problem.Message, problem.Hint));
    }

    [Fact]
    public void Missing_data_names_the_row()
    {
        var problem = Assert.Single(BindingFixture.Bind("{{ m.rank | ordinal }}").Problems);
        Assert.Equal("'m (2024)' has no rank", problem.Message);
        Assert.Equal("metrics.csv", problem.Related!.Value.File);
    }

    [Fact]
    public void A_missing_period_lists_those_there_are()
    {
        var problem = Assert.Single(BindingFixture.Bind("{{ p | at: 2020 }}").Problems);
        Assert.Equal("it has figures for 2023, 2024", problem.Hint);
    }

    [Fact]
    public void All_problems_come_in_one_run()
    {
        var problems = BindingFixture.Bind("{{ x }}\n{{ p | y }}\n{% if %}{% endif %}\n{{ z\n\n# {{ w }}\n\n| a |\n|---|\n| {{ v }} |\n").Problems;
        Assert.Equal(
            ["1:4 RG0102", "2:8 RG0103", "3:6 RG0101", "4:1 RG0107", "6:6 RG0102", "10:6 RG0102"],
            problems.Select(p => $"{p.Span.Line}:{p.Span.Column} {p.Code}"));
    }

    [Fact]
    public void A_branch_that_is_not_printed_is_checked_for_names()
    {
        var problem = Assert.Single(BindingFixture.Bind("{% if p < 0 %}{{ nosuch }}{% endif %}text").Problems);
        Assert.Equal(("RG0102", 18), (problem.Code, problem.Span.Column));
    }

    [Fact]
    public void A_branch_that_is_not_printed_is_not_asked_for_data() =>
        BindingFixture.BindClean("text{% if m.rank %}{{ m.rank | ordinal }}{% endif %}");

    [Fact]
    public void Stray_closing_braces_are_a_warning()
    {
        var problem = Assert.Single(BindingFixture.Bind("{ p }} text").Problems);
        Assert.Equal((Severity.Warning, "RG0123", 5), (problem.Severity, problem.Code, problem.Span.Column));
    }

    [Fact]
    public void Unused_metrics_are_one_note()
    {
        var all = BindingFixture.Bind("{{ p }}").All.Sorted();
        var note = Assert.Single(all);
        Assert.Equal((Severity.Note, "RG0125"), (note.Severity, note.Code));
        Assert.Equal("nothing uses 7 metrics: m, s, e, q, n and 2 more", note.Message);
    }

    [Fact]
    public void A_metric_of_a_formula_is_used()
    {
        var catalog = new ReportGen.Metrics.Catalog(
        [
            BindingFixture.Series("share", BindingFixture.Row("share", 1m, "2024", "%") with { Formula = "sum(use.*) / total * 100" }),
            BindingFixture.Series("use.water", BindingFixture.Row("use.water", 1m, "2024", "")),
            BindingFixture.Series("total", BindingFixture.Row("total", 1m, "2024", "")),
        ]);
        Assert.Empty(BindingFixture.Bind("{{ share }}", catalog: catalog).All.Sorted());
    }

    [Fact]
    public void Endless_loops_end()
    {
        var problem = Assert.Single(BindingFixture.Bind("{% for i in (1..2000000000) %}x{% endfor %}").Problems);
        Assert.Equal("RG0138", problem.Code);
    }
}
