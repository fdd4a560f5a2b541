using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding;

/// <summary>Tells which metrics no binding of any edition and no formula names, in one note however many there are.</summary>
internal static class UnusedMetrics
{
    public static void Report(Catalog catalog, HashSet<string> usedIds, DiagnosticBag diagnostics)
    {
        var unused = Of(catalog, usedIds);
        if (unused.Count > 0)
        {
            diagnostics.Add(Messages.UnusedMetrics(unused[0].Rows[0].Origin.Span, [.. unused.Select(s => s.Id)]));
        }
    }

    /// <summary>The metrics that neither these ids nor any formula name, in the order of the file.</summary>
    public static IReadOnlyList<Series> Of(Catalog catalog, HashSet<string> usedIds)
    {
        var inFormulas = IdsInFormulas(catalog);
        return [.. catalog.Series.Where(s => !usedIds.Contains(s.Id) && !IsIn(inFormulas, s.Id))];
    }

    private static HashSet<string> IdsInFormulas(Catalog catalog)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var formula in catalog.Series.SelectMany(s => s.Rows).Select(r => r.Formula).OfType<string>())
        {
            AddIds(formula, ids);
        }

        return ids;
    }

    /// <summary>Every dotted word counts, <c>use.*</c> as <c>use.</c>; names of functions do no harm.</summary>
    private static void AddIds(string formula, HashSet<string> ids)
    {
        var start = 0;
        for (var at = 0; at <= formula.Length; at++)
        {
            if (at == formula.Length || !(char.IsAsciiLetterOrDigit(formula[at]) || formula[at] is '.' or '_'))
            {
                ids.Add(formula[start..at]);
                start = at + 1;
            }
        }
    }

    private static bool IsIn(HashSet<string> formulas, string id)
    {
        for (var dot = id.IndexOf('.'); dot >= 0; dot = id.IndexOf('.', dot + 1))
        {
            if (formulas.Contains(id[..(dot + 1)]))
            {
                return true;
            }
        }

        return formulas.Contains(id);
    }
}
