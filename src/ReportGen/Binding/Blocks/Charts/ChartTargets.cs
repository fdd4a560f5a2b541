using ReportGen.Binding.Blocks.Tables;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Input;
using ReportGen.Input.Csv;
using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>What was aimed at: one number or figure for all, one each, or a column of the file.</summary>
internal sealed class ChartTargets
{
    private readonly List<decimal?> _targets = [];
    private readonly NarrativeContext _narrative;

    public ChartTargets(BlockMap map, ChartGrid grid, ChartPrinter printer, NarrativeContext narrative)
    {
        _narrative = narrative;
        var texts = map.Texts("target");
        if (grid.IsOfFile && texts is [var column] && map.Text("data") is { } file)
        {
            ReadColumn(column, file);
            return;
        }

        if (texts.Count > 1 && texts.Count != grid.Categories.Count)
        {
            narrative.Diagnostics.Add(Messages.TargetsDoNotFit(map.SpanOf("target"), texts.Count, grid.Categories.Count));
            return;
        }

        var numbers = new ChartNumber(printer, narrative);
        _targets.AddRange(texts.Select(numbers.Read));
        Figures.AddRange(numbers.Figures);
    }

    /// <summary>The figures that were aimed at; they are drawn but not printed.</summary>
    public List<Figure> Figures { get; } = [];

    /// <summary>The target of a category; null for none.</summary>
    /// <param name="row">Where the category stands as written.</param>
    public decimal? Of(int row) => _targets.Count == 0 ? null : _targets.Count == 1 ? _targets[0] : row < _targets.Count ? _targets[row] : null;

    private void ReadColumn(SettingText column, SettingText file)
    {
        if (_narrative.Data.Find(file.Value, file.Span, _narrative.Diagnostics) is not { } table)
        {
            return;
        }

        if (NumberReader.Read(column.Value, table.HasDecimalComma) is { Kind: CellKind.Number } number)
        {
            _targets.Add(number.Value);
            return;
        }

        var rows = new DataRows(table, _narrative.Diagnostics);
        if (rows.Has(column))
        {
            _targets.AddRange(Enumerable.Range(0, table.Rows.Count).Select(i =>
                rows.Read(i, column.Value, column.Span) is NumberValue value ? value.Number.Value : (decimal?)null));
        }
    }
}
