namespace ReportGen.Diagnostics;

/// <summary>Collects the problems of one run. Not thread-safe: parallel stages fill bags of their own and merge them in order.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>Whether an error is among them.</summary>
    public bool HasErrors => ErrorCount > 0;

    /// <summary>Errors so far.</summary>
    public int ErrorCount { get; private set; }

    public int Count => _items.Count;

    public void Add(Diagnostic diagnostic)
    {
        _items.Add(diagnostic);
        ErrorCount += diagnostic.Severity == Severity.Error ? 1 : 0;
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>All of them in the order in which they were found; the bag is empty then.</summary>
    public IReadOnlyList<Diagnostic> TakeAll()
    {
        var all = _items.ToList();
        _items.Clear();
        ErrorCount = 0;
        return all;
    }

    /// <summary>All of them in source order; equal ones once.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
        [.. _items.Distinct().OrderBy(d => d.Span).ThenBy(d => d.Code, StringComparer.Ordinal)];
}
