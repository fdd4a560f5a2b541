using ReportGen.Charts;

namespace ReportGen.Docx.Charts;

/// <summary>The colour that most marks of a series have, and those that have another.</summary>
internal static class PointColors
{
    public static Color Usual(ChartPlan plan, int series) => plan.Chart.Categories.Count == 0
        ? plan.Looks[series].Color
        : All(plan, series).GroupBy(c => c).OrderByDescending(g => g.Count()).First().Key;

    public static IEnumerable<(int Category, Color Color)> Others(ChartPlan plan, int series, Color usual) =>
        All(plan, series).Select((color, i) => (i, color)).Where(p => p.color != usual);

    private static IEnumerable<Color> All(ChartPlan plan, int series) => Enumerable.Range(0, plan.Chart.Categories.Count).Select(i => plan.ColorOf(i, series));
}
