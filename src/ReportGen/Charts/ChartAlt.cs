using System.Text;
using ReportGen.Document;

namespace ReportGen.Charts;

/// <summary>What a chart says, told from its values: its kind, the finding, what is measured, the range, the extremes.</summary>
internal static class ChartAlt
{
    /// <summary>More series than these are told by their range alone.</summary>
    private const int MostWays = 5;

    /// <summary>So few values are all told.</summary>
    private const int FewValues = 6;

    public static string Of(Chart chart)
    {
        var words = ChartWording.For(chart.Language);
        var text = new StringBuilder(words.TypeOf(chart));
        Add(text, InlineText.Of(chart.Title), words);
        Add(text, InlineText.Of(chart.Subtitle), words);
        Add(text, Facts(chart, words), words);
        return text.Append(words.Stop.TrimEnd()).ToString();
    }

    /// <summary>What a line the size of a word says: whose course it is, its range, and where it ends.</summary>
    public static string OfWord(Chart chart)
    {
        var words = ChartWording.For(chart.Language);
        var values = Values(chart).ToList();
        var (category, series, point) = values[^1];
        var text = new StringBuilder(words.TypeOf(chart));
        Add(text, series.Name, words);
        Add(text, Range(chart, values, words) + words.Semicolon + ChartWording.Filled(words.Last, point.Text, category.Name), words);
        return text.Append(words.Stop.TrimEnd()).ToString();
    }

    private static void Add(StringBuilder text, string sentence, ChartWording words)
    {
        if (sentence.Length > 0)
        {
            text.Append(words.Stop).Append(sentence.TrimEnd('.', '。'));
        }
    }

    private static string Facts(Chart chart, ChartWording words)
    {
        var values = Values(chart).ToList();
        var missing = (chart.Series.Count * chart.Categories.Count) - values.Count;
        var facts = values.Count <= FewValues || chart.Type is ChartType.Pie or ChartType.Donut ? All(chart, values, words)
            : IsOfWays(chart) ? Ways(chart, words)
            : Range(chart, values, words);
        return missing == 0 ? facts : facts + words.Semicolon + ChartWording.Filled(words.MissingValues, missing);
    }

    private static bool IsOfWays(Chart chart) =>
        chart.Type is ChartType.Line or ChartType.Area or ChartType.Slope or ChartType.Stacked && chart.Series.Count is > 1 and <= MostWays;

    private static string All(Chart chart, List<(ChartCategory Category, ChartSeries Series, ChartPoint Point)> values, ChartWording words) =>
        string.Join(words.Semicolon, values.Select(v => ChartWording.Filled(words.Named, NameOf(chart, v.Category, v.Series), v.Point.Text)));

    private static string Ways(Chart chart, ChartWording words) => string.Join(words.Semicolon, chart.Series.Select(series =>
    {
        var own = Values(chart).Where(v => v.Series == series).ToList();
        return own.Count == 0 ? series.Name : ChartWording.Filled(words.Way, series.Name, own[0].Point.Text, own[^1].Point.Text, own[0].Category.Name, own[^1].Category.Name);
    }));

    private static string Range(Chart chart, List<(ChartCategory Category, ChartSeries Series, ChartPoint Point)> values, ChartWording words)
    {
        var lowest = values.MinBy(v => v.Point.Value);
        var highest = values.MaxBy(v => v.Point.Value);
        var range = ChartWording.Filled(words.Range, values.Count, chart.Categories[0].Name, chart.Categories[^1].Name);
        if (lowest.Point.Value == highest.Point.Value)
        {
            return range + words.Semicolon + ChartWording.Filled(words.AllAlike, lowest.Point.Text);
        }

        return string.Join(
            words.Semicolon,
            range,
            ChartWording.Filled(words.Lowest, lowest.Point.Text, NameOf(chart, lowest.Category, lowest.Series)),
            ChartWording.Filled(words.Highest, highest.Point.Text, NameOf(chart, highest.Category, highest.Series)));
    }

    private static IEnumerable<(ChartCategory Category, ChartSeries Series, ChartPoint Point)> Values(Chart chart)
    {
        foreach (var series in chart.Series)
        {
            for (var i = 0; i < chart.Categories.Count; i++)
            {
                if (series.Points[i].Value is not null)
                {
                    yield return (chart.Categories[i], series, series.Points[i]);
                }
            }
        }
    }

    private static string NameOf(Chart chart, ChartCategory category, ChartSeries series) =>
        chart.Series.Count == 1 ? category.Name : chart.Categories.Count == 1 ? series.Name : $"{series.Name}, {category.Name}";
}
