using ReportGen.Binding.Blocks.Tables;
using ReportGen.Binding.Narrative;
using ReportGen.Binding.Templates;
using ReportGen.Binding.Values;
using ReportGen.Document;
using ReportGen.Metrics;

namespace ReportGen.Binding.Appendices;

/// <summary>Prints the fields of rows into cells: the value as a figure, the words about it as text.</summary>
/// <param name="narrative">Takes the figures.</param>
/// <param name="at">What asks for them.</param>
internal sealed class FieldCells(NarrativeContext narrative, SourceSpan at)
{
    private readonly CellPrinter _printer = new(narrative.Binding);
    private readonly Wording _wording = Wording.For(narrative.Binding.Language);

    /// <summary>Prints a field; of one that the row does not have nothing.</summary>
    public Insert Print(Series series, Metric row, string field)
    {
        var fact = new Fact(series, row, field == "value" ? Fields.Itself : field);
        var value = Fields.Read(fact, narrative.Binding, at);
        return _printer.Print(value is NothingValue ? new NothingValue() : value, at, []);
    }

    /// <summary>Puts the value of a row into a cell.</summary>
    public TableCell Value(Insert printed) => Cell(printed.Text.Length == 0 ? [] : [narrative.Figures.Place(printed)]);

    /// <summary>Puts words into a cell; nothing where there are none.</summary>
    public TableCell Words(string words) => Cell(words.Length == 0 ? [] : [new Text(words) { Span = at }]);

    /// <summary>The name of a metric, or its id where it has none, and below it what is said of the figure.</summary>
    public TableCell Indicator(Series series, Metric row)
    {
        var label = TextOf(series, row, "label");
        var inlines = new List<Inline>(label.Length > 0 ? Words(label).Inlines : Id(series.Id).Inlines);
        foreach (var field in new[] { "source", "note", "as_of" })
        {
            if (TextOf(series, row, field) is { Length: > 0 } text)
            {
                inlines.AddRange([new LineBreak { Span = at }, new Text(FieldWords.Of(field, _wording) + _wording.Colon + text) { Span = at }]);
            }
        }

        return Cell(inlines);
    }

    public TableCell Id(string id) => Cell([new Code(id) { Span = at }]);

    /// <summary>A row of the head, of the fields' names.</summary>
    public TableRow Head(IEnumerable<string> fields) => new([.. fields.Select(f => Words(FieldWords.Of(f, _wording)))]) { Span = at };

    /// <summary>What a field says, reported if it should say something else.</summary>
    public string TextOf(Series series, Metric row, string field)
    {
        var printed = Print(series, row, field);
        narrative.Figures.Report(printed);
        return printed.Text;
    }

    private TableCell Cell(IReadOnlyList<Inline> inlines) => new(inlines) { Span = at };
}
