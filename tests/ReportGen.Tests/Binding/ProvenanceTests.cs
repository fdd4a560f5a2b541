using System.Text;
using System.Text.Json;
using ReportGen.Document;
using ReportGen.Provenance;
using Xunit;

namespace ReportGen.Tests.Binding;

/// <summary>A computed number carries every cell that went into it and all filters it went through.</summary>
public class ProvenanceTests
{
    [Theory]
    [InlineData("{{ 2 | times: s }}", "s", "", "2 | times: s")]
    [InlineData("{{ p | minus: q }}", "p", "q", "minus: q")]
    [InlineData("{{ p | minus: q | divided_by: p }}", "p", "q", "minus: q | divided_by: p")]
    [InlineData("{% assign z = p | number: 1 %}{{ z }}", "p", "", "number: 1")]
    [InlineData("{% assign z = p | plus: q %}{{ z | times: t | with_unit }}", "p", "q,t", "plus: q | times: t | with_unit")]
    [InlineData("{% assign z = 3 %}{{ z | times: t }}", "t", "", "3 | times: t")]
    [InlineData("{% assign z = t | times: 2 %}{{ p | times: z }}", "p", "t (times: 2)", "times: z")]
    [InlineData("{% assign z = p.label | at: 2023 %}{{ p }}", "p", "", "")]
    [InlineData("{{ p | at: 2023 | minus: p }}", "p", "p", "at: 2023 | minus: p")]
    [InlineData("{{ p.rank | times: p.streak }}", "p", "p", "times: p.streak")]
    public void Figures_name_all_their_cells(string narrative, string id, string also, string format)
    {
        var figure = Assert.Single(BindingFixture.BindClean(narrative).Figures);
        var others = string.Join(',', figure.Also.Select(a => a.Id + (a.Format.Length > 0 ? $" ({a.Format})" : string.Empty)));
        Assert.Equal((id, also, format), (figure.Id, others, figure.Format));
    }

    [Theory]
    [InlineData("{{ s | round }}", 75.58, "0 decimals, half-up")]
    [InlineData("{{ s | round: 1 | with_unit }}", 75.58, "1 decimal, half-up")]
    [InlineData("{{ s | round: 1 | round }}", 75.58, "0 decimals, half-up")]
    [InlineData("{{ s | round: 1 | number: 0 }}", 75.58, "0 decimals, half-up")]
    [InlineData("{{ s | round: 2 }}", 75.58, null)]
    [InlineData("{{ s | times: 2 | round: 1 }}", 151.16, "1 decimal, half-up")]
    [InlineData("{{ s | round: 1 | times: 2 }}", 151.2, null)]
    public void A_rounded_number_tells_what_it_was(string narrative, double value, string? rounding)
    {
        var figure = Assert.Single(BindingFixture.BindClean(narrative).Figures);
        Assert.Equal(((decimal)value, rounding), (figure.Value, figure.Rounding));
    }

    [Fact]
    public void A_number_of_the_template_is_no_figure() => Assert.Empty(BindingFixture.BindClean("{{ 2 | times: 3 }}").Figures);

    [Fact]
    public void The_file_lists_the_other_cells()
    {
        var document = BindingFixture.BindClean("{{ p | at: 2023 | minus: p }} and {{ p }}");
        using var stream = new MemoryStream();
        FiguresFile.Write(document, new PageMap(new Dictionary<string, string>(), new Dictionary<int, string>(), 1, 1), stream, TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        var figures = json.RootElement.GetProperty("figures");
        var other = Assert.Single(figures[0].GetProperty("also").EnumerateArray());
        Assert.Equal(("p", "2024", "metrics.csv", 2), (
            other.GetProperty("id").GetString(), other.GetProperty("period").GetString(), other.GetProperty("file").GetString(), other.GetProperty("row").GetInt32()));
        Assert.Equal(-6900, figures[0].GetProperty("value").GetInt32());
        Assert.Equal(0, figures[1].GetProperty("also").GetArrayLength());
    }
}
