using System.Globalization;
using ReportGen.Binding.Values;

namespace ReportGen.Binding.Blocks.Tables;

/// <summary>Says of a total that it is a sum, and of which cells: its own cell is but the first of them.</summary>
internal static class TotalFormula
{
    /// <summary>As many as are told of the formula of a row.</summary>
    private const int MostInputs = 100;

    /// <param name="figure">The printed total; null where nothing could be printed.</param>
    /// <param name="summands">What it adds up, each with its cell of a free table; null for a figure of the catalogue, which knows its own.</param>
    public static Figure? Of(Figure? figure, IReadOnlyList<(NumberValue Number, CellOrigin? Cell)> summands)
    {
        var inputs = summands.Take(MostInputs).Select(s => s.Cell is { } cell ? OfCell(s.Number, cell) : s.Number.Fact is { } fact ? OfFact(s.Number, fact) : null).OfType<FigureOperand>().ToList();
        var more = summands.Count > inputs.Count ? ", …" : string.Empty;
        return figure is null || inputs.Count == 0 ? figure : figure with
        {
            Formula = $"sum({string.Join(", ", inputs.Select(NameOf))}{more})",
            Inputs = inputs,
        };
    }

    private static FigureOperand OfCell(NumberValue number, CellOrigin cell) =>
        new() { Id = string.Empty, Field = cell.Column, Origin = cell, Value = number.Number.Value };

    private static FigureOperand OfFact(NumberValue number, Fact fact) => new()
    {
        Id = fact.Metric.Id,
        Field = Fields.ColumnOf(fact.Field),
        Period = fact.Metric.Period?.ToString(),
        Origin = fact.Metric.Origin,
        Value = number.Number.Value,
        Unit = number.Number.Unit.ToString(),
        Formula = fact.Metric.Formula,
    };

    private static string NameOf(FigureOperand operand) =>
        operand.Id.Length > 0 ? operand.Id
        : operand.Origin.Cell.Length > 0 ? operand.Origin.Cell
        : string.Create(CultureInfo.InvariantCulture, $"row {operand.Origin.Row}");
}
