using ReportGen.Binding.Narrative;
using ReportGen.Binding.Tables;
using ReportGen.Document;
using ReportGen.Metrics;

namespace ReportGen.Binding.Appendices;

/// <summary>The table of the figures used, chapter by chapter: one row a figure.</summary>
/// <remarks>Source and note stand below the indicator's name: columns of their own would leave words a few letters wide on a small page.</remarks>
internal sealed class FigureTable(NarrativeContext narrative, SourceSpan at)
{
    private readonly FieldCells _cells = new(narrative, at);

    /// <summary>Makes the table; without units or periods it has no columns for them.</summary>
    /// <returns>Null where no figures are used.</returns>
    public Table? Make(IReadOnlyList<UsedChapter> chapters)
    {
        var groups = chapters.Where(c => c.Series.Count > 0).ToList();
        if (groups.Count == 0)
        {
            return null;
        }

        var fields = Shown([.. groups.SelectMany(g => g.Series).SelectMany(s => s.Rows)]);
        var isDivided = groups is not [{ Heading: null }];
        var rows = new List<TableRow>();
        foreach (var group in groups)
        {
            rows.AddRange(isDivided ? [Name(group.Heading, fields.Length)] : Array.Empty<TableRow>());
            rows.AddRange(group.Series.SelectMany(s => s.Rows, (s, row) => Row(s.Series, row, fields)));
        }

        var columns = fields.Select(f => new TableColumn(f == "value" ? ColumnAlignment.End : ColumnAlignment.Start));
        return new Table([.. columns], [_cells.Head(fields)], rows) { Span = at };
    }

    private static string[] Shown(List<Metric> rows)
    {
        string[] unit = rows.Exists(r => r.Unit != Unit.None) ? ["unit"] : [];
        string[] period = rows.Exists(r => r.Period is not null) ? ["period"] : [];
        return ["label", "value", .. unit, .. period];
    }

    private TableRow Name(Heading? heading, int columns)
    {
        var words = heading is null ? Wording.For(narrative.Binding.Language).BeforeChapters : HeadingText.Of(heading);
        return new TableRow([_cells.Words(words) with { ColumnSpan = columns }]) { Span = at }.As(RowKind.Group);
    }

    private TableRow Row(Series series, Metric row, string[] fields) => new(
        [
            .. fields.Select(field => field switch
            {
                "label" => _cells.Indicator(series, row),
                "value" => _cells.Value(_cells.Print(series, row, field)),
                _ => _cells.Words(_cells.TextOf(series, row, field)),
            }),
        ])
    {
        Span = at,
    };
}
