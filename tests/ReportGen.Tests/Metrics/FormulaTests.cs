using System.Globalization;
using CsCheck;
using ReportGen.Diagnostics;
using ReportGen.Metrics;
using Xunit;
using static ReportGen.Tests.Metrics.Facts;

namespace ReportGen.Tests.Metrics;

public class FormulaTests
{
    private static Metric[] Data =>
    [
        Row("a", "6"),
        Row("b", "2.50"),
        Row("zero", "0"),
        Row("supplied", "120", "million m3"),
        Row("lost", "9000", "thousand m3"),
        Row("gdp", "3.6", "trillion CNY"),
        Row("tax", "400.5", "billion CNY"),
        Row("people", "20", "万人"),
        Row("patents.granted", "500", "件"),
        Row("use.home", "10", "m3"),
        Row("use.farm", "30", "m3"),
        Row("used", "99", "m3"),
        Row("share", "40", "%"),
        Row("bound", ">10000"),
    ];

    [Fact]
    public void A_computed_row_knows_the_rows_that_it_reads()
    {
        var catalog = Catalog(new DiagnosticBag(), [.. Data, Formula("half", "use.home / sum(use.*) + a")]);
        Assert.Equal(["use.home", "use.farm", "a"], catalog.Find("half")!.Rows[0].Inputs.Select(i => i.Id));
        Assert.Empty(catalog.Find("a")!.Rows[0].Inputs);
    }

    [Fact]
    public void Of_very_many_rows_it_knows_the_first_hundred()
    {
        var rows = Enumerable.Range(1, 300).Select(i => Row(FormattableString.Invariant($"n.x{i}"), "1"));
        var total = Catalog(new DiagnosticBag(), [.. rows, Formula("total", "sum(n.*)")]).Find("total")!.Rows[0];
        Assert.Equal((300m, 100), (total.Number!.Value.Value, total.Inputs.Count));
    }

    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("7 - 3 - 2", "2")]
    [InlineData("12 / 3 / 2", "2")]
    [InlineData("-a + 10", "4")]
    [InlineData("--a", "6")]
    [InlineData("2 * -3", "-6")]
    [InlineData("a / b", "2.4")]
    [InlineData("0.1 + 0.2", "0.3")]
    [InlineData("round(2.5)", "3")]
    [InlineData("round(-2.5)", "-3")]
    [InlineData("round(a / 0.7, 2)", "8.57")]
    [InlineData("abs(2 - a)", "4")]
    [InlineData("sum(1, 2, 3)", "6")]
    [InlineData("mean(1, 2, 6)", "3")]
    [InlineData("min(3, a, 4)", "3")]
    [InlineData("max(3, min(a, 9), 4)", "6")]
    [InlineData(" a\n + b ", "8.5")]
    public void Arithmetic(string formula, string expected) => Assert.Equal(Number(expected), Compute(formula, string.Empty));

    [Theory]
    [InlineData("tax + gdp", "billion CNY", "4000.5")] // 400.5 + 3600
    [InlineData("tax + gdp", "trillion CNY", "4.0005")]
    [InlineData("gdp - tax", "CNY", "3199500000000")]
    [InlineData("lost / supplied * 100", "%", "7.5")] // 9 million of 120 million m3
    [InlineData("gdp / tax", "", "8.988764044943820224719101124")] // 3600 / 400.5 to 28 digits
    [InlineData("supplied * 2", "m3", "240000000")]
    [InlineData("2 * supplied / 3", "million m3", "80")]
    [InlineData("patents.granted / people", "件/万人", "25")]
    [InlineData("max(gdp, tax)", "billion CNY", "3600")]
    [InlineData("sum(use.*)", "m3", "40")]
    [InlineData("mean(use.*)", "m3", "20")]
    [InlineData("share / share", "", "1")]
    [InlineData("2 * 3", "billion CNY", "6")]
    public void Units_follow_the_numbers(string formula, string unit, string expected) => Assert.Equal(Number(expected), Compute(formula, unit));

    [Theory]
    [InlineData("tax / trips", "CNY", "multiply by 1000 ", "4.005")]
    [InlineData("round(tax / trips, 2)", "CNY", "multiply by 1000 ", "4.01")]
    [InlineData("(tax + gdp) / trips", "CNY", "multiply by 1000 ", "40.005")]
    [InlineData("tax / people", "CNY", "multiply by 100000 ", "20.025")]
    [InlineData("supplied / people", "billion m3", "divide by 10000000 ", "6")]
    public void Scales_that_a_division_leaves_are_warned_of(string formula, string unit, string hint, string expected)
    {
        var diagnostics = new DiagnosticBag();
        var catalog = Catalog(diagnostics, [.. Data, Row("trips", "100", "million journeys"), Formula("result", formula, unit)]);
        var problem = Assert.Single(diagnostics.Sorted());
        Assert.Equal(("RG0243", Severity.Warning), (problem.Code, problem.Severity));
        Assert.StartsWith(hint, problem.Hint, StringComparison.Ordinal);
        Assert.Equal(Number(expected), catalog.Find("result")!.Rows[0].Number!.Value.Value);
    }

    [Theory]
    [InlineData("tax / trips * 1000", "CNY")] // the author minds the scales
    [InlineData("tax * 1000 / trips", "CNY")]
    [InlineData("tax / trips", "thousand CNY")] // billions by millions are thousands
    [InlineData("tax / trips", "billion CNY per million journeys")]
    [InlineData("patents.granted / people", "件/万人")]
    [InlineData("tax / a", "billion CNY")]
    [InlineData("tax / trips * trips", "billion CNY")] // the scales cancel out
    [InlineData("tax / gdp", "")]
    [InlineData("use.home / used", "")]
    public void Scales_that_come_out_even_or_are_minded_are_let_pass(string formula, string unit)
    {
        var diagnostics = new DiagnosticBag();
        Catalog(diagnostics, [.. Data, Row("trips", "100", "million journeys"), Formula("result", formula, unit)]);
        Assert.Empty(diagnostics.Sorted());
    }

    [Fact]
    public void A_value_beside_the_formula_minds_the_scales()
    {
        var diagnostics = new DiagnosticBag();
        Catalog(diagnostics, [.. Data, Row("trips", "100", "million journeys"), Row("result", "4.005", "CNY", "tax / trips")]);
        Assert.Empty(diagnostics.Sorted());
    }

    [Theory]
    [InlineData("a +", "RG0230")]
    [InlineData("", "RG0230")]
    [InlineData("a b", "RG0230")]
    [InlineData("(a", "RG0230")]
    [InlineData("a)", "RG0230")]
    [InlineData("1.2.3", "RG0230")]
    [InlineData("a × b", "RG0230")]
    [InlineData("A + 1", "RG0230")]
    [InlineData("a@", "RG0230")]
    [InlineData("a@20244", "RG0230")]
    [InlineData("a@2024-Q5", "RG0230")]
    [InlineData("use.*", "RG0230")]
    [InlineData("sum()", "RG0230")]
    [InlineData("total(a)", "RG0231")]
    [InlineData("abs(a, b)", "RG0231")]
    [InlineData("round(a, 0.5)", "RG0231")]
    [InlineData("round(a, 29)", "RG0231")]
    [InlineData("c + 1", "RG0232")]
    [InlineData("sum(usage.*)", "RG0232")]
    [InlineData("a@2024", "RG0233")]
    [InlineData("a / zero", "RG0235")]
    [InlineData("a / (a - 6)", "RG0235")]
    [InlineData("bound * 2", "RG0236")]
    [InlineData("supplied + gdp", "RG0238")]
    [InlineData("supplied + 1", "RG0238")]
    [InlineData("sum(supplied, gdp)", "RG0238")]
    [InlineData("supplied * 1", "RG0239")]
    [InlineData("79000000000000000000000000000 * 2", "RG0241")]
    public void A_wrong_formula_is_reported(string formula, string code)
    {
        var diagnostics = new DiagnosticBag();
        var catalog = Catalog(diagnostics, [.. Data, Formula("result", formula)]);
        Assert.Equal(code, Assert.Single(diagnostics.Sorted()).Code);
        Assert.Null(catalog.Find("result")!.Rows[0].Number);
    }

    [Fact]
    public void A_problem_is_shown_at_its_characters()
    {
        var diagnostics = new DiagnosticBag();
        FormulaParser.Parse(new FormulaSource("a + (b", new SourceSpan("metrics.csv", 3, 10, 3, 16)), diagnostics);
        Catalog(diagnostics, Formula("x", "1 + missing"));
        Assert.Equal(["metrics.csv:2:5", "metrics.csv:3:16"], diagnostics.Sorted().Select(d => d.Span.ToString()));
    }

    [Fact]
    public void A_row_reads_its_own_period_then_the_timeless_row()
    {
        var catalog = Compute(
            Row("a@2023", "10"), Row("a@2024", "20"), Row("k", "3"),
            Formula("x@2023", "a * k"), Formula("x@2024", "a - a@2023"));
        Assert.Equal([30m, 10m], catalog.Find("x")!.Rows.Select(r => r.Number!.Value.Value));
    }

    [Fact]
    public void Quarters_and_months_can_be_asked_for_and_a_minus_stays_a_minus()
    {
        var catalog = Compute(Row("a@2024", "20"), Row("a@2024-Q3", "5"), Row("a@2024-09", "2"), Formula("x", "a@2024-Q3 + a@2024-09 + a@2024-1"));
        Assert.Equal(26, catalog.Find("x")!.Rows[0].Number!.Value.Value);
    }

    [Fact]
    public void A_missing_period_lists_those_there_are()
    {
        var diagnostics = new DiagnosticBag();
        Catalog(diagnostics, Row("a@2022", "1"), Row("a@2023", "1"), Formula("x@2024", "a"));
        var problem = Assert.Single(diagnostics.Sorted());
        Assert.Equal("'a' has no row for 2024, and none without a period", problem.Message);
        Assert.Equal("there are 2022, 2023; a@2023 reads one of them", problem.Hint);
    }

    [Fact]
    public void A_result_has_the_values_decimals_else_the_most_of_its_inputs()
    {
        var catalog = Compute(
            Row("a", "10.5"), Row("b", "3.25"), Formula("x", "a / b * 1.125"), Row("y", "3.2", formula: "a / b"), Formula("z", "round(a / b, 4)"));
        Assert.Equal(2, catalog.Find("x")!.Rows[0].Number!.Value.Decimals);
        Assert.Equal(1, catalog.Find("y")!.Rows[0].Number!.Value.Decimals);
        Assert.Equal(4, catalog.Find("z")!.Rows[0].Number!.Value.Decimals);
    }

    [Theory]
    [InlineData("7.9", true)] // 94.9 / 12.0 = 7.908…
    [InlineData("7.91", true)]
    [InlineData("8", true)]
    [InlineData("7.8", false)]
    [InlineData("7.90", false)]
    public void Value_and_formula_agree_at_the_values_precision(string value, bool agrees)
    {
        var diagnostics = new DiagnosticBag();
        Catalog(diagnostics, Row("city", "94.9"), Row("nation", "12.0"), Row("times", value, formula: "city / nation"));
        Assert.Equal(agrees ? [] : ["RG0240"], diagnostics.Sorted().Select(d => d.Code));
    }

    [Fact]
    public void A_half_agrees_with_the_number_above()
    {
        var diagnostics = new DiagnosticBag();
        Catalog(diagnostics, Row("a", "2.5"), Row("x", "3", formula: "a"), Row("y", "-3", formula: "-a"));
        Assert.Empty(diagnostics.Sorted());
    }

    [Fact]
    public void A_cycle_is_named_with_its_path_once()
    {
        var diagnostics = new DiagnosticBag();
        Catalog(diagnostics, Formula("a", "b + 1"), Formula("b", "c"), Formula("c", "a * 2"), Formula("outside", "a"));
        var cycle = Assert.Single(diagnostics.Sorted());
        Assert.Equal("RG0234", cycle.Code);
        Assert.Equal("this formula needs its own result: a → b → c → a", cycle.Message);
    }

    [Fact]
    public void A_total_within_its_own_prefix_is_a_cycle()
    {
        var diagnostics = new DiagnosticBag();
        Catalog(diagnostics, Row("use.home", "1"), Formula("use.total", "sum(use.*)"));
        Assert.Equal("RG0234", Assert.Single(diagnostics.Sorted()).Code);
    }

    [Fact]
    public void A_failed_input_is_reported_once_and_not_at_every_row_that_reads_it()
    {
        var diagnostics = new DiagnosticBag();
        Catalog(diagnostics, Row("zero", "0"), Formula("a", "1 / zero"), Formula("b", "a + 1"), Formula("c", "b + a"));
        Assert.Equal("RG0235", Assert.Single(diagnostics.Sorted()).Code);
    }

    [Fact]
    public void All_wrong_formulas_are_reported_in_one_run()
    {
        var diagnostics = new DiagnosticBag();
        Catalog(diagnostics, Formula("a", "1 +"), Formula("b", "nothing + nowhere"), Formula("c", "1 / 0"));
        Assert.Equal(["RG0230", "RG0232", "RG0232", "RG0235"], diagnostics.Sorted().Select(d => d.Code).Order());
    }

    [Fact]
    public void A_text_cannot_be_computed_with()
    {
        var diagnostics = new DiagnosticBag();
        var text = Row("a", string.Empty) with { Text = new LocalizedText("many", new Dictionary<string, string>()) };
        Catalog(diagnostics, text, Formula("b", "a"));
        Assert.Equal("RG0237", Assert.Single(diagnostics.Sorted()).Code);
    }

    [Fact]
    public void A_chain_may_be_long_and_in_any_order()
    {
        const int Length = 50_000;
        var rows = Enumerable.Range(1, Length).Select(i => Formula($"c{i}", $"c{i - 1} + 1")).Append(Row("c0", "0")).Reverse().ToArray();
        Assert.Equal(Length, Compute(rows).Find($"c{Length}")!.Rows[0].Number!.Value.Value);
        Array.Reverse(rows);
        Assert.Equal(Length, Compute(rows).Find($"c{Length}")!.Rows[0].Number!.Value.Value);
    }

    [Fact]
    public void Deep_nesting_is_refused_and_does_no_harm()
    {
        var diagnostics = new DiagnosticBag();
        Catalog(diagnostics, Formula("x", new string('(', 100_000) + "1"));
        Assert.Equal("RG0230", Assert.Single(diagnostics.Sorted()).Code);
    }

    [Fact]
    public void Any_expression_has_the_value_that_its_tree_has()
    {
        // Trees print with parentheses where precedence needs them not, so both the parser's rules and its groups are met.
        Gen.Select(Trees(4), tree => tree).Sample(tree => Compute(tree.Text, string.Empty) == tree.Value);
    }

    private static Gen<(string Text, decimal Value)> Trees(int depth)
    {
        var leaf = Gen.Int[0, 99].Select(n => (n.ToString(CultureInfo.InvariantCulture), (decimal)n));
        if (depth == 0)
        {
            return leaf;
        }

        var branch = Gen.Select(Trees(depth - 1), Gen.Int[0, 2].Select(i => "+-*"[i]), Trees(depth - 1)).Select((l, op, r) => ($"({l.Item1} {op} {r.Item1})", op switch
        {
            '+' => l.Item2 + r.Item2,
            '-' => l.Item2 - r.Item2,
            _ => l.Item2 * r.Item2,
        }));
        return Gen.OneOf(leaf, branch);
    }

    private static decimal Compute(string formula, string unit)
    {
        var diagnostics = new DiagnosticBag();
        var catalog = Catalog(diagnostics, [.. Data, Formula("result", formula, unit)]);
        Assert.Empty(diagnostics.Sorted());
        return catalog.Find("result")!.Rows[0].Number!.Value.Value;
    }

    private static Catalog Compute(params Metric[] rows)
    {
        var diagnostics = new DiagnosticBag();
        var catalog = Catalog(diagnostics, rows);
        Assert.Empty(diagnostics.Sorted());
        return catalog;
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
