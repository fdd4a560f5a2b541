using CsCheck;
using ReportGen.Binding;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input;
using ReportGen.Metrics;
using Xunit;

namespace ReportGen.Tests.Binding;

public class TemplateTests
{
    [Theory]
    [InlineData("{% if p > 240000 %}a{% else %}b{% endif %}", "a")]
    [InlineData("{% if p > 241900 %}a{% elsif p == 241900 %}b{% else %}c{% endif %}", "b")]
    [InlineData("{% if m > 50.42 %}a{% endif %}b", "ab")]
    [InlineData("{% if m > 50.4211 %}a{% endif %}b", "b")]
    [InlineData("{% unless p.rank == 1 %}a{% else %}b{% endunless %}", "b")]
    [InlineData("{% if m.rank %}a{% else %}b{% endif %}", "b")]
    [InlineData("{% if m.rank == nil %}a{% endif %}b", "ab")]
    [InlineData("{% if p.rank == 1 and q == 0 or nosuch %}a{% endif %}b", null)]
    [InlineData("{% if p.unit contains 'pat' %}a{% endif %}b", "ab")]
    [InlineData("{% if e > 10000 %}a{% endif %}b", "ab")]
    [InlineData("{% if e > 20000 %}a{% endif %}b", null)]
    [InlineData("{% if period == 2024 %}a{% else %}b{% endif %}", "a")]
    [InlineData("{% if period >= 2025 %}a{% else %}b{% endif %}", "b")]
    [InlineData("{% if 2023 < p.period %}a{% endif %}b", "ab")]
    [InlineData("{% if p.rank == '1' %}a{% endif %}b", "ab")]
    [InlineData("{% if p.rank != 'first' %}a{% endif %}b", "ab")]
    [InlineData("{% if p.rank > 'first' %}a{% endif %}b", null)]
    [InlineData("{% for i in (1..3) %}{{ i }}{% unless forloop.last %},{% endunless %}{% endfor %}", "1,2,3")]
    [InlineData("{% for y in (2023..2024) reversed %}{{ y }}: {{ p | at: y }} {% endfor %}x", "2024: 241,900 2023: 235,000 x")]
    [InlineData("{% for i in (1..9) limit:2 offset: 3 %}{{ i }}{% endfor %}", "45")]
    [InlineData("{% for i in (1..300000) offset: 200000 limit: 2 %}{{ i }} {% else %}none{% endfor %}x", "200001 200002 x")]
    [InlineData("{% for i in (1..2000000000) limit: 2 reversed %}{{ i }}{% endfor %}", "21")]
    [InlineData("{% for i in (1..3) offset: 2000000000 limit: 2000000000 %}{{ i }}{% else %}none{% endfor %}", "none")]
    [InlineData("{% for i in (2..1) %}x{% else %}none{% endfor %}", "none")]
    [InlineData("{% assign x = p | minus: q %}{{ x | with_unit }}", "241,900 patents")]
    [InlineData("{% assign x = p %}{{ x.rank }}", "1")]
    [InlineData("a{% comment %} {{ nosuch }} {% endcomment %}b", "ab")]
    [InlineData("{% raw %}{{ p }}{% endraw %}", "{{ p }}")]
    [InlineData("a {{- p -}} b", "a241,900b")]
    [InlineData("{{ t | plus: 0.1 }}", "1,803.1")]
    [InlineData("{{ t | plus: -0.1 }}", "1,802.9")]
    [InlineData("{{ t | times: -2 | plus: - 1 | number }}", "−3,607")]
    [InlineData("{{ p | plus: 0.1 }}", null)]
    [InlineData("{{ m | plus: 1 }}", null)]
    [InlineData("{{ 100 | minus: s }}", null)]
    [InlineData("{{ s | minus: n | percent }}", "78.78%")]
    [InlineData("{{ m | minus: m | with_unit }}", "0.000 billion yuan")]
    [InlineData("{{ p | modulo: p }}", "0")]
    [InlineData("{{ t | divided_by: p }}", null)]
    [InlineData("{{ p | divided_by: 7 }}", "34,557")]
    [InlineData("{{ p | divided_by: p }}", "1")]
    [InlineData("{{ p | times: 2 | with_unit }}", "483,800 patents")]
    [InlineData("{{ p | modulo: 1000 }}", "900")]
    [InlineData("{{ m | round: 1 }}", "50.4")]
    [InlineData("{{ 2024 }} {{ 'a | b' }}", "2024 a | b")]
    [InlineData("{{ period }}", "2024")]
    public void Runs_liquid(string narrative, string? expected)
    {
        if (expected is null)
        {
            Assert.NotEmpty(BindingFixture.Bind(narrative).Problems);
        }
        else
        {
            Assert.Equal(expected, BindingFixture.Print(narrative).Replace('\u00A0', ' '));
        }
    }

    [Fact]
    public void Sums_are_decimal()
    {
        var catalog = new Catalog([BindingFixture.Series("x", BindingFixture.Row("x", 0.1m, "2024", ""))]);
        Assert.Equal("0.3", BindingFixture.Print("{{ x | plus: 0.2 }}", catalog: catalog));
        Assert.Equal("yes", BindingFixture.Print("{% assign y = x | plus: 0.2 %}{% if y == 0.3 %}yes{% endif %}", catalog: catalog));
    }

    [Fact]
    public void Lines_of_tags_alone_leave_no_trace()
    {
        var document = BindingFixture.BindClean("| a |\n|---|\n{% for i in (1..3) %}\n  {% if i > 1 %}\n| {{ i }} |\n{% endif %}  {% endfor %}\n");
        var table = Assert.IsType<Table>(Assert.Single(document.Blocks));
        Assert.Equal(["2", "3"], table.Rows.Select(r => InlineText.Of(r.Cells[0].Inlines)));
    }

    [Fact]
    public void Windows_line_ends_vanish_with_their_tags()
    {
        var document = BindingFixture.BindClean("- a\r\n{% if p %}\r\n- b\r\n{% endif %}\r\n- c\r\n");
        Assert.Equal(3, Assert.IsType<ListBlock>(Assert.Single(document.Blocks)).Items.Count);
    }

    [Fact]
    public void A_group_is_gone_through_in_the_order_of_the_file()
    {
        var catalog = new Catalog(
        [
            BindingFixture.Series("use.water", BindingFixture.Row("use.water", 2m, "2024", "") with { Label = BindingFixture.Text("Water") }),
            BindingFixture.Series("use.gas", BindingFixture.Row("use.gas", 1m, "2024", "") with { Label = BindingFixture.Text("Gas") }),
            BindingFixture.Series("used", BindingFixture.Row("used", 9m, "2024", "")),
        ]);
        Assert.Equal("Water 2; Gas 1; ", BindingFixture.Print("{% for m in use %}{{ m.label }} {{ m }}; {% endfor %}x", catalog: catalog)[..^1]);
    }

    [Theory]
    [InlineData("`{{ nosuch }}`", "{{ nosuch }}")]
    [InlineData("``{{ a ` b }}``", "{{ a ` b }}")]
    [InlineData("`{% if %}`", "{% if %}")]
    [InlineData("`{{`", "{{")]
    public void Code_is_literal(string narrative, string code)
    {
        var paragraph = Assert.IsType<Paragraph>(BindingFixture.BindClean(narrative).Blocks[0]);
        Assert.Equal(code, Assert.IsType<Code>(Assert.Single(paragraph.Inlines)).Value);
    }

    [Theory]
    [InlineData("```\n{{ nosuch }} {% if %}\n```\n")]
    [InlineData("~~~\n{{ nosuch }} {% if %}\n~~~\n")]
    [InlineData("- ```\n  {{ nosuch }} {% if %}\n  ```\n")]
    public void Fences_are_literal(string narrative)
    {
        var block = BindingFixture.BindClean(narrative).Blocks[0];
        var code = Assert.IsType<CodeBlock>(block is ListBlock list ? list.Items[0].Blocks[0] : block);
        Assert.Equal(["{{ nosuch }} {% if %}"], code.Lines);
    }

    [Fact]
    public void Indented_code_and_link_targets_are_literal()
    {
        Assert.Equal(["{{ nosuch }}"], Assert.IsType<CodeBlock>(BindingFixture.BindClean("    {{ nosuch }}\n").Blocks[0]).Lines);
        var bound = BindingFixture.Bind("[a](https://x.org/{{ nosuch }})");
        Assert.Equal("RG0317", Assert.Single(bound.Problems).Code);
        var link = Assert.IsType<Link>(Assert.IsType<Paragraph>(bound.Document.Blocks[0]).Inlines[0]);
        Assert.Equal("https://x.org/{{ nosuch }}", link.Target);
    }

    [Fact]
    public void Comments_vanish_with_what_is_wrong_in_them() =>
        Assert.Equal("a b", BindingFixture.Print("a <!-- {{ nosuch }} {% if --> b"));

    [Fact]
    public void A_figure_knows_its_cell_and_its_binding()
    {
        var document = BindingFixture.BindClean("x\n\nIn all **{{ m | number: 1 | with_unit }}** and {{ p.rank | ordinal }}.");
        var figure = document.Figures[0];
        Assert.Equal(new SourceSpan("narrative.md", 3, 10, 3, 41), figure.Span);
        Assert.Equal(("m", "value", "2024", 50.421m, "billion CNY"), (figure.Id, figure.Field, figure.Period, figure.Value, figure.Unit));
        Assert.Equal("number: 1 | with_unit", figure.Format);
        Assert.Equal("1 decimal, half-up", figure.Rounding);
        Assert.Equal(("metrics.csv", 2, "value"), (figure.Origin.File, figure.Origin.Row, figure.Origin.Column));
        Assert.Equal(("p", "rank", 1, "rank"), (document.Figures[1].Id, document.Figures[1].Field, document.Figures[1].Index, document.Figures[1].Origin.Column));
        Assert.Null(document.Figures[1].Rounding);
    }

    [Fact]
    public void Positions_survive_loops()
    {
        var bound = BindingFixture.Bind("{% for i in (1..2) %}\nline {{ p }}\n\n{% endfor %}\n## Later\n\n# {{ nosuch }}");
        Assert.All(bound.Document.Figures, f => Assert.Equal((2, 6), (f.Span.Line, f.Span.Column)));
        var heading = bound.Document.Blocks.OfType<Heading>().First();
        Assert.Equal((5, 1), (heading.Span.Line, heading.Span.Column));
        Assert.Contains(bound.Problems, p => p.Code == "RG0102" && p.Span.Line == 7 && p.Span.Column == 6);
    }

    /// <summary>Text without tags is copied, and each character knows its place.</summary>
    [Fact]
    public void Text_without_tags_maps_to_itself() => Gen.String[Gen.Char["ab \n`~<|*_\\#中。"], 0, 60].Sample(text =>
    {
        var bag = new DiagnosticBag();
        var source = new SourceText("n.md", text);
        var rendered = TemplateRenderer.Render(
            TemplateSource.OfNarrative(new EditionInput(source, 0, new ReportSettings()), []),
            new BindingContext(Catalog.Empty, "en", null, [], bag));
        Assert.Equal(text, rendered.Text);
        for (var i = 0; i < text.Length; i++)
        {
            Assert.Equal(source.Span(i, 1), rendered.Span(i, i + 1));
        }
    });

    /// <summary>Whatever a cell holds, it stays one cell of a table and prints as it is.</summary>
    [Fact]
    public void A_figure_never_injects_markdown() => Gen.String[Gen.Char["a1|*_`[](){}%<>#&\\-~^!@$'\"中 "], 1, 20].Where(t => t.Trim().Length > 0).Sample(label =>
    {
        var catalog = new Catalog([BindingFixture.Series("x", BindingFixture.Row("x", 1m, "2024", "") with { Label = BindingFixture.Text(label) })]);
        var table = Assert.IsType<Table>(BindingFixture.BindClean("| {{ x.label }} | b |\n|---|---|\n| **{{ x.label }}** | c |\n", catalog: catalog).Blocks[0]);
        Assert.Equal(label, InlineText.Of(table.HeaderRows[0].Cells[0].Inlines));
        var bold = Assert.IsType<Emphasis>(Assert.Single(table.Rows[0].Cells[0].Inlines));
        Assert.Equal(label, InlineText.Of(bold.Inlines));
    });

    /// <summary>No input makes the binder throw, and what it reports stands in the file.</summary>
    [Fact]
    public void Any_narrative_binds() => Gen.OneOf<string>("{{ ", " }}", "{% ", " %}", "p", "if ", "endif", "for m in p", "|", "`", "```", "\n", "\n\n", "- ", "# ", "> ", "*", "[", "](", ")", "<!--", "-->", "'", "\"", "at: ", "2023", "{#a}", "![", "Table: ", "|---|", "@fig-a", "~~~", "\\")
        .Array[0, 30].Sample(parts =>
    {
        var text = string.Concat(parts);
        foreach (var problem in BindingFixture.Bind(text).All.Sorted())
        {
            Assert.InRange(problem.Span.Line, 0, text.Count(c => c == '\n') + 2);
        }
    });
}
