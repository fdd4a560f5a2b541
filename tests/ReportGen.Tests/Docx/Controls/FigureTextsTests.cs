using System.Xml.Linq;
using Xunit;
using static ReportGen.Tests.Docx.Controls.Controls;

namespace ReportGen.Tests.Docx.Controls;

public class FigureTextsTests
{
    [Theory]
    [InlineData("{{ p }} {{ p }}", "t1 t1", "the same twice")]
    [InlineData("{{ p }} {{ p | number: 0 }}", "t1 t1", "printed alike")]
    [InlineData("{{ p }} {{ p | with_unit }} {{ p }}", "t1 t2 t1", "printed otherwise")]
    [InlineData("{{ p }} {{ p | at: 2023 }}", "t1 t2", "of another period")]
    [InlineData("{{ p.rank }} {{ p.streak }} {{ p.rank }}", "t1 t2 t1", "of another field")]
    [InlineData("{{ q }} {{ n | times: 0 | abs | number: 0 }}", "t1 t2", "of another metric")]
    [InlineData("{{ p }} {{ p | plus: q }}", "t1 t2", "computed, though it looks the same")]
    public void A_text_is_one_fact_printed_one_way(string narrative, string nodes, string why)
    {
        var package = Bound(narrative);
        Assert.True(nodes == string.Join(' ', Controls.Of(package).Select(c => (string?)NodeOf(c, package)!.Attribute("id"))), why);
    }

    [Fact]
    public void Both_ways_of_printing_one_metric_have_a_text_each()
    {
        var texts = Bound("{{ p }}、{{ p | compact: 2 }}、{{ p }}", "zh-Hans").Xml(Store).Elements(F + "text");
        Assert.Equal([("241,900", "p@2024"), ("24.19万", "p@2024")], texts.Select(t => (t.Value, (string?)t.Attribute("tag"))));
    }

    [Fact]
    public void Equal_cells_of_different_rows_of_a_free_table_are_two()
    {
        var first = Printed("7") with { Id = string.Empty, Field = "mm", Period = null, Origin = new CellOrigin("data/rain.csv", 2, "mm", SourceSpan.None) };
        var second = first with { Index = 1, Origin = first.Origin with { Row = 3 } };
        var document = Printing(first) with { Figures = [first, second] };

        Assert.Equal(["mm", "mm"], Package.Of(document).Xml(Store).Elements(F + "text").Select(t => (string?)t.Attribute("tag")));
    }
}
