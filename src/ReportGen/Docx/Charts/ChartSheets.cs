using ReportGen.Charts;
using ReportGen.Document;

namespace ReportGen.Docx.Charts;

/// <summary>The values of a chart as a sheet: a row a category, a column a series.</summary>
internal static class ChartSheets
{
    // A head must not be empty for a table to lie over the data; Word's own is a space, too.
    private const string NoHead = " ";
    // Programs count shares from 0 to 1.
    private const int Percent = 100;

    private const string General = "General";

    public static ChartSheet Of(ChartPlan plan)
    {
        var chart = plan.Chart;
        IEnumerable<SheetColumn> columns = chart.Series.Select(s => Column(chart, s));
        if (plan.Shape == ChartShape.Dots)
        {
            columns = columns.Prepend(new SheetColumn(Head(chart.AcrossName, chart), General, [.. chart.Categories.Select(c => c.Position)]));
        }

        if (HasTargets(plan))
        {
            columns = columns.Append(Targets(plan));
        }

        return new ChartSheet(NoHead, [.. chart.Categories.Select(c => c.Name)], [.. columns, .. Annotations(plan).Select(a => Column(plan, a))]);
    }

    /// <summary>Whether something was aimed at, and bars show it.</summary>
    public static bool HasTargets(ChartPlan plan) => plan.Shape is ChartShape.Bars or ChartShape.Columns or ChartShape.Bullets && HasTargets(plan.Chart);

    /// <summary>Whether something was aimed at.</summary>
    public static bool HasTargets(Chart chart) => chart.Series is [var only] && only.Points.Any(p => p.Target is not null);

    /// <summary>The column of a series.</summary>
    public static int ColumnOf(ChartPlan plan, int series) => plan.Shape == ChartShape.Dots ? series + 1 : series;

    /// <summary>The column of what was aimed at.</summary>
    public static int TargetColumn(ChartPlan plan) => plan.Chart.Series.Count;

    /// <summary>What is said at places of the plot, a column each: a line across, or all words above categories, for which null stands.</summary>
    public static IReadOnlyList<ChartAnnotation?> Annotations(ChartPlan plan)
    {
        if (plan.Shape is not (ChartShape.Columns or ChartShape.Lines or ChartShape.Areas) || plan.Chart.Categories.Count == 0)
        {
            return [];
        }

        IEnumerable<ChartAnnotation?> across = plan.Chart.Annotations.Where(a => a.Value is not null);
        return [.. plan.Chart.Annotations.Any(a => a.Category >= 0) ? across.Append(null) : across];
    }

    /// <summary>The column of the first of them.</summary>
    public static int FirstAnnotation(ChartPlan plan) => plan.Chart.Series.Count + (HasTargets(plan) ? 1 : 0);

    private static SheetColumn Column(ChartPlan plan, ChartAnnotation? annotation)
    {
        var categories = Enumerable.Range(0, plan.Chart.Categories.Count);
        var unit = plan.Chart.Options.Stacking == ChartStacking.Percent ? Percent : 1;
        if (annotation is not null)
        {
            return new SheetColumn(InlineText.Of(annotation.Words), General, [.. categories.Select(_ => annotation.Value / unit)]);
        }

        var above = plan.Chart.Annotations.Where(a => a.Category >= 0).ToList();
        var high = NiceScale.ToDecimal(plan.Values.High) / unit;
        return new SheetColumn(
            string.Join("; ", above.Select(a => InlineText.Of(a.Words))),
            General,
            [.. categories.Select(i => above.Exists(a => a.Category == i) ? high : (decimal?)null)]);
    }

    private static SheetColumn Column(Chart chart, ChartSeries series) =>
        new(Head(series.Name, chart), FormatOf(chart, series), [.. series.Points.Select(p => p.Value)]);

    private static SheetColumn Targets(ChartPlan plan) =>
        new(ChartWording.For(plan.Chart.Language).Target, General, [.. plan.Chart.Series[0].Points.Select(p => p.Target)]);

    /// <summary>The only series may have no name; then what is measured names it.</summary>
    private static string Head(string name, Chart chart) => name.Length > 0 ? name
        : InlineText.Of(chart.Subtitle) is { Length: > 0 } measured ? measured
        : ChartWording.For(chart.Language).TypeOf(chart);

    /// <summary>The format in which most values of a series are printed.</summary>
    private static string FormatOf(Chart chart, ChartSeries series) => series.Points
        .Select(p => p.Value is { } value ? NumberCode.Of(value, p.Text, chart.Numbers) : null)
        .OfType<string>()
        .GroupBy(code => code, StringComparer.Ordinal)
        .OrderByDescending(codes => codes.Count())
        .Select(codes => codes.Key)
        .FirstOrDefault(General);
}
