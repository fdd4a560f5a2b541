using ReportGen.Diagnostics;
using ReportGen.Metrics;
using Xunit;
using static ReportGen.Tests.Metrics.Facts;

namespace ReportGen.Tests.Metrics;

public class CatalogTests
{
    [Fact]
    public void Rows_stand_in_order_of_their_periods_and_ids_in_order_of_the_file()
    {
        var catalog = Catalog(new DiagnosticBag(), Row("b@2024", "1"), Row("a", "1"), Row("b", "1"), Row("b@2023-Q4", "1"), Row("b@2023", "1"));
        Assert.Equal(["b", "a"], catalog.Series.Select(s => s.Id));
        Assert.Equal(["", "2023-Q4", "2023", "2024"], catalog.Find("b")!.Rows.Select(r => r.Period.ToString()));
        Assert.Equal("2024", catalog.LatestPeriod.ToString());
    }

    [Fact]
    public void A_prefix_finds_what_lies_under_it_in_order_of_the_file()
    {
        var catalog = Catalog(new DiagnosticBag(), Row("use.water", "1"), Row("used", "1"), Row("use.air.clean", "1"), Row("use", "1"), Row("use_x", "1"));
        Assert.Equal(["use.water", "use.air.clean"], catalog.Under("use").Select(s => s.Id));
        Assert.Empty(catalog.Under("us"));
    }

    [Fact]
    public void Of_two_rows_with_one_id_and_period_the_first_counts()
    {
        var diagnostics = new DiagnosticBag();
        var catalog = Catalog(diagnostics, Row("a@2024", "1"), Row("a", "7"), Row("a@2024", "2"));
        var problem = Assert.Single(diagnostics.Sorted());
        Assert.Equal("RG0215", problem.Code);
        Assert.Equal("there are two rows 'a' for 2024", problem.Message);
        Assert.Equal([7m, 1m], catalog.Find("a")!.Rows.Select(r => r.Number!.Value.Value));
    }
}
