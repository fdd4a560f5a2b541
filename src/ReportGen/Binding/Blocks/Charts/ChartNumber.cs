using ReportGen.Binding.Blocks.Tables;
using ReportGen.Binding.Expressions;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Values;
using ReportGen.Diagnostics;
using ReportGen.Document;
using ReportGen.Input;
using ReportGen.Input.Csv;
using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>Numbers that an author puts into a chart: typed, or figures by their ids.</summary>
internal sealed class ChartNumber(ChartPrinter printer, NarrativeContext narrative)
{
    /// <summary>The figures among them; they are drawn but not printed.</summary>
    public List<Figure> Figures { get; } = [];

    /// <returns>In the scale of the chart; null for one that cannot be read, which is reported.</returns>
    public decimal? Read(SettingText text)
    {
        if (NumberReader.Read(text.Value, false) is { Kind: CellKind.Number } number)
        {
            return number.Value;
        }

        if (text.Value.Length == 0 || !char.IsAsciiLetterLower(text.Value[0]) || text.Value.Contains(' '))
        {
            narrative.Diagnostics.Add(Messages.ChartNeedsNumber(text.Span, text.Value, default));
            return null;
        }

        var series = MetricRows.Named([text], narrative.Binding);
        if (series.Count == 0 || new Evaluator(narrative.Binding, new Scope()).Figure(series[0], Fields.Itself, text.Span) is not NumberValue value)
        {
            return null;
        }

        if (printer.Print(value, null).Figure is { } figure)
        {
            Figures.Add(figure);
        }

        return printer.InScale(value);
    }
}
