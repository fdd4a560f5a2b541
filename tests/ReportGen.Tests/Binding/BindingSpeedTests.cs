using System.Diagnostics;
using System.Text;
using ReportGen.Metrics;
using Xunit;

namespace ReportGen.Tests.Binding;

/// <summary>Guards against scans that grow with the square of the input; the limits are many times what is needed.</summary>
public class BindingSpeedTests
{
    private const int Bindings = 5000;

    [Fact]
    public void Many_bindings_bind_in_time()
    {
        var catalog = new Catalog([.. Enumerable.Range(0, Bindings).Select(i => BindingFixture.Series($"m{i}.v", BindingFixture.Row($"m{i}.v", i, "2024", "x")))]);
        var text = new StringBuilder();
        for (var i = 0; i < Bindings; i++)
        {
            text.Append("words **{{ m").Append(i).Append(".v | number: 1 | with_unit }}** \"more\"").Append(i % 5 == 0 ? "\n\n" : " ");
        }

        var watch = Stopwatch.StartNew();
        var document = BindingFixture.BindClean(text.ToString(), catalog: catalog);
        Assert.Equal(Bindings, document.Figures.Count);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    [Fact]
    public void A_sum_that_a_loop_makes_is_made_in_time()
    {
        var catalog = new Catalog([.. Enumerable.Range(0, 2 * Bindings).Select(i => BindingFixture.Series($"m.v{i}", BindingFixture.Row($"m.v{i}", i, "2024", "")))]);
        var watch = Stopwatch.StartNew();
        var document = BindingFixture.BindClean("{% assign sum = 0 %}{% for m in m.* %}{% assign sum = sum | plus: m %}{% endfor %}{{ sum }}", catalog: catalog);
        var figure = Assert.Single(document.Figures);
        Assert.Equal((49_995_000m, 2 * Bindings - 1), (figure.Value, figure.Also.Count));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

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
    public void Repeated_openings_do_no_harm(string opening)
    {
        var watch = Stopwatch.StartNew();
        BindingFixture.Bind(string.Concat(Enumerable.Repeat(opening, 3000)));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }
}
