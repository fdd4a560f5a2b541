namespace ReportGen.Layout.Flow;

/// <summary>Gathers the runs of a page that has columns.</summary>
internal sealed class PageRuns
{
    private readonly List<PlacedRun> _runs = [];
    private int _next;

    public void Begin(int start)
    {
        _runs.Clear();
        _next = start;
    }

    /// <summary>Adds columns, and the text before them.</summary>
    public void Add(IReadOnlyList<PlacedRun> columns)
    {
        _runs.Add(new PlacedRun(_next, columns[0].Start, 0));
        _runs.AddRange(columns);
        _next = columns[^1].End;
    }

    /// <summary>A page with its runs, if there are others than the page itself.</summary>
    public PagePlan In(PagePlan plan)
    {
        if (_runs.Count == 0)
        {
            return plan;
        }

        var runs = _runs.Append(new PlacedRun(_next, plan.End, 0)).Where(run => run.Start < Math.Min(run.End, plan.End));
        return plan with { Runs = [.. runs.Select(run => run with { End = Math.Min(run.End, plan.End) })] };
    }
}
