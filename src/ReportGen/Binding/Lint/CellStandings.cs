using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>Tests a rank or a streak typed into a table against the cells of the figure of its row.</summary>
internal sealed partial class CellStandings(BindingContext context, RenderedText rendered)
{
    public void Check(Prose prose, Numeral numeral)
    {
        var field = Rank().IsMatch(prose.Head) ? "rank" : Streak().IsMatch(prose.Head) ? "streak" : null;
        var isAlone = numeral.WholeEnd - numeral.WholeStart == prose.Text.Length;
        if (field is null || !isAlone || prose.Beside.Select(f => f.Id).Distinct(StringComparer.Ordinal).ToList() is not [var id] || RowOf(prose, id) is not { } row)
        {
            return;
        }

        var stated = field == "rank" ? row.Rank : row.Streak;
        if (stated is { } count && count != numeral.Value)
        {
            var cell = row.Cells.GetValueOrDefault(field, row.Origin.Span);
            context.Diagnostics.Add(Messages.StandingContradicted(prose.Span(rendered, numeral.WholeStart, numeral.WholeEnd), prose.Text, field, id, count, cell) with
            {
                Found = prose.Text,
                Expected = count.ToString(CultureInfo.InvariantCulture),
            });
        }
    }

    /// <summary>The row of the period that the other cells are of.</summary>
    private Metric? RowOf(Prose prose, string id) => context.Catalog.Find(id)?.Rows.FirstOrDefault(r => r.Period?.ToString() == prose.Beside[0].Period);

    [GeneratedRegex("^(?:[A-Za-z ]+ )?[Rr]ank(?: [A-Za-z ]+)?$|排名|位次|名次", RegexOptions.CultureInvariant)]
    private static partial Regex Rank();

    [GeneratedRegex("[Cc]onsecutive|[Yy]ears? (?:running|in a row)|[Ss]treak|连续", RegexOptions.CultureInvariant)]
    private static partial Regex Streak();
}
