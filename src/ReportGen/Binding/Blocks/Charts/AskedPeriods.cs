using ReportGen.Binding.Filters;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>The periods that a chart block names, in a list or alone.</summary>
internal sealed class AskedPeriods(BlockMap map, DiagnosticBag diagnostics)
{
    private readonly List<(Period Period, SourceSpan Span)> _asked = [];

    public List<Period> Periods => [.. _asked.Select(a => a.Period)];

    private string Key => map.Has("periods") ? "periods" : "period";

    /// <returns>Whether all can be read; what cannot is reported.</returns>
    public bool Read()
    {
        foreach (var text in map.Texts(Key))
        {
            if (!Period.TryParse(text.Value, out var period))
            {
                diagnostics.Add(Messages.ChartPeriod(text.Span, text.Value));
                return false;
            }

            _asked.Add((period, text.Span));
        }

        return true;
    }

    /// <summary>A period that one metric lacks is a gap; one that all lack is a slip of the pen.</summary>
    /// <returns>Whether each period has a row; those that have none are reported.</returns>
    public bool AreIn(IReadOnlyList<Series> series)
    {
        // A row that is reported may be the one that is asked for.
        var strange = series.Any(s => s.HasBrokenRow) ? [] : _asked.Where(a => series.All(s => s.Find(a.Period) is null)).ToList();
        var known = PeriodSteps.Of(series.SelectMany(s => s.Rows)).ConvertAll(p => p.ToString());
        foreach (var (period, span) in strange)
        {
            diagnostics.Add(series.Count == 1
                ? PeriodFilters.MissingOf(series[0], period, span)
                : Messages.ChartHasNoPeriod(span, period.ToString(), known));
        }

        return strange.Count == 0;
    }
}
