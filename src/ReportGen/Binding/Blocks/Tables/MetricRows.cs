using ReportGen.Binding.Expressions;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input;
using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Tables;

/// <summary>Figures as the rows of a table: one a metric, of the report's period.</summary>
internal sealed class MetricRows(IReadOnlyList<Series> series, BindingContext context) : ITableRows
{
    private readonly Evaluator _evaluator = new(context, new Scope());

    public int Count => series.Count;

    public IReadOnlyList<string> DefaultFields => ["label", "value"];

    /// <summary>The metrics of names: ids, and prefixes such as <c>patents.*</c> for all below them.</summary>
    public static MetricRows Of(IReadOnlyList<SettingText> names, BindingContext context) => new(Named(names, context), context);

    /// <summary>The series of names; one that there is not is reported.</summary>
    public static IReadOnlyList<Series> Named(IReadOnlyList<SettingText> names, BindingContext context)
    {
        var found = new List<Series>();
        foreach (var name in names)
        {
            found.AddRange(Find(name, context));
        }

        return found;
    }

    public string? FieldToSortBy(IReadOnlyList<string> shown) => "value";

    public bool Has(SettingText field)
    {
        if (context.Names.IsField(field.Value))
        {
            return true;
        }

        context.Diagnostics.Add(Messages.UnknownField(field.Span, series.Count > 0 ? series[0].Id : "a metric", field.Value, NearNames.Of(field.Value, Fields.Names)));
        return false;
    }

    public string HeadOf(string field) => FieldWords.Of(field, Wording.For(context.Language));

    public Value Read(int row, string field, SourceSpan at) =>
        _evaluator.Figure(series[row], field == "value" ? Fields.Itself : field, at) switch
        {
            // Other fields may well be empty, but a row without its value is a mistake.
            NothingValue { Why: not null } when field != "value" => new NothingValue(),
            var value => value,
        };

    public bool IsCalled(int row, string name) => series[row].Id == name;

    public bool IsSummable(string field) => field == "value";

    public CellOrigin? OriginOf(int row, string field) => null;

    private static IEnumerable<Series> Find(SettingText name, BindingContext context)
    {
        var id = name.Value;
        if (id.EndsWith(".*", StringComparison.Ordinal) && context.Names.IsGroup(id[..^2]))
        {
            return context.Catalog.Under(id[..^2]).Select(s => Used(s, context));
        }

        if (context.Catalog.Find(id) is { } series)
        {
            return [Used(series, context)];
        }

        var problem = id.EndsWith(".*", StringComparison.Ordinal) ? context.Names.GroupProblem(id[..^2], name.Span)!
            : context.Names.IsGroup(id) ? Messages.NotAFigure(name.Span, id, [.. context.Catalog.Under(id).Select(s => s.Id)])
            : Messages.UnknownMetric(name.Span, id, NearNames.Of(id, context.Catalog.Series.Select(s => s.Id)));
        if (!context.IsExcused(problem))
        {
            context.Diagnostics.Add(problem);
        }

        return [];
    }

    private static Series Used(Series series, BindingContext context)
    {
        context.UsedIds.Add(series.Id);
        return series;
    }
}
