using System.Globalization;
using ReportGen.Diagnostics;

namespace ReportGen.Binding;

/// <summary>One row of a new year moves the whole report there, and all figures are missing: then one message says so for all.</summary>
internal static class MissingFigures
{
    // So many are told one by one; their authors may well lack just these.
    private const int MostAlone = 3;

    /// <summary>Gives an edition's problems with those of the report's period gathered.</summary>
    public static IEnumerable<Diagnostic> Gathered(IReadOnlyList<Diagnostic> problems, BindingContext context)
    {
        var missing = problems.Where(context.MissingInPeriod.Contains).Distinct().OrderBy(d => d.Span).ToList();
        if (missing.Count == 0)
        {
            return problems;
        }

        var others = problems.Where(d => !context.MissingInPeriod.Contains(d));
        var first = WithHint(missing[0], context);
        return missing.Count <= MostAlone
            ? others.Append(first).Concat(missing.Skip(1))
            : others.Append(first).Append(Summary(missing.Skip(1).ToList(), context));
    }

    private static Diagnostic WithHint(Diagnostic missing, BindingContext context)
    {
        var period = context.Period!.Value;
        var before = context.Catalog.Series.SelectMany(s => s.Rows).Select(r => r.Period).Where(p => p is not null && p != period).DefaultIfEmpty().Max();
        return Messages.WithReportPeriod(missing, period.ToString(), period == context.Catalog.LatestPeriod, before?.ToString());
    }

    private static Diagnostic Summary(List<Diagnostic> rest, BindingContext context)
    {
        var places = rest.Select(d => d.Span.Line).Distinct().Select(line => string.Create(CultureInfo.InvariantCulture, $"line {line}"));
        return Messages.MoreMissingInPeriod(rest[0].Span, context.Period!.Value.ToString(), rest.Count, [.. places]);
    }
}
