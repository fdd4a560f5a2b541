using ReportGen.Charts;
using ReportGen.Document;

namespace ReportGen.Docx.Charts;

/// <summary>What is said at places of a plot, as columns of its sheet: one for each line across, and one for all words above categories.</summary>
internal static class AnnotationColumns
{
    // Programs count shares from 0 to 1.
    private const int Percent = 100;

    /// <summary>Lines at values that a chart can show; the bars of groups and stacks leave no place for another series.</summary>
    public static IReadOnlyList<ChartAnnotation> Across(ChartPlan plan) =>
        HasPoints(plan) || (plan.Shape.IsLying() && plan is { IsStacked: false, Chart.Series.Count: 1 }) ? ValuesOf(plan) : [];

    /// <summary>Lines at values that a chart cannot show, and that are told above it.</summary>
    public static IReadOnlyList<ChartAnnotation> Told(ChartPlan plan) => plan.Shape.IsLying() && Across(plan).Count == 0 ? ValuesOf(plan) : [];

    /// <summary>Whether words stand above categories; those of lying bars stand behind their values.</summary>
    public static bool HasAbove(ChartPlan plan) => HasPoints(plan) && plan.Chart.Annotations.Any(a => a.Category >= 0);

    /// <summary>Index of the first column, from 0.</summary>
    public static int First(ChartPlan plan) => plan.Chart.Series.Count + (ChartSheets.HasTargets(plan) ? 1 : 0);

    public static IEnumerable<SheetColumn> Of(ChartPlan plan)
    {
        var unit = plan.Chart.Options.Stacking == ChartStacking.Percent ? Percent : 1;
        var columns = Across(plan).Select(a => Column(plan, [a], _ => a.Value / unit));
        if (!HasAbove(plan))
        {
            return columns;
        }

        var above = plan.Chart.Annotations.Where(a => a.Category >= 0).ToList();
        var high = NiceScale.ToDecimal(plan.Values.High) / unit;
        return columns.Append(Column(plan, above, i => above.Exists(a => a.Category == i) ? high : null));
    }

    /// <summary>Whether a line can go over the categories of a plot.</summary>
    private static bool HasPoints(ChartPlan plan) => plan.Shape is ChartShape.Columns or ChartShape.Lines or ChartShape.Areas && plan.Chart.Categories.Count > 0;

    private static List<ChartAnnotation> ValuesOf(ChartPlan plan) => [.. plan.Chart.Annotations.Where(a => a.Value is not null)];

    private static SheetColumn Column(ChartPlan plan, IEnumerable<ChartAnnotation> annotations, Func<int, decimal?> valueAt) => new(
        string.Join("; ", annotations.Select(a => InlineText.Of(a.Words))),
        ChartSheets.General,
        [.. Enumerable.Range(0, plan.Chart.Categories.Count).Select(valueAt)]);
}
