using Xunit;
using static ReportGen.Tests.Binding.BindingFixture;

namespace ReportGen.Tests.Binding.Lint;

/// <summary>What is said of numbers typed by hand, and where.</summary>
public class NumberLintTests
{
    [Fact]
    public void A_copy_gets_the_binding_to_paste()
    {
        var problem = Assert.Single(Bind("# Creation\n\nShenzhen granted 241,900 patents.").Problems);
        Assert.Equal(("RG0150", Severity.Warning, "narrative.md:3:18", "metrics.csv:2:5"), (problem.Code, problem.Severity, problem.Span.ToString(), problem.Related.ToString()));
        Assert.Equal("write {{ p }}", problem.Hint);
        Assert.Equal(new TextEdit(problem.Span, "241,900", "{{ p }}"), problem.Edit);
    }

    [Fact]
    public void A_drifted_copy_is_an_error_with_both_places()
    {
        var problem = Assert.Single(Bind("It granted 241,800 patents.").Problems);
        Assert.Equal(("RG0151", Severity.Error, "narrative.md:1:12", "metrics.csv:2:5"), (problem.Code, problem.Severity, problem.Span.ToString(), problem.Related.ToString()));
        Assert.Equal(("241,800", "241,900 patents"), (problem.Found, problem.Expected!.Replace('\u00A0', ' ')));
        Assert.Null(problem.Edit);
    }

    [Theory]
    [InlineData("It granted 235,000 patents in 2023.", "235,000", "{{ p | at: 2023 }}")]
    [InlineData("They registered 50.421 billion yuan.", "50.421 billion yuan", "{{ m | with_unit }}")]
    [InlineData("They registered 50.4 billion yuan.", "50.4 billion yuan", "{{ m | number: 1 | with_unit }}")]
    [InlineData("They registered CNY 50.421 billion.", "CNY 50.421 billion", "{{ m | currency }}")]
    [InlineData("It granted 241900 patents.", "241900", "{{ p }}")]
    public void The_binding_prints_what_was_typed(string sentence, string typed, string binding)
    {
        var edit = Assert.Single(Bind(sentence, catalog: Money).Problems).Edit!;
        Assert.Equal((typed, binding), (edit.Original, edit.Replacement));
        if (typed.Contains(',') || typed.Contains(' '))
        {
            Assert.Equal(sentence, Print(sentence.Replace(edit.Original, edit.Replacement, StringComparison.Ordinal), catalog: Money).Replace('\u00A0', ' '));
        }
    }

    [Theory]
    [InlineData("Exports fell 3.2%.", "3.2%", "{{ exports.growth | abs | percent }}")]
    [InlineData("Exports fell by 3.2 percent.", "3.2 percent", "{{ exports.growth | abs | percent }}")]
    [InlineData("Exports had a growth of −3.2%.", "−3.2%", "{{ exports.growth | percent }}")]
    [InlineData("Exports had a growth of -3.2%.", "-3.2%", "{{ exports.growth | percent }}")]
    [InlineData("There were 13.4 million visits.", "13.4 million visits", "{{ visits | with_unit }}")]
    public void A_binding_keeps_sign_and_scale(string sentence, string typed, string binding)
    {
        var edit = Assert.Single(Bind(sentence, catalog: Scaled).Problems).Edit!;
        Assert.Equal((typed, binding), (edit.Original, edit.Replacement));
    }

    [Theory]
    [InlineData("There were 13,400,000 visits.", "write {{ visits | with_unit }} in place of the number and its unit, which prints 13.4 million visits")]
    public void Another_sign_or_scale_is_never_mended_unseen(string sentence, string hint)
    {
        var problem = Assert.Single(Bind(sentence, catalog: Scaled).Problems);
        Assert.Equal(("RG0150", hint, null), (problem.Code, problem.Hint!.Replace('\u00A0', ' '), problem.Edit));
    }

    [Fact]
    public void A_scale_that_the_language_prints_otherwise_is_never_mended_unseen()
    {
        var problem = Assert.Single(Bind("参观13.4百万次。", "zh-Hans", Scaled).Problems);
        Assert.Null(problem.Edit);
    }

    [Fact]
    public void Two_figures_that_fit_are_both_named_and_nothing_is_certain()
    {
        var catalog = new ReportGen.Metrics.Catalog([Series("a.cases", Row("a.cases", 512m, "2024", "cases")), Series("b.cases", Row("b.cases", 512m, "2024", "cases"))]);
        var problem = Assert.Single(Bind("There were 512 cases.", catalog: catalog).Problems);
        Assert.Equal(("write {{ a.cases }} or {{ b.cases }}", null), (problem.Hint, problem.Edit));
    }

    [Fact]
    public void A_figure_is_found_among_thousands_that_are_near()
    {
        var catalog = new ReportGen.Metrics.Catalog([.. Enumerable.Range(0, 5000).Select(i => Series($"m{i}.lamps", Row($"m{i}.lamps", 1_000_000 + i, "2024", "lamps")))]);
        Assert.Equal("write {{ m2500.lamps }}", Assert.Single(Bind("There were 1,002,500 lamps.", catalog: catalog).Problems).Hint);
    }

    [Fact]
    public void A_table_cell_is_known_by_its_heads()
    {
        var bound = Bind("| Indicator | 2024 |\n|---|---|\n| Patents | 241,900 |\n| Trees | 241,901 |");
        var problem = Assert.Single(bound.Problems, p => p.Severity != Severity.Note);
        Assert.Equal(("RG0150", "narrative.md:3:13"), (problem.Code, problem.Span.ToString()));
    }

    [Theory]
    [InlineData("On a 24\" screen it shows 241,900 patents.", true)]
    [InlineData("Screens of 24\" and 27\" show 241,900 patents.", true)]
    [InlineData("An open \" and 241,900 patents.", true)]
    [InlineData("They said \"241,900 patents in 2024\" there.", false)]
    [InlineData("On a 24\" screen: \"we granted 241,900 patents\".", false)]
    public void Only_quotations_that_close_are_left_alone(string sentence, bool isTold) =>
        Assert.Equal(isTold, Bind(sentence).Problems.Any(p => p.Code == "RG0150"));

    [Fact]
    public void Quotations_by_others_are_left_alone() => Assert.Equal([], Bind("> We granted 241,800 patents.").Problems);

    [Fact]
    public void A_true_claim_is_told_with_the_filter_that_tests_it()
    {
        var problem = Assert.Single(Bind("It granted over 240,000 patents.").Problems);
        Assert.Equal(("RG0150", "narrative.md:1:12", "write {{ p | over: 240000 }}, which is tested"), (problem.Code, problem.Span.ToString(), problem.Hint));
    }

    [Theory]
    [InlineData("It has more than 9,000 members.", "en", "RG0150 more than 9,000")]
    [InlineData("It has at least 9,000 members.", "en", "RG0150 at least 9,000")]
    [InlineData("It has about 9,000 members.", "en", "RG0150 about 9,000")]
    [InlineData("It has upwards of 8,900 members.", "en", "RG0150 upwards of 8,900")]
    [InlineData("It has over 9,000 members.", "en", "RG0150 over 9,000")]
    [InlineData("It has fewer than 9,000 members.", "en", "RG0151 fewer than 9,000")]
    [InlineData("会员多于9,000名。", "zh-Hans", "RG0150 多于9,000")]
    [InlineData("会员不少于9,000名。", "zh-Hans", "RG0150 不少于9,000")]
    [InlineData("会员少于9,000名。", "zh-Hans", "RG0151 少于9,000")]
    public void Other_words_for_a_bound_stop_nothing_unless_they_contradict_it(string sentence, string language, string expected)
    {
        var problem = Assert.Single(Bind(sentence, language, Library).Problems);
        Assert.Equal(expected, $"{problem.Code} {problem.Message.Split('\'')[1]}");
        Assert.Contains("{{ library.members }}", problem.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It granted at least 241,900 patents.", "RG0150")]
    [InlineData("It granted no more than 241,900 patents.", "RG0150")]
    [InlineData("It granted at least 242,900 patents.", "RG0151")]
    [InlineData("It granted no more than 241,000 patents.", "RG0151")]
    public void Words_that_let_the_number_itself_pass_are_no_error(string sentence, string code) =>
        Assert.Equal(code, Assert.Single(Bind(sentence).Problems).Code);

    [Theory]
    [InlineData("It has more than {{ library.members }} members.", "more than", "1:8")]
    [InlineData("It has almost {{ library.visits | over: 50000 }} visits.", "almost", "1:8")]
    public void A_word_that_the_figure_says_by_itself_is_told(string sentence, string words, string place)
    {
        var problem = Assert.Single(Bind(sentence, catalog: Library).Problems);
        Assert.Equal(("RG0156", $"narrative.md:{place}", $"take out '{words}'"), (problem.Code, problem.Span.ToString(), problem.Hint));
    }

    [Theory]
    [InlineData("It has {{ library.members }} members, more than {{ library.visits }}.")]
    [InlineData("It has well {{ library.members }} members.")]
    [InlineData("It has \\{ library.visits } and `{ library.visits }` and { set }.")]
    [InlineData("[[note]] and {x}")]
    public void Words_and_braces_that_mean_nothing_of_the_kind_are_left_alone(string sentence) =>
        Assert.Equal([], Bind(sentence, catalog: Library).Problems);

    [Theory]
    [InlineData("It had { library.visits } visits.", "{ library.visits }", "{{ library.visits }}")]
    [InlineData("It had {library.visits | compact} visits.", "{library.visits | compact}", "{{ library.visits | compact }}")]
    [InlineData("It had [[library.visits]] visits.", "[[library.visits]]", "{{ library.visits }}")]
    [InlineData("访问量为｛｛library.visits｝｝次。", "｛｛library.visits｝｝", "{{ library.visits }}")]
    [InlineData("# Visits: { library.visits }", "{ library.visits }", "{{ library.visits }}")]
    [InlineData("All visits: { library.visits }", "{ library.visits }", "{{ library.visits }}")]
    public void A_binding_in_other_braces_is_told(string sentence, string typed, string binding)
    {
        var problem = Assert.Single(Bind(sentence, catalog: Library).Problems);
        Assert.Equal(("RG0338", $"'{typed}' is printed as it is, not as a figure", $"write {binding}"), (problem.Code, problem.Message, problem.Hint));
    }

    [Theory]
    [InlineData("Visits grew by 8.9%.", "write {{ library.visits | growth | percent: 1 }}")]
    [InlineData("Loans fell 8.9%.", "write {{ library.loans | growth | abs | percent: 1 }}")]
    [InlineData("There was an 8.9% increase in visits.", "write {{ library.visits | growth | percent: 1 }}")]
    public void A_typed_growth_is_told_with_its_binding(string sentence, string hint)
    {
        var problem = Assert.Single(Bind(sentence, catalog: Library).Problems);
        Assert.Equal(("RG0150", hint), (problem.Code, problem.Hint));
        Assert.Equal(sentence, Print(sentence.Replace("8.9%", hint[6..], StringComparison.Ordinal), catalog: Library));
    }

    [Theory]
    [InlineData("Visits fell by 8.9%.")]
    [InlineData("Visits grew by 9.8%.")]
    [InlineData("Prices grew by 8.9%.")]
    [InlineData("Visits were 8.9% of all.")]
    public void Another_percentage_stays_a_note(string sentence) =>
        Assert.Equal("RG0152", Assert.Single(Bind(sentence, catalog: Library).Problems).Code);

    [Theory]
    [InlineData("The budget was €1.284 million.", "en")]
    [InlineData("The library spent €1.284 million of its budget.", "en")]
    [InlineData("The budget was 1.284 million euros.", "en")]
    [InlineData("预算128.4万欧元。", "zh-Hans")]
    [InlineData("年度预算为128.4万欧元。", "zh-Hans")]
    public void Money_is_known_by_its_sign_and_its_words(string sentence, string language) =>
        Assert.Equal("RG0150", Assert.Single(Bind(sentence, language, Library).Problems).Code);

    [Fact]
    public void What_a_loop_repeats_is_told_once() =>
        Assert.Single(Bind("{% for i in (1..3) %}\nIt granted 241,900 patents.\n\n{% endfor %}").Problems);

    [Fact]
    public void Without_figures_nothing_is_told() =>
        Assert.Equal([], Bind("It granted 241,900 patents.", catalog: ReportGen.Metrics.Catalog.Empty).Problems);

    [Theory]
    [InlineData("It is made up of {{ p | at: 2023 }} and {{ n | percent }}.")]
    [InlineData("The total is broken down by {{ p | growth | percent: 1 }}.")]
    [InlineData("It took up {{ n | percent }} of it.")]
    public void Verbs_with_up_and_down_tell_no_direction(string sentence) => Assert.Equal([], Bind(sentence).Problems);

    [Fact]
    public void The_word_of_a_pair_is_marked_where_it_stands()
    {
        var problem = Assert.Single(Bind("It has {{ p | at: 2023 }} groups, up from {{ p }}.").Problems);
        Assert.Equal(("RG0153", "narrative.md:1:35"), (problem.Code, problem.Span.ToString()));
    }

    [Fact]
    public void A_word_against_its_figure_names_word_and_cell()
    {
        var problem = Assert.Single(Bind("Text before.\n\nGrants fell by {{ p | growth | percent: 1 }}.").Problems);
        Assert.Equal(("RG0153", Severity.Error, "narrative.md:3:8", "metrics.csv:2:5"), (problem.Code, problem.Severity, problem.Span.ToString(), problem.Related.ToString()));
        Assert.Equal(("2.9%", "a figure below zero"), (problem.Found, problem.Expected));
    }

    private static ReportGen.Metrics.Catalog Scaled { get; } = new(
    [
        Series("visits", Row("visits", 13.4m, "2024", new ReportGen.Metrics.Unit("million", 6, "visits")) with { Label = Text("Visits") }),
        Series("exports.growth", Row("exports.growth", -3.2m, "2024", "%") with { Label = Text("Growth of exports") }),
        Series("imports.growth", Row("imports.growth", 4.5m, "2024", "%") with { Label = Text("Growth of imports") }),
    ]);

    private static ReportGen.Metrics.Catalog Library { get; } = new(
    [
        Series("library.members", Row("library.members", 9000m, "2024", "members") with
        {
            Number = new ReportGen.Metrics.Quantity(9000m, 0, new ReportGen.Metrics.Unit("", 0, "members"), ReportGen.Metrics.Bound.Over),
            UnitLabel = Text("", ("zh-Hans", "名")),
            Label = Text("Members", ("zh-Hans", "会员")),
        }),
        Series("library.visits", Row("library.visits", 48190m, "2023", "visits") with { Label = Text("Visits") }, Row("library.visits", 52480m, "2024", "visits") with { Label = Text("Visits") }),
        Series("library.loans", Row("library.loans", 10000m, "2023", "books") with { Label = Text("Loans") }, Row("library.loans", 9110m, "2024", "books") with { Label = Text("Loans") }),
        Series("library.budget", Row("library.budget", 1.284m, "2024", new ReportGen.Metrics.Unit("million", 6, "EUR")) with
        {
            UnitLabel = Text("", ("zh-Hans", "百万欧元")),
            Label = Text("Budget", ("zh-Hans", "预算")),
        }),
    ]);

    private static ReportGen.Metrics.Catalog Money { get; } = new(
        [.. Sample.Series.Where(s => s.Id != "m"), Series("m", Row("m", 50.421m, "2024", new ReportGen.Metrics.Unit("billion", 9, "CNY")) with { UnitLabel = Text("", ("en", "billion yuan")), Label = Text("Pledges registered") })]);

    [Theory]
    [InlineData("Journeys by public transport came to over 510 million.", "RG0151")]
    [InlineData("Journeys by public transport came to over 510 million journeys.", "RG0151")]
    [InlineData("Journeys by public transport came to nearly 500 million.", "RG0151")]
    [InlineData("Journeys by public transport came to over 500 million.", "RG0150")]
    [InlineData("Journeys by public transport came to nearly 510 million in 2025.", "RG0150")]
    [InlineData("Journeys by public transport helped, and the harbor handled over 510 million tons.", "RG0152")]
    [InlineData("Transport cost over 510 million.", "RG0152")]
    public void A_claim_of_the_figure_that_the_words_name_is_judged_with_its_noun_and_without(string sentence, string code) =>
        Assert.Equal(code, Assert.Single(Bind(sentence, catalog: TransportFacts.All).Problems).Code);
}
