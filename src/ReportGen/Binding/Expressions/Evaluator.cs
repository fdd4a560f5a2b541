using System.Globalization;
using ReportGen.Binding.Blocks.Tables;
using ReportGen.Binding.Filters;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Expressions;

/// <summary>Gives expressions their values. What goes wrong is a value too, and nothing is reported here.</summary>
internal sealed class Evaluator(BindingContext context, Scope scope)
{
    public Value Evaluate(Expression expression) => expression switch
    {
        Literal literal => literal.Value,
        NamePath name => Name(name.Path, name.Span),
        GroupName group => context.Names.IsGroup(group.Prefix) ? new GroupValue(group.Prefix) : new FailureValue(null),
        Filtered filtered => Filter(filtered),
        Comparison comparison => Comparer.Compare(comparison.Kind, Evaluate(comparison.Left), Evaluate(comparison.Right), comparison.Span),
        Logical logical => Combine(logical),
        WholeRange range => Range(range),
        _ => new NothingValue(),
    };

    /// <summary>Liquid's truth: all but <c>nil</c> and <c>false</c> is true; data that is not there is nil.</summary>
    public static bool IsTrue(Value value) => value switch
    {
        TruthValue truth => truth.IsTrue,
        NothingValue or FailureValue => false,
        _ => true,
    };

    /// <summary>The figure of the report's period, else the timeless one.</summary>
    public Value Figure(Series series, string field, SourceSpan at)
    {
        var row = (context.Period is null ? null : series.Find(context.Period)) ?? series.Find(null);
        return row is null ? Missing(series, field, at) : Fields.Read(new Fact(series, row, field), context, at);
    }

    private Value Missing(Series series, string field, SourceSpan at)
    {
        var missing = PeriodFilters.Missing(series, field, context.Period, at);
        if (missing is NothingValue { Why: { } why } && context.Period is not null)
        {
            context.MissingInPeriod.Add(why);
        }

        return missing;
    }

    private Value Name(string path, SourceSpan span)
    {
        var dot = path.IndexOf('.');
        if (scope.Find(dot < 0 ? path : path[..dot]) is { } local)
        {
            return dot < 0 ? local : Member(local, path[(dot + 1)..], span);
        }

        if (context.Names.TryFind(path, out var series, out var field) && (field == Fields.Itself || context.Names.IsField(field)))
        {
            context.UsedIds.Add(series.Id);
            return Figure(series, field, span);
        }

        if (context.Names.IsGroup(path))
        {
            return new GroupValue(path);
        }

        if (DataNames.IsTable(path))
        {
            // Whatever is wrong with the file was told when the name was checked.
            return DataNames.Find(path, span, context, new DiagnosticBag()) is { } table ? new TableValue(table, new DataRows(table, context.Diagnostics)) : new FailureValue(null);
        }

        return path == "period" && context.Period is { } period
            ? new TextValue(period.ToString())
            : Unknown(path, span);
    }

    /// <summary>A local name that is not set yet is nil; any other name is unknown.</summary>
    private Value Unknown(string path, SourceSpan span) => context.Names.Problem(path, span) switch
    {
        null => new NothingValue(),
        var problem when context.IsExcused(problem) => new FailureValue(null),
        var problem => new FailureValue(problem),
    };

    private Value Member(Value value, string field, SourceSpan span)
    {
        if (value is FailureValue)
        {
            return value;
        }

        if (value is RowValue row)
        {
            return DataNames.Cell(row, field, span);
        }

        if (value is LoopValue loop)
        {
            return LoopMember(loop, field, span);
        }

        var series = value switch
        {
            NumberValue { Fact: { } own } => own.Series,
            TextValue { Fact: { } own } => own.Series,
            NothingValue nothing => nothing.Series,
            _ => null,
        };
        if (series is null)
        {
            return new FailureValue(Messages.NoFields(span, field));
        }

        if (!context.Names.IsField(field))
        {
            return new FailureValue(Messages.UnknownField(span, series.Id, field, NearNames.Of(field, Fields.Names)));
        }

        return (value as NumberValue)?.Fact is { } fact
            ? Fields.Read(fact with { Field = field }, context, span)
            : Figure(series, field, span);
    }

    private static Value LoopMember(LoopValue loop, string field, SourceSpan span) => field switch
    {
        "index" => Whole(loop.Index + 1),
        "index0" => Whole(loop.Index),
        "rindex" => Whole(loop.Count - loop.Index),
        "rindex0" => Whole(loop.Count - loop.Index - 1),
        "length" => Whole(loop.Count),
        "first" => new TruthValue(loop.Index == 0),
        "last" => new TruthValue(loop.Index == loop.Count - 1),
        _ => new FailureValue(Messages.UnknownField(
            span, "forloop", field, NearNames.Of(field, ["index", "index0", "rindex", "rindex0", "length", "first", "last"]))),
    };

    private static NumberValue Whole(int number) => new(new Quantity(number, 0, Unit.None), null);

    private Value Filter(Filtered filtered)
    {
        var value = Evaluate(filtered.Input);
        foreach (var filter in filtered.Filters)
        {
            var arguments = filter.Arguments.Count == 0 ? [] : filter.Arguments.Select(Evaluate).ToArray();
            value = arguments.OfType<FailureValue>().FirstOrDefault()
                ?? Traced(FilterTable.Apply(new FilterInput(value, arguments, filter, context)), value, arguments, filter);
        }

        return value;
    }

    /// <summary>A filter's result remembers the filter, and the cells of its arguments.</summary>
    private static Value Traced(Value result, Value before, Value[] arguments, FilterCall filter)
    {
        var start = before is NumberValue { Fact: null, Also.IsEmpty: true, Filters.IsEmpty: true } literal
            ? FilterTrail.Empty.With(literal.Number.Value.ToString(CultureInfo.InvariantCulture))
            : before.Filters;
        var filters = start.With(filter.Source);
        return result switch
        {
            NumberValue number => number.Using(arguments.OfType<NumberValue>()) with { Filters = filters },
            TextValue text => text with { Filters = filters },
            _ => result,
        };
    }

    private Value Combine(Logical logical)
    {
        var left = Evaluate(logical.Left);
        if (left is FailureValue || IsTrue(left) != logical.IsAnd)
        {
            return left is FailureValue ? left : new TruthValue(!logical.IsAnd);
        }

        var right = Evaluate(logical.Right);
        return right is FailureValue ? right : new TruthValue(IsTrue(right));
    }

    private Value Range(WholeRange range)
    {
        var (from, to) = (Evaluate(range.From), Evaluate(range.To));
        return IsWhole(from, out var first) && IsWhole(to, out var last)
            ? new RangeValue(first, last)
            : new FailureValue(Messages.NotWhole(range.Span));
    }

    private static bool IsWhole(Value value, out long number)
    {
        number = 0;
        if (value is not NumberValue { Number: var quantity } || !decimal.IsInteger(quantity.Value) || Math.Abs(quantity.Value) > int.MaxValue)
        {
            return false;
        }

        number = (long)quantity.Value;
        return true;
    }
}
