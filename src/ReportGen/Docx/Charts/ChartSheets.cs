using ReportGen.Charts;
using ReportGen.Document;

namespace ReportGen.Docx.Charts;

/// <summary>The values of a chart as a sheet: a row a category, a column a series.</summary>
internal static class ChartSheets
{
    // A head must not be empty for a table to lie over the data; Word's own is a space, too.
    private const string NoHead = " ";
    private const string AcrossHead = "X";

    /// <summary>The format of numbers that are not printed.</summary>
    public const string General = "General";

    public static ChartSheet Of(ChartPlan plan)
    {
        var chart = plan.Chart;
        IEnumerable<SheetColumn> columns = chart.Series.Select(s => Column(chart, s));
        if (HasAcross(plan))
        {
            columns = columns.Prepend(new SheetColumn(chart.AcrossName.Length > 0 ? chart.AcrossName : AcrossHead, General, [.. chart.Categories.Select(c => c.Position)]));
        }

        if (HasTargets(plan))
        {
            columns = columns.Append(Targets(plan));
        }

        return new ChartSheet(NoHead, [.. chart.Categories.Select(c => c.Name)], [.. columns, .. AnnotationColumns.Of(plan)]);
    }

    /// <summary>Whether something was aimed at, and bars show it.</summary>
    public static bool HasTargets(ChartPlan plan) => plan.Shape.IsOfBars() && HasTargets(plan.Chart);

    /// <summary>Whether something was aimed at.</summary>
    public static bool HasTargets(Chart chart) => chart.Series is [var only] && only.Points.Any(p => p.Target is not null);

    /// <summary>Whether places across stand in a column before those of the series.</summary>
    private static bool HasAcross(ChartPlan plan) => plan.Shape == ChartShape.Dots || UnevenPlot.Suits(plan);

    /// <summary>The column of a series.</summary>
    public static int ColumnOf(ChartPlan plan, int series) => HasAcross(plan) ? series + 1 : series;

    /// <summary>The column of places across.</summary>
    public const int AcrossColumn = 0;

    /// <summary>The column of what was aimed at.</summary>
    public static int TargetColumn(ChartPlan plan) => plan.Chart.Series.Count;

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
