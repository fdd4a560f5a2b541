using System.Globalization;
using ReportGen.Diagnostics;
using ReportGen.Input.Csv;
using ReportGen.Metrics;

namespace ReportGen.Binding.Values;

/// <summary>The fields of a row: <c>.rank</c>, <c>.label</c>, extra columns.</summary>
internal static class Fields
{
    /// <summary>The figure itself, with the word of its bound; <c>.value</c> is without.</summary>
    public const string Itself = "";

    private const string Value = "value";

    public static readonly IReadOnlyList<string> Names =
        [Value, "unit", "label", "rank", "scope", "streak", "source", "note", "as_of", "period", "id"];

    /// <summary>Reads a field of a row.</summary>
    /// <param name="at">The binding, for the message when the row has nothing there.</param>
    public static Value Read(Fact fact, BindingContext context, SourceSpan at)
    {
        var metric = fact.Metric;
        return fact.Field switch
        {
            Itself => ReadValue(fact, context, isBare: false, at),
            Value => ReadValue(fact, context, isBare: true, at),
            "rank" => Whole(fact, metric.Rank, at),
            "streak" => Whole(fact, metric.Streak, at),
            _ => TextOf(fact, context) is { Length: > 0 } text ? new TextValue(text, fact) : Missing(fact, at),
        };
    }

    /// <summary>The column of metrics.csv that a field is read from.</summary>
    public static string ColumnOf(string field) => field.Length == 0 ? Value : field;

    /// <summary>The number of a cell in a column of the author's own, for what computes with numbers or prints them; any other value as it is.</summary>
    /// <remarks>By itself such a cell is printed as written: it may be a code or a year.</remarks>
    public static Value Number(Value value) =>
        value is TextValue { Fact: { Field.Length: > 0 } fact } text && !Names.Contains(fact.Field)
        && NumberReader.Read(text.Text.AsSpan().Trim(), fact.Metric.HasDecimalComma) is { Kind: CellKind.Number, Bound: Bound.Exact } number
            ? new NumberValue(new Quantity(number.Value, number.Decimals, Unit.None), fact) { Filters = text.Filters }
            : value;

    private static string? TextOf(Fact fact, BindingContext context)
    {
        var metric = fact.Metric;
        return fact.Field switch
        {
            "unit" => Printing.UnitPrinter.UnitText(metric.Unit, metric.UnitLabel, context.Conventions),
            "label" => metric.Label.For(context.Language),
            "note" => metric.Note.For(context.Language),
            "scope" => metric.ScopeIn(context.Language),
            "source" => metric.SourceIn(context.Language),
            "as_of" => metric.AsOf,
            "period" => metric.Period?.ToString(),
            "id" => metric.Id,
            _ => metric.Extra.GetValueOrDefault(fact.Field),
        };
    }

    private static Value ReadValue(Fact fact, BindingContext context, bool isBare, SourceSpan at)
    {
        if (fact.Metric.Number is { } number)
        {
            return new NumberValue(number, fact) { Style = new PrintStyle { BareBound = isBare } };
        }

        // A row has a number or a text, unless it was refused.
        return fact.Metric.Text?.For(context.Language) switch
        {
            { Length: > 0 } text => new TextValue(text, fact),
            null => new FailureValue(null),
            _ => Missing(fact, at),
        };
    }

    private static Value Whole(Fact fact, int? number, SourceSpan at) => number is { } n
        ? new NumberValue(new Quantity(n, 0, Unit.None), fact)
        : Missing(fact, at);

    private static Value Missing(Fact fact, SourceSpan at)
    {
        if (fact.Metric.IsBroken)
        {
            return new FailureValue(null);
        }

        var column = ColumnOf(fact.Field);
        var origin = fact.Metric.Origin;
        var row = origin.Row.ToString(CultureInfo.InvariantCulture);
        var name = fact.Metric.Period is { } period ? $"{fact.Metric.Id} ({period})" : fact.Metric.Id;
        var place = $"row {row} of {origin.File}";
        var problem = fact.Metric.Cells.ContainsKey(column)
            ? Messages.MissingField(at, name, column, place, origin.Span)
            : Messages.MissingColumn(at, name, column, place, origin.Span);
        return new NothingValue(problem, fact.Series, fact.Field);
    }
}
