using ReportGen.Diagnostics;

namespace ReportGen.Metrics;

/// <summary>Finds the rows that a formula reads: at the period written, else at its row's, else the timeless ones.</summary>
internal sealed class FormulaResolver(Catalog catalog, DiagnosticBag diagnostics)
{
    /// <summary>The rows of every reference; null when one finds none, which is in the diagnostics.</summary>
    public IReadOnlyList<IReadOnlyList<Metric>>? Resolve(Metric row, Formula formula)
    {
        var inputs = new IReadOnlyList<Metric>[formula.References.Count];
        var isComplete = true;
        foreach (var step in formula.Steps)
        {
            if (step.Operation == FormulaOperation.Read)
            {
                var rows = Find(formula.References[step.Reference], row.Period, formula.SpanOf(step));
                inputs[step.Reference] = rows ?? [];
                isComplete &= rows is not null;
            }
        }

        return isComplete ? inputs : null;
    }

    private IReadOnlyList<Metric>? Find(FormulaReference reference, Period? rowPeriod, SourceSpan at) =>
        reference.IsPrefix ? FindUnder(reference, rowPeriod, at) : FindOne(reference, rowPeriod, at);

    private IReadOnlyList<Metric>? FindOne(FormulaReference reference, Period? rowPeriod, SourceSpan at)
    {
        if (catalog.Find(reference.Id) is not { } series)
        {
            if (!catalog.IsIncomplete)
            {
                diagnostics.Add(Messages.FormulaUnknownId(at, reference.Id, catalog.Series.Select(s => s.Id)));
            }

            return null;
        }

        return FindIn(series, reference.Period, rowPeriod, at) is { } metric ? [metric] : null;
    }

    private List<Metric>? FindUnder(FormulaReference reference, Period? rowPeriod, SourceSpan at)
    {
        var found = new List<Metric>();
        var isComplete = true;
        foreach (var series in catalog.Under(reference.Id))
        {
            if (FindIn(series, reference.Period, rowPeriod, at) is { } metric)
            {
                found.Add(metric);
            }
            else
            {
                isComplete = false;
            }
        }

        if (isComplete && found.Count == 0)
        {
            if (!catalog.IsIncomplete)
            {
                diagnostics.Add(Messages.FormulaEmptyPrefix(at, reference.Id, catalog.Series.Select(s => s.Id)));
            }

            return null;
        }

        return isComplete ? found : null;
    }

    private Metric? FindIn(Series series, Period? asked, Period? rowPeriod, SourceSpan at)
    {
        // A period that is written means that period and no other.
        var metric = asked is not null ? series.Find(asked) : series.Find(rowPeriod) ?? series.Find(null);
        if (metric is null && !series.HasBrokenRow)
        {
            diagnostics.Add(Messages.FormulaMissingPeriod(at, series.Id, (asked ?? rowPeriod)?.ToString(), [.. series.Rows.Select(r => r.Period.ToString()!)]));
        }

        return metric;
    }
}
