using ReportGen.Charts;
using ReportGen.Document;

namespace ReportGen.Docx.Charts;

/// <summary>What is said beside a slice.</summary>
/// <param name="Slice">The slice.</param>
/// <param name="Words">Its name, and its value where that is printed.</param>
internal sealed record SliceWords(Slice Slice, string Words)
{
    /// <summary>Between the rim and the words.</summary>
    public static Length Away { get; } = Length.Pt(8);

    public static IReadOnlyList<SliceWords> Of(Chart chart) => [.. Slice.Of(chart).Select(s => new SliceWords(s, WordsOf(chart, s.Category)))];

    private static string WordsOf(Chart chart, int category) =>
        chart.Series[0].Points[category] is { Label: not null } point ? chart.Categories[category].Name + " " + point.Text : chart.Categories[category].Name;
}
