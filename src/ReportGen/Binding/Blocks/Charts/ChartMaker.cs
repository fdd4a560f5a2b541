using ReportGen.Binding.Narrative;
using ReportGen.Binding.Templates;
using ReportGen.Binding.Values;
using ReportGen.Document;
using ReportGen.Metrics;

namespace ReportGen.Binding.Blocks.Charts;

/// <summary>Makes the chart of a block whose values can be shown.</summary>
internal sealed class ChartMaker(BlockEntry entry, ChartType type, NarrativeContext narrative)
{
    private readonly BlockMap _map = entry.Map;
    private readonly ChartWording _wording = ChartWording.For(narrative.Binding.Language);

    /// <summary>A chart, and how its data table is made: later, since figures are counted in reading order.</summary>
    public (Chart Chart, Func<Table> Table) Make(ChartGrid read)
    {
        // In reading order: title, values with their names, words at places, sources, caption.
        var printer = new ChartPrinter(_map, read, narrative);
        ChartShares.Check(read, type, printer, narrative.Diagnostics);
        var grid = ChartOrder.Sort(read, _map.Text("sort")?.Value, printer);
        var names = new ChartNames(grid, narrative.Diagnostics);
        var highlights = names.Find(_map.Texts("highlight"));
        var options = ChartOptionsReader.Read(_map, type, narrative.Diagnostics);
        var title = Words("title");
        var subtitle = new ChartSubtitle(_map, type, narrative).Make(grid, options.Stacking == ChartStacking.Percent ? string.Empty : printer.UnitName);
        var drawn = new ChartPoints(_map, printer, narrative);
        var points = drawn.Make(grid, LabelChoice.For(type, options.Labels, grid, options.Stacking));
        var annotations = new ChartAnnotations(_map, names, printer, narrative);
        var chart = new Chart(type, Categories(grid, highlights.Categories), Series(grid, points, highlights.Series))
        {
            Id = entry.Id,
            Title = title,
            Subtitle = subtitle,
            Language = narrative.Binding.Language,
            Numbers = printer.Numbers,
            AcrossNumbers = grid.HasNumbersAcross ? ChartPrinter.Plain(narrative.Conventions) : null,
            AcrossName = grid.AcrossName,
            Options = options,
            Annotations = annotations.Read(),
            Notes = new ChartNotes(_map, _wording, narrative).Make(),
            Caption = Words("caption"),
            Number = entry.Number,
            Label = entry.Number > 0 ? narrative.Words.PictureLabel(entry.Number) : string.Empty,
            Placement = _map.Text("placement")?.Value switch
            {
                "top" => FloatPlacement.Top,
                "bottom" => FloatPlacement.Bottom,
                _ => FloatPlacement.Here,
            },
            Alt = AltText(),
            Span = entry.Span,
        };
        new ChartClaims(grid, printer, narrative.Diagnostics).Check(chart, _map.SpanOf("title"), highlights);
        return (chart with { Unprinted = [.. drawn.Unprinted, .. annotations.Figures] }, () => new ChartTable(printer, narrative).Make(grid, entry.Span));
    }

    private List<Inline> Words(string key) => _map.Text(key) is { Value.Length: > 0 } text ? TextBinder.Bind(text, narrative) : [];

    /// <summary>A text for people who cannot see: its figures are printed nowhere.</summary>
    private string? AltText()
    {
        if (_map.Text("alt") is not { Value.Length: > 0 } text)
        {
            return null;
        }

        var register = new FigureRegister(narrative.Diagnostics);
        return InlineText.Of(TextBinder.Bind(text, narrative with { Figures = register }));
    }

    private static List<ChartCategory> Categories(ChartGrid grid, HashSet<int> highlights) =>
        [.. grid.Categories.Select((c, i) => new ChartCategory(c.Text) { Position = c.Position, IsHighlighted = highlights.Contains(i) })];

    private static List<ChartSeries> Series(ChartGrid grid, ChartPoint[,] points, HashSet<int> highlights) =>
    [
        .. grid.Series.Select((s, j) => new ChartSeries(s.Text, [.. Enumerable.Range(0, grid.Categories.Count).Select(i => points[i, j])])
        {
            IsHighlighted = highlights.Contains(j),
        }),
    ];
}
