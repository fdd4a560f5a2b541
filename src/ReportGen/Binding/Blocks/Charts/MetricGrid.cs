using ReportGen.Binding.Blocks.Tables;
using ReportGen.Binding.Expressions;
using ReportGen.Binding.Filters;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input;
using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>Figures as the values of a chart: one metric over its periods, or several side by side.</summary>
internal sealed class MetricGrid(BlockMap map, ChartType type, NarrativeContext narrative)
{
    private readonly BindingContext _binding = narrative.Binding;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <returns>Null where there is nothing to read, which is reported.</returns>
    public ChartGrid? Read()
    {
        var series = MetricRows.Named(map.Texts("metrics"), _binding);
        var periods = new AskedPeriods(map, narrative.Diagnostics);
        if (series.Count == 0 || !periods.Read() || !ReadNames(series))
        {
            return null;
        }

        // One period of values side by side is looked for by each of them.
        var asked = periods.Periods;
        if ((asked.Count > 1 || ChartTypes.IsOverTime(type)) && !periods.AreIn(series))
        {
            return null;
        }

        if (type == ChartType.Scatter)
        {
            return Scatter(series, asked);
        }

        if (ChartTypes.IsOverTime(type) || (type == ChartType.Stacked && asked.Count != 1 && HasPeriods(series)))
        {
            return OverTime(series, asked);
        }

        if (asked.Count > 1)
        {
            return series.Count == 1 ? OverTime(series, asked) : SideBySide(series, asked);
        }

        return series.Count == 1 && asked.Count == 0 && type != ChartType.Bullet && series[0].Rows.Count(r => r.Period is not null) > 1 ? OverTime(series, asked) : AtOnePeriod(series, asked);
    }

    private static bool HasPeriods(IReadOnlyList<Series> series) => series.Any(s => s.Rows.Any(r => r.Period is not null));

    private ChartGrid OverTime(IReadOnlyList<Series> series, List<Period> asked)
    {
        var periods = PeriodsOf(series, asked);
        var grid = new ChartGrid([.. periods.Select(NameOf)], [.. series.Select(NameOf)]);
        for (var j = 0; j < series.Count; j++)
        {
            for (var i = 0; i < periods.Count; i++)
            {
                if (series[j].Find(periods[i]) is { } row)
                {
                    grid.Values[i, j] = ValueOf(series[j], row);
                }
            }
        }

        return grid;
    }

    /// <summary>The periods between the first and the last, those without rows too.</summary>
    private List<Period> PeriodsOf(IReadOnlyList<Series> series, List<Period> asked)
    {
        if (asked.Count > 0)
        {
            return asked;
        }

        var found = PeriodSteps.Of(series.SelectMany(s => s.Rows));
        if (type != ChartType.Slope)
        {
            return PeriodSteps.Fill(found);
        }

        return found.Count > 2 ? [found[0], found[^1]] : found;
    }

    private ChartGrid SideBySide(IReadOnlyList<Series> series, List<Period> asked)
    {
        var grid = new ChartGrid([.. series.Select(NameOf)], [.. asked.Select(NameOf)]);
        for (var i = 0; i < series.Count; i++)
        {
            for (var j = 0; j < asked.Count; j++)
            {
                if (series[i].Find(asked[j]) is { } row)
                {
                    grid.Values[i, j] = ValueOf(series[i], row);
                }
            }
        }

        return grid;
    }

    private ChartGrid AtOnePeriod(IReadOnlyList<Series> series, List<Period> asked)
    {
        var isStacked = type == ChartType.Stacked;
        GridName[] names = [.. series.Select(NameOf)];
        GridName[] period = [asked is [var only] ? NameOf(only) : _binding.Period is { } reported ? NameOf(reported) : new GridName(string.Empty)];
        var grid = isStacked ? new ChartGrid(period, names) : new ChartGrid(names, period);
        var evaluator = new Evaluator(_binding, new Scope());
        for (var i = 0; i < series.Count; i++)
        {
            var value = asked is [var at]
                ? series[i].Find(at) is { } row ? ValueOf(series[i], row) : PeriodFilters.Missing(series[i], Fields.Itself, at, map.SpanOf(map.Has("period") ? "period" : "periods"))
                : evaluator.Figure(series[i], Fields.Itself, map.SpanOf("metrics"));
            grid.Values[isStacked ? 0 : i, isStacked ? i : 0] = value;
        }

        return grid;
    }

    /// <summary>The first metric across, the others upwards, a dot for each period.</summary>
    private ChartGrid? Scatter(IReadOnlyList<Series> series, List<Period> asked)
    {
        if (series.Count < 2)
        {
            narrative.Diagnostics.Add(Messages.ScatterNeedsTwo(map.SpanOf("metrics")));
            return null;
        }

        var periods = PeriodsOf([series[0]], asked).Where(p => series[0].Find(p)?.Number is not null).ToList();
        var names = periods.Select(p => NameOf(p) with { Position = series[0].Find(p)!.Number!.Value.Value, Across = ValueOf(series[0], series[0].Find(p)!) }).ToList();
        var grid = new ChartGrid(names, [.. series.Skip(1).Select(NameOf)]) { HasNumbersAcross = true, AcrossName = NameOf(series[0]).Text };
        for (var i = 0; i < periods.Count; i++)
        {
            for (var j = 1; j < series.Count; j++)
            {
                if (series[j].Find(periods[i]) is { } row)
                {
                    grid.Values[i, j - 1] = ValueOf(series[j], row);
                }
            }
        }

        return grid;
    }

    private Value ValueOf(Series series, Metric row) => Fields.Read(new Fact(series, row, Fields.Itself), _binding, map.SpanOf("metrics"));

    /// <summary>Names of the author's own, shorter than the labels of the metrics.</summary>
    private bool ReadNames(IReadOnlyList<Series> series)
    {
        var names = map.Texts("names");
        if (names.Count > 0 && names.Count != series.Count)
        {
            narrative.Diagnostics.Add(Messages.ChartNamesDoNotFit(map.SpanOf("names"), names.Count, series.Count));
            return false;
        }

        for (var i = 0; i < names.Count; i++)
        {
            _names[series[i].Id] = InlineText.Of(TextBinder.Bind(names[i], narrative with { IsLabel = true }));
        }

        return true;
    }

    private GridName NameOf(Series series)
    {
        if (_names.TryGetValue(series.Id, out var name))
        {
            return new GridName(name) { Id = series.Id };
        }

        var label = series.Rows[^1].Label.For(_binding.Language);
        return new GridName(label.Length > 0 ? label : series.Id) { Id = series.Id };
    }

    private GridName NameOf(Period period) => new(PeriodText.Of(period, _binding.Conventions)) { Period = period, Position = PeriodText.PlaceOf(period) };
}
