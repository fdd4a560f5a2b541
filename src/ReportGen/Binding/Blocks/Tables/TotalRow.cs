using ReportGen.Binding.Narrative;
using ReportGen.Binding.Templates;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;

namespace ReportGen.Binding.Blocks.Tables;

/// <summary>The row of sums below a table, in decimals.</summary>
internal sealed class TotalRow(BlockMap map, IReadOnlyList<ShownColumn> columns, ITableRows rows, NarrativeContext narrative)
{
    /// <returns>Null where the block asks for none.</returns>
    public BlockRow? Make(IReadOnlyList<BlockRow> read, CellPrinter printer)
    {
        var summed = Columns();
        if (summed.Count == 0 && map.IsTrue("total"))
        {
            narrative.Diagnostics.Add(Messages.NothingToSum(map.SpanOf("total")));
        }

        if (summed.Count == 0 || read.Count == 0)
        {
            return null;
        }

        var cells = new BlockCell[columns.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = summed.Contains(i) ? Sum(read, i, printer) : Empty(i == 0 ? narrative.Words.Total : string.Empty);
        }

        return new BlockRow(-1, cells);
    }

    private List<int> Columns() => map.IsTrue("total")
        ? [.. Enumerable.Range(0, columns.Count).Where(i => rows.IsSummable(columns[i].Field))]
        : map.Node("total") is { } node && BlockValue.IsTruth(node) ? [] : ShownFields.Find(map.Texts("total"), columns, narrative.Diagnostics);

    /// <summary>A cell that is no sum.</summary>
    private BlockCell Empty(string words = "") => new(new NothingValue(), new Insert(0, 0, words) { Span = map.SpanOf("total") });

    private BlockCell Sum(IReadOnlyList<BlockRow> read, int column, CellPrinter printer)
    {
        // Courses that are drawn add up to none: a sum has no periods.
        if (read.Any(r => r.Cells[column].Printed.Sparkline is not null))
        {
            return Empty();
        }

        var summands = new List<(NumberValue Number, CellOrigin? Cell)>(read.Count);
        foreach (var row in read)
        {
            var value = row.Cells[column].Value;
            var origin = rows.OriginOf(row.Index, columns[column].Field);
            if (value is NumberValue { IsBound: false } number && (summands.Count == 0 || summands[0].Number.Number.Unit == number.Number.Unit))
            {
                summands.Add((number, origin));
            }
            else if (value is not NothingValue { Why: null })
            {
                return Refused(value, column, origin);
            }
        }

        return summands.Count == 0 ? Empty() : Printed(summands, column, printer);
    }

    private BlockCell Printed(List<(NumberValue Number, CellOrigin? Cell)> summands, int column, CellPrinter printer)
    {
        var (sum, format) = (SumOf(summands.ConvertAll(s => s.Number)), columns[column].Format);
        var formatted = format.Apply(sum);
        if (formatted is FailureValue { Problem: { } problem } && format.Apply(summands[0].Number) is not FailureValue)
        {
            // What a row may go through, a sum of rows may not: it has no period, and no row of its own.
            narrative.Diagnostics.Add(Messages.TotalFormat(map.SpanOf("total"), columns[column].Field, format.Written, problem.Message));
            return Empty();
        }

        var printed = printer.Print(formatted, map.SpanOf("total"), [.. summands.Select(s => s.Cell).OfType<CellOrigin>()]);
        return new BlockCell(sum, printed with { Figure = TotalFormula.Of(printed.Figure, summands) });
    }

    private static NumberValue SumOf(List<NumberValue> numbers) => numbers[0].Using(numbers.Skip(1)).Become(numbers[0].Number with
    {
        Value = numbers.Sum(n => n.Number.Value),
        Decimals = numbers.Max(n => n.Number.Decimals),
    });

    private BlockCell Refused(Value value, int column, CellOrigin? origin)
    {
        var found = value switch
        {
            NumberValue { IsBound: true } => "a number that is only a bound",
            NumberValue number => $"different units, such as '{number.Number.Unit}'",
            TextValue text => $"the text '{text.Text}'",
            _ => string.Empty,
        };
        if (found.Length > 0)
        {
            var cell = origin ?? (value as NumberValue)?.Fact?.Metric.Origin ?? (value as TextValue)?.Fact?.Metric.Origin;
            narrative.Diagnostics.Add(Messages.CannotSum(map.SpanOf("total"), columns[column].Field, found, cell?.Span ?? default));
        }

        return Empty();
    }
}
