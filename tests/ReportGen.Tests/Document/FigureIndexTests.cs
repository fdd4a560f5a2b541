using ReportGen.Document;
using Xunit;

namespace ReportGen.Tests.Document;

public class FigureIndexTests
{
    [Fact]
    public void Metrics_stand_by_name_with_their_pages_of_the_body()
    {
        Figure[] figures = [Of(0, "b", "metrics.csv"), Of(1, "a", "metrics.csv"), Of(2, "b", "metrics.csv"), Of(3, "data.rain.mm", "data/rain.csv")];
        var pages = new Dictionary<int, string> { [0] = "i", [1] = "2", [2] = "3", [3] = "3" };
        Assert.Equal([("a", "2"), ("b", "3")], FigureIndex.Of(figures, pages).Select(e => (e.Name, Assert.Single(e.Places).Page)));
    }

    [Fact]
    public void Letters_with_marks_stand_with_their_letters()
    {
        Figure[] figures = [Of(0, "z", "metrics.csv"), Of(1, "Ébène", "metrics.csv"), Of(2, "f", "metrics.csv"), Of(3, "e", "metrics.csv")];
        var pages = figures.ToDictionary(f => f.Index, _ => "1");
        Assert.Equal(["e", "Ébène", "f", "z"], FigureIndex.Of(figures, pages).Select(e => e.Name));
    }

    [Fact]
    public void Metrics_of_one_label_are_told_apart_by_their_ids()
    {
        Figure[] figures = [Of(0, "b.total", "metrics.csv") with { Label = "Total" }, Of(1, "a.total", "metrics.csv") with { Label = "Total" }, Of(2, "a.total", "metrics.csv") with { Label = "Total" }, Of(3, "rest", "metrics.csv") with { Label = "Rest" }];
        var pages = figures.ToDictionary(f => f.Index, _ => "1");
        Assert.Equal(["Rest", "Total (a.total)", "Total (b.total)"], FigureIndex.Of(figures, pages).Select(e => e.Name));
    }

    private static Figure Of(int index, string id, string file) =>
        new() { Index = index, Id = id, Text = "1", Origin = new CellOrigin(file, 2, "value", SourceSpan.None) };
}
