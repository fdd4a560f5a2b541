using ReportGen.Charts;

namespace ReportGen.Layout.Charts;

/// <summary>Where categories stand along the axis across: in time, or one after another.</summary>
internal static class CategoryPlaces
{
    public static double[] Of(ChartPlan plan, double left, double right)
    {
        var categories = plan.Chart.Categories;
        var places = plan.HasPositions
            ? categories.Select(c => (double)c.Position!.Value).ToArray()
            : [.. Enumerable.Range(0, categories.Count).Select(i => (double)i)];
        var (first, last) = (places.DefaultIfEmpty(0).Min(), places.DefaultIfEmpty(0).Max());
        var width = Math.Max(0, right - left);
        return Array.ConvertAll(places, p => last > first ? left + ((p - first) / (last - first) * width) : left + (width / 2));
    }
}
