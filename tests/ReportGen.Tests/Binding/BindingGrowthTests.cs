using System.Text;
using ReportGen.Metrics;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Binding;

/// <summary>Guards against work that grows with the square of the input.</summary>
public class BindingGrowthTests
{
    [Fact]
    public void Many_bindings_bind_one_by_one() => Assert.InRange(Growth.OfDoubling(2500, Bind), 0, Growth.Linear);

    [Fact]
    public void A_sum_that_a_loop_makes_takes_each_figure_once() => Assert.InRange(Growth.OfDoubling(2500, Sum), 0, Growth.Linear);

    [Fact]
    public void A_number_that_is_doubled_again_and_again_tells_its_cells_once()
    {
        var document = BindingFixture.BindClean("{% assign x = t | times: 0 | plus: big %}{% for i in (1..60) %}{% assign x = x | plus: x %}{% endfor %}{{ x }}");
        Assert.Equal(["big"], Assert.Single(document.Figures).Also.Select(a => a.Id).Distinct());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{{")]
    [InlineData("<!-- ")]
    [InlineData("` `` ")]
    [InlineData("[")]
    [InlineData("{% if p %}")]
    [InlineData("> ")]
    public void Repeated_openings_do_no_harm(string opening) =>
        Assert.InRange(Growth.OfDoubling(1500, n => BindingFixture.Bind(string.Concat(Enumerable.Repeat(opening, n)))), 0, Growth.Linear);

    private static void Bind(int bindings)
    {
        var catalog = new Catalog([.. Enumerable.Range(0, bindings).Select(i => BindingFixture.Series($"m{i}.v", BindingFixture.Row($"m{i}.v", i, "2024", "x")))]);
        var text = new StringBuilder();
        for (var i = 0; i < bindings; i++)
        {
            text.Append("words **{{ m").Append(i).Append(".v | number: 1 | with_unit }}** \"more\"").Append(i % 5 == 0 ? "\n\n" : " ");
        }

        Assert.Equal(bindings, BindingFixture.BindClean(text.ToString(), catalog: catalog).Figures.Count);
    }

    private static void Sum(int figures)
    {
        var catalog = new Catalog([.. Enumerable.Range(0, figures).Select(i => BindingFixture.Series($"m.v{i}", BindingFixture.Row($"m.v{i}", i, "2024", "")))]);
        var document = BindingFixture.BindClean("{% assign sum = 0 %}{% for m in m.* %}{% assign sum = sum | plus: m %}{% endfor %}{{ sum }}", catalog: catalog);
        var figure = Assert.Single(document.Figures);
        Assert.Equal((figures * (figures - 1) / 2, figures - 1), (figure.Value, figure.Also.Count));
    }
}
