using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Expressions;

/// <summary>What dotted names mean, and what is near to those that mean nothing.</summary>
internal sealed class NameTable
{
    /// <summary>Near names are looked for at most this often; a report with more wrong names has another problem.</summary>
    private const int MaxSearches = 50;

    /// <summary>Words for a figure of before.</summary>
    private static readonly string[] PastWords = ["prev", "previous", "last", "last_year", "before", "prior"];

    private readonly Catalog _catalog;
    private readonly HashSet<string> _prefixes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _columns = new(Fields.Names, StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _near = new(StringComparer.Ordinal);

    public NameTable(Catalog catalog)
    {
        _catalog = catalog;
        foreach (var series in catalog.Series)
        {
            for (var dot = series.Id.IndexOf('.'); dot >= 0; dot = series.Id.IndexOf('.', dot + 1))
            {
                _prefixes.Add(series.Id[..dot]);
            }

            foreach (var row in series.Rows)
            {
                // Few tables have columns of their own, and a large one has many rows.
                if (row.Extra.Count > 0)
                {
                    _columns.UnionWith(row.Extra.Keys);
                }
            }
        }
    }

    /// <summary>Whether ids lie under a prefix.</summary>
    public bool IsGroup(string path) => _prefixes.Contains(path);

    /// <summary>What is wrong with a prefix that is to be gone through; null if ids lie under it.</summary>
    public Diagnostic? GroupProblem(string prefix, SourceSpan span) =>
        IsGroup(prefix) ? null : Messages.UnknownGroup(span, prefix, NearNames.Of(prefix, _prefixes));

    /// <summary>Whether any row could have the field.</summary>
    public bool IsField(string name) => _columns.Contains(name);

    /// <summary>The series that a path names, and the field behind it.</summary>
    /// <returns>False for a path that names no metric.</returns>
    public bool TryFind(string path, out Series series, out string field)
    {
        field = Fields.Itself;
        if (_catalog.Find(path) is { } whole)
        {
            series = whole;
            return true;
        }

        var dot = path.LastIndexOf('.');
        series = (dot < 0 ? null : _catalog.Find(path[..dot]))!;
        field = path[(dot + 1)..];
        return series is not null;
    }

    /// <summary>What is wrong with a path that is no local name; null if it means something.</summary>
    public Diagnostic? Problem(string path, SourceSpan span)
    {
        if (TryFind(path, out var series, out var field))
        {
            return field == Fields.Itself || IsField(field)
                ? null
                : UnknownField(series, field, span);
        }

        if (IsGroup(path) || path == "period")
        {
            return null;
        }

        // Of a field behind a mistyped id only the id is wrong.
        var dot = path.LastIndexOf('.');
        var name = dot > 0 && IsField(path[(dot + 1)..]) && !IsGroup(path[..dot]) ? path[..dot] : path;
        return Messages.UnknownMetric(span, name, Near(name));
    }

    private Diagnostic UnknownField(Series series, string field, SourceSpan span)
    {
        var year = series.Rows.Count < 2 ? null : series.Rows[^2].Period?.ToString();
        return year is not null && ((field.Length > 0 && char.IsAsciiDigit(field[0])) || PastWords.Contains(field))
            ? Messages.FieldForPeriod(span, series.Id, field, year)
            : Messages.UnknownField(span, series.Id, field, NearNames.Of(field, _columns));
    }

    private IReadOnlyList<string> Near(string path)
    {
        if (!_near.TryGetValue(path, out var near))
        {
            near = _near.Count < MaxSearches ? NearNames.Of(path, Candidates(path)) : [];
            _near.Add(path, near);
        }

        return near;
    }

    /// <summary>Names whose length alone does not rule them out.</summary>
    private IEnumerable<string> Candidates(string path)
    {
        var limit = Math.Max(2, path.Length / 3);
        return _catalog.Series.Select(s => s.Id).Where(id => Math.Abs(id.Length - path.Length) <= limit);
    }
}
