using ReportGen.Binding.Printing;
using ReportGen.Binding.Templates;
using ReportGen.Binding.Values;

namespace ReportGen.Binding.Blocks.Tables;

/// <summary>Prints the values of cells, each with where it came from.</summary>
internal sealed class CellPrinter(BindingContext context)
{
    private readonly OutputPrinter _printer = new(context);

    /// <summary>Prints a value.</summary>
    /// <param name="at">The column that asks for it.</param>
    /// <param name="origins">Cells of a free table that it was made of; none for a figure of the catalogue, which knows its own.</param>
    public Insert Print(Value value, SourceSpan at, IReadOnlyList<CellOrigin> origins)
    {
        var insert = new Insert(0, 0, string.Empty) { Span = at };
        return value switch
        {
            NothingValue { Why: null } => insert,
            NumberValue number when origins.Count > 0 => Number(insert, number, origins),
            _ => _printer.Print(insert, value),
        };
    }

    private Insert Number(Insert insert, NumberValue number, IReadOnlyList<CellOrigin> origins)
    {
        var printed = FigurePrinter.Print(number, context.Conventions, insert.Span);
        return printed.Problem is { } problem ? insert with { Problems = [problem] } : insert with
        {
            Text = printed.Text,
            Figure = new Figure
            {
                Index = -1,
                Id = string.Empty,
                Field = origins[0].Column,
                Text = printed.Text,
                Value = number.Number.Value,
                Format = number.Format,
                Origin = origins[0],
                Rounding = printed.Rounding,
                Also = [.. origins.Skip(1).Select(o => new FigureOperand { Id = string.Empty, Field = o.Column, Origin = o })],
                Span = insert.Span,
            },
        };
    }
}
