using ReportGen.Charts;
using ReportGen.Document;

namespace ReportGen.Docx.Charts;

/// <summary>Words above categories stand in rows above the plot, so that none is set upon another.</summary>
internal static class AnnotationRows
{
    private static readonly Length Away = Length.Pt(3);

    /// <summary>The words above categories, from left to right, each with its row from above.</summary>
    /// <param name="width">Of the chart.</param>
    public static IReadOnlyList<(ChartAnnotation Annotation, int Row)> Of(ChartPlan plan, Length width)
    {
        var widths = new ChartWidths(plan);
        var (rows, ends) = (new List<(ChartAnnotation, int)>(), new List<Length>());
        var slot = width * (1.0 / Math.Max(1, plan.Chart.Categories.Count));
        foreach (var annotation in plan.Chart.Annotations.Where(a => a.Category >= 0).OrderBy(a => a.Category))
        {
            var left = slot * annotation.Category;
            var row = ends.FindIndex(end => end <= left);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(Length.Zero);
            }

            ends[row] = left + widths.Of(InlineText.Of(annotation.Words)) + Away;
            rows.Add((annotation, row));
        }

        return rows;
    }

    /// <summary>Height of all rows; nothing where there are none.</summary>
    public static Length HeightAbove(ChartPlan plan, Length width)
    {
        var rows = Of(plan, width);
        return rows.Count == 0 ? Length.Zero : (plan.Design.Labels.Leading * (rows.Max(r => r.Row) + 1)) + Away;
    }
}
