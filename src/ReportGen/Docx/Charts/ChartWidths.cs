using ReportGen.Charts;
using ReportGen.Document;

namespace ReportGen.Docx.Charts;

/// <summary>Guesses the widths of a chart's texts, and knows the white space around them.</summary>
internal sealed class ChartWidths(ChartPlan plan)
{
    /// <summary>Names at the ends of lines take no more than this part of the chart.</summary>
    private const double MostEndNames = 0.34;

    /// <summary>Names and values at the beginnings of slopes take no more than this part of the chart.</summary>
    public const double MostFirstNames = 0.45;

    /// <summary>Bold names are wider than the average face.</summary>
    public const double Bold = 1.06;

    // The square before a name of a legend with the white around it, in ems, less the gaps at its sides.
    private const double KeyBeside = 1.6;

    // An en space, as on the page.
    private const string Between = "\u2002";

    private readonly Chart _chart = plan.Chart;

    /// <summary>Between a mark and the words beside it.</summary>
    public static Length Gap { get; } = Length.Pt(4);

    /// <summary>Between an axis and the names below it.</summary>
    public static Length BelowBase { get; } = Length.Pt(3);

    /// <summary>Between an axis and the first and last points of a line.</summary>
    public static Length Inset { get; } = Length.Pt(4);

    public Length Of(string text) => plan.Design.Labels.Size * AverageWidth.Ems(text);

    /// <summary>How many lines the names below a plot take at most, each no wider than its place.</summary>
    public int LinesOfNames(Length place) => _chart.Categories.Select(c => LinesOf(c.Name, place)).DefaultIfEmpty(1).Max();

    public Length Widest(IEnumerable<string> texts) => texts.Select(Of).DefaultIfEmpty(Length.Zero).MaxBy(w => w.Points);

    /// <summary>The widest number of the axis at the left, with its gap; nothing where it is not shown.</summary>
    public Length TicksAtLeft() => plan.HasValueAxis ? Widest(plan.Values.Ticks.Select(t => t.Text)) + Gap : Length.Zero;

    /// <summary>The widest value that is printed beside its mark.</summary>
    public Length Labels() => Widest(_chart.Series.SelectMany(s => s.Points).Where(p => p.Label is not null).Select(p => p.Text));

    /// <summary>Room for the names at the right, with gaps; nothing where there are none.</summary>
    /// <param name="width">Of the chart.</param>
    public Length EndNames(Length width)
    {
        if (plan.Naming != SeriesNaming.AtEnds)
        {
            return Length.Zero;
        }

        var widest = Widest(_chart.Series.Select(WordsAtEnd)) * Bold;
        var most = width * MostEndNames;
        return (widest < most ? widest : most) + Gap + Gap + (plan.IsStacked ? plan.Design.Labels.Size * KeyBeside : Length.Zero);
    }

    /// <summary>The words at the end of a series' line, broken where they are wider than they may be.</summary>
    /// <param name="width">Of the chart.</param>
    public IReadOnlyList<string> LinesAtEnd(ChartSeries series, Length width) => Broken(WordsAtEnd(series), width * MostEndNames);

    /// <summary>The same of the words at its beginning, in a slope.</summary>
    public IReadOnlyList<string> LinesAtStart(ChartSeries series, Length width) => Broken(WordsAtStart(series), width * MostFirstNames);

    private IReadOnlyList<string> Broken(string words, Length most) => NameBreaks.Lines(words, most / (plan.Design.Labels.Size * Bold));

    private static string WordsAtStart(ChartSeries series) =>
        series.FirstIndex is >= 0 and var first && series.Points[first] is { Label: not null } point ? series.Name + Between + point.Text : series.Name;

    private int LinesOf(string name, Length place)
    {
        var (lines, left) = (1, place);
        foreach (var word in name.Split(' '))
        {
            var width = Of(word);
            if (left < place && width > left)
            {
                (lines, left) = (lines + 1, place);
            }

            lines += width > place ? (int)Math.Ceiling(width / place) - 1 : 0;
            left = width > place ? Length.Zero : left - width - Of(" ");
        }

        return lines;
    }

    /// <summary>The name of a series, with its last value where lines end there.</summary>
    private string WordsAtEnd(ChartSeries series) =>
        plan.Shape == ChartShape.Lines && series.Points.LastOrDefault(p => p.Value is not null) is { Label: not null } last
            ? series.Name + Between + last.Text
            : series.Name;
}
