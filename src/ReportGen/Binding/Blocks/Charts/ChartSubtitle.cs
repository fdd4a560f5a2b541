using ReportGen.Binding.Narrative;
using ReportGen.Document;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>The line that says what is measured: the author's, or what the values are called; with the unit, once.</summary>
internal sealed class ChartSubtitle(BlockMap map, ChartType type, NarrativeContext narrative)
{
    /// <param name="unit">In the edition's words; empty for none.</param>
    public List<Inline> Make(ChartGrid grid, string unit)
    {
        var words = map.Text("subtitle") is { Value.Length: > 0 } own ? TextBinder.Bind(own, narrative) : Usual(grid);
        var text = InlineText.Of(words);
        if (unit.Length == 0 || text.Contains(unit, StringComparison.OrdinalIgnoreCase))
        {
            return words;
        }

        var wording = ChartWording.For(narrative.Binding.Language);
        var span = map.SpanOf("subtitle");
        words.Add(new Text(text.Length == 0 ? Capital(unit) : wording.UnitSeparator + unit) { Span = span });
        return words;
    }

    /// <summary>The one series by its name, or the one period of all values.</summary>
    private List<Inline> Usual(ChartGrid grid)
    {
        if (type == ChartType.Scatter || grid.Series.Count != 1 || grid.IsOfFile)
        {
            return [];
        }

        var name = grid.Series[0].Text;
        return name.Length == 0 ? [] : [new Text(name) { Span = map.Span }];
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
