using ReportGen.Charts;
using ReportGen.Document;

namespace ReportGen.Docx.Charts;

/// <summary>What is said beside a slice, and where on the rim that is.</summary>
/// <param name="Category">Index of its category.</param>
/// <param name="Middle">The angle of its middle, in radians from the top clockwise.</param>
/// <param name="Words">Its name, and its value where that is printed.</param>
internal sealed record SliceWords(int Category, double Middle, string Words)
{
    /// <summary>Between the rim and the words.</summary>
    public static Length Away { get; } = Length.Pt(8);

    public bool IsRight => Middle <= Math.PI;

    /// <summary>The slices of a pie; those of nothing are none.</summary>
    public static IReadOnlyList<SliceWords> Of(ChartPlan plan)
    {
        var points = plan.Chart.Series[0].Points;
        var whole = points.Sum(p => (double)(p.Value ?? 0));
        var (slices, angle) = (new List<SliceWords>(), 0.0);
        for (var i = 0; i < points.Count && whole > 0; i++)
        {
            if (points[i].Value is { } value && value > 0)
            {
                var size = (double)value / whole * 2 * Math.PI;
                slices.Add(new SliceWords(i, angle + (size / 2), WordsOf(plan.Chart, i)));
                angle += size;
            }
        }

        return slices;
    }

    private static string WordsOf(Chart chart, int category) =>
        chart.Series[0].Points[category] is { Label: not null } point ? chart.Categories[category].Name + " " + point.Text : chart.Categories[category].Name;
}
