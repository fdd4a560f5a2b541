using ReportGen.Binding.Printing;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Templates;

/// <summary>Prints the value of a binding, and keeps where it came from.</summary>
internal sealed class OutputPrinter(BindingContext context)
{
    /// <summary>Fills in what an insert prints.</summary>
    public Insert Print(Insert insert, Value value)
    {
        Untranslated.Report(value, context, insert.Span);
        return Filled(insert, value);
    }

    private Insert Filled(Insert insert, Value value) => value switch
    {
        NumberValue number => Number(insert, number),
        SparklineValue line => insert with { Text = string.Empty, Sparkline = line.Chart },
        TextValue { Fact: { } fact } text => insert with { Text = text.Text, Figure = Figure(insert, fact, text.Text, text.Format) },
        TextValue text => insert with { Text = text.Text },
        TruthValue truth => insert with { Text = truth.IsTrue ? "true" : "false" },
        GroupValue group => Failed(insert, Messages.NotAFigure(insert.Span, group.Prefix, Members(group))),
        NothingValue nothing => Failed(insert, nothing.Why ?? Messages.PrintsNothing(insert.Span)),
        FailureValue { Problem: { } problem } => Failed(insert, problem),
        FailureValue => insert,
        _ => Failed(insert, Messages.NotPrintable(insert.Span)),
    };

    private Insert Number(Insert insert, NumberValue number)
    {
        var printed = FigurePrinter.Print(number, context.Conventions, insert.Span);
        if (printed.Problem is { } problem)
        {
            return Failed(insert, problem);
        }

        insert = insert with { BringsWord = number.Style.Case == LetterCase.Sentence && FirstLetter.IsSmall(printed.Text) };
        var also = number.Also.Without(number.Fact);
        if (number.Fact is null && also.Count == 0)
        {
            return insert with { Text = printed.Text, Remarks = number.Remarks };
        }

        // A computation that begins with a number of the template stands under the first cell that it uses.
        var first = number.Fact ?? also[0].Fact;
        var figure = Figure(insert, first, printed.Text, number.Format) with
        {
            Bound = SignOf(number.Number.Bound),
            Value = number.Unrounded ?? number.Number.Value,
            Shown = printed.Value,
            Unit = number.Number.Unit.ToString(),
            Rounding = printed.Rounding ?? RoundedBefore(number),
            Also = [.. also.Skip(number.Fact is null ? 1 : 0).Select(a => Other(a.Fact, a.Format))],
        };
        return insert with { Text = printed.Text, Figure = figure, Remarks = number.Remarks, Direction = Direction(number) };
    }

    /// <summary>A bound as cells write it.</summary>
    private static string? SignOf(Bound bound) => bound switch
    {
        Bound.Over => ">",
        Bound.Under => "<",
        Bound.About => "~",
        _ => null,
    };

    /// <summary>How the filter <c>round</c> lost digits that printing then had no more to lose.</summary>
    private static string? RoundedBefore(NumberValue number) =>
        number.Unrounded is null ? null : new Rounded(number.Number.Value, number.Number.Decimals, LostDigits: true).Describe(string.Empty);

    /// <summary>A percentage below zero, or with a sign, is a change whatever made it.</summary>
    private static int? Direction(NumberValue number) => number.Direction
        ?? (number.Number.Unit.IsPercent && (number.Number.Value < 0 || number.Style.IsSigned) ? Math.Sign(number.Number.Value) : null);

    /// <summary>Its index is given when it is placed: figures are counted in the order of the document.</summary>
    private Figure Figure(Insert insert, Fact fact, string text, string format) => new()
    {
        Index = -1,
        Id = fact.Metric.Id,
        Label = fact.Metric.Label.For(context.Language),
        Field = Fields.ColumnOf(fact.Field),
        Period = fact.Metric.Period?.ToString(),
        Text = text,
        Format = format,
        Origin = Origin(fact),
        Formula = FormulaOf(fact),
        Inputs = FormulaOf(fact) is null ? [] : [.. fact.Metric.Inputs.Select(Input)],
        Source = fact.Metric.SourceIn(context.Language),
        Note = fact.Metric.Note.For(context.Language) is { Length: > 0 } note ? note : null,
        AsOf = fact.Metric.AsOf,
        Span = insert.Span,
    };

    /// <summary>A row that a formula reads, with its number: that of another formula is known only now.</summary>
    private FigureOperand Input(Metric row) => Other(new Fact(
        context.Catalog.Find(row.Id)!,
        context.Catalog.Find(row.Id)!.Find(row.Period)!,
        Fields.Itself), string.Empty);

    private static FigureOperand Other(Fact fact, string format) => new()
    {
        Id = fact.Metric.Id,
        Origin = Origin(fact),
        Field = Fields.ColumnOf(fact.Field),
        Period = fact.Metric.Period?.ToString(),
        Value = NumberOf(fact),
        Unit = NumberOf(fact) is null || fact.Field is "rank" or "streak" ? string.Empty : fact.Metric.Unit.ToString(),
        Format = format,
        Formula = FormulaOf(fact),
    };

    private static decimal? NumberOf(Fact fact) => fact.Field switch
    {
        Fields.Itself or "value" => fact.Metric.Number?.Value,
        "rank" => fact.Metric.Rank,
        "streak" => fact.Metric.Streak,
        _ => null,
    };

    private static string? FormulaOf(Fact fact) => fact.Field is Fields.Itself or "value" ? fact.Metric.Formula : null;

    private static CellOrigin Origin(Fact fact)
    {
        var column = Fields.ColumnOf(fact.Field);
        var origin = fact.Metric.Origin;
        return column != "value" && fact.Metric.Cells.TryGetValue(column, out var span)
            ? origin with { Column = column, Span = span, Cell = (fact.Metric.Cells as ICellNames)?.CellOf(column) ?? string.Empty }
            : origin;
    }

    private static Insert Failed(Insert insert, Diagnostic problem) => insert with { Problems = [problem] };

    private List<string> Members(GroupValue group) => [.. context.Catalog.Under(group.Prefix).Select(s => s.Id)];
}
