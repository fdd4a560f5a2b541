using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Binding;

/// <summary>Loops over the rows of a file in data/.</summary>
public sealed class DataLoopTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Cells_print_in_the_conventions_of_the_edition_and_know_their_place()
    {
        var report = Load("{% for row in data.rainfall %}{{ row.month }} {{ row.year }} {{ row.mm }} {{ row.long_mean | number: 0 }}; {% endfor %}");
        Assert.DoesNotContain(report.Diagnostics, d => d.Severity != Severity.Note);
        var figures = report.Editions[0].Figures.Skip(1).ToList();
        Assert.Equal(["January", "2024", "1,190.50", "12", "February", "2024", "−3.2", "8"], figures.Select(f => f.Text));
        var mm = figures[2];
        Assert.Equal(("data.rainfall.mm", 1190.50m, "data/rainfall.csv", 2, "mm"), (mm.Id, mm.Value, mm.Origin.File, mm.Origin.Row, mm.Origin.Column));
        Assert.Equal("data/rainfall.csv:2:14", mm.Origin.Span.ToString());
        Assert.Equal(("0 decimals, half-up", "number: 0"), (figures[3].Rounding, figures[3].Format));
    }

    [Theory]
    [InlineData("{% for row in data.rainfal %}{% endfor %}", "narrative.md:7:15", "data/rainfal.csv")]
    [InlineData("{% for row in data.rainfall %}{{ row.mn }}{% endfor %}", "narrative.md:7:34", "mn")]
    [InlineData("{% for row in data.rainfall %}{{ row }}{% endfor %}", "narrative.md:7:31", "nothing here that could be printed")]
    public void Wrong_names_are_told_where_they_stand(string loop, string place, string message)
    {
        var problem = Assert.Single(Load(loop).Diagnostics, d => d.Severity != Severity.Note);
        Assert.Equal((place, Severity.Error), (problem.Span.ToString(), problem.Severity));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_can_be_limited_and_asked() =>
        Assert.Equal(["February"], Load("{% for row in data.rainfall %}{% if row.mm < 0 %}{{ row.month }}{% endif %}{% endfor %}{% for row in data.rainfall limit: 0 %}{{ row.month }}{% endfor %}").Editions[0].Figures.Skip(1).Select(f => f.Text));

    [Fact]
    public void A_year_is_compared_as_the_number_that_it_is() =>
        Assert.Equal(["January", "February"], Load("{% for row in data.rainfall %}{% if row.year == 2024 %}{{ row.month }}{% endif %}{% endfor %}").Editions[0].Figures.Skip(1).Select(f => f.Text));

    private Report Load(string text)
    {
        _folder.With("data/rainfall.csv", "month,year,mm,Long mean\nJanuary,2024,1190.50,12.4\nFebruary,2024,-3.2,7.6\n")
            .With("metrics.csv", "id,value\nx,1\n")
            .With("narrative.md", "---\ntitle: T\n---\n\n{{ x }}\n\n" + text + "\n");
        var report = Report.Load(_folder.Path, new ReportOptions { Fonts = LatinFonts.All }, TestContext.Current.CancellationToken);
        return report;
    }
}
