using ReportGen.Binding.Filters;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Expressions;

/// <summary>Finds what is wrong with an expression whatever the data: names and filters that do not exist.</summary>
internal static class ExpressionChecker
{
    /// <param name="locals">Names that the template gives itself.</param>
    public static void Check(Expression expression, BindingContext context, HashSet<string> locals, List<Diagnostic> problems)
    {
        switch (expression)
        {
            case NamePath name:
                CheckName(name, context, locals, problems);
                break;
            case GroupName group when context.Names.GroupProblem(group.Prefix, group.Span) is { } problem && !context.IsExcused(problem):
                problems.Add(problem);
                break;
            case Filtered filtered:
                Check(filtered.Input, context, locals, problems);
                foreach (var filter in filtered.Filters)
                {
                    CheckFilter(filter, context, locals, problems);
                }

                break;
            case Comparison comparison:
                Check(comparison.Left, context, locals, problems);
                Check(comparison.Right, context, locals, problems);
                break;
            case Logical logical:
                Check(logical.Left, context, locals, problems);
                Check(logical.Right, context, locals, problems);
                break;
            case WholeRange range:
                Check(range.From, context, locals, problems);
                Check(range.To, context, locals, problems);
                break;
        }
    }

    private static void CheckName(NamePath name, BindingContext context, HashSet<string> locals, List<Diagnostic> problems)
    {
        var dot = name.Path.IndexOf('.');
        if (locals.Contains(dot < 0 ? name.Path : name.Path[..dot]))
        {
            return;
        }

        if (context.Names.Problem(name.Path, name.Span) is { } problem)
        {
            if (DataNames.IsTable(name.Path))
            {
                var found = new DiagnosticBag();
                DataNames.Find(name.Path, name.Span, context, found);
                problems.AddRange(found.TakeAll());
            }
            else if (!context.IsExcused(problem))
            {
                problems.Add(problem);
            }
        }
        else if (context.Names.TryFind(name.Path, out var series, out _))
        {
            context.UsedIds.Add(series.Id);
        }
    }

    private static void CheckFilter(FilterCall filter, BindingContext context, HashSet<string> locals, List<Diagnostic> problems)
    {
        if (FilterTable.Problem(filter) is { } problem)
        {
            problems.Add(problem);
        }

        foreach (var argument in filter.Arguments)
        {
            Check(argument, context, locals, problems);
        }
    }
}
