using System.Globalization;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>Tests ranks and streaks that are typed in words against the cells of the figure beside them.</summary>
/// <remarks>
/// Who is said to be first is told by grammar, which is not read here. So the words must follow a figure closely, with no
/// name or contrast in between, and be about the same scope; and any figure of the sentence that bears them out is enough.
/// </remarks>
internal sealed class StandingCheck(BindingContext context, RenderedText rendered)
{
    private const int ReachBack = 60;
    private const int ReachOn = 40;

    private static readonly string[] Contrasts = ["while", "whereas", "but", "than", "although", "other", "而", "但", "其他"];

    public void Check(Prose prose)
    {
        if (!prose.Pieces.Any(p => RowOf(p) is not null))
        {
            return;
        }

        var quotations = new Quotations(prose.Text);
        foreach (var standing in StandingWords.In(prose.Text).OrderBy(s => s.Start))
        {
            if (prose.IsTyped(standing.Start, standing.End) && !quotations.IsOpenAt(standing.Start))
            {
                Check(prose, standing);
            }
        }
    }

    private void Check(Prose prose, Standing standing)
    {
        var (start, end) = Sentences.Around(prose.Text, standing.Start, standing.End);
        var pieces = prose.Pieces.Where(p => p.Start >= start && p.End <= end).ToList();
        if (pieces.Select(RowOf).OfType<Metric>().Any(r => Stated(r, standing) == standing.Count) || Beside(prose, standing) is not { } row)
        {
            return;
        }

        // Years in a row may be years of growth: they are of a rank where the sentence has one.
        var isMeant = standing.Field == "rank"
            ? StandingWords.IsSame(standing.Scope, row.Scope)
            : pieces.Any(p => p.Insert?.Figure is { Field: "rank" } figure && figure.Id == row.Id) || StandingWords.In(prose.Text[start..end]).Any(s => s.Field == "rank");
        if (isMeant && Stated(row, standing) is { } stated)
        {
            var words = prose.Text[standing.Start..standing.End];
            var cell = row.Cells.GetValueOrDefault(standing.Field, row.Origin.Span);
            context.Diagnostics.Add(Messages.StandingContradicted(prose.Span(rendered, standing.Start, standing.End), words, standing.Field, row.Id, stated, cell) with
            {
                Found = words,
                Expected = stated.ToString(CultureInfo.InvariantCulture),
            });
        }
    }

    /// <summary>The row of the figure that the words belong to: one closely before them, or right behind.</summary>
    private Metric? Beside(Prose prose, Standing standing)
    {
        var before = prose.Pieces.Where(p => p.End <= standing.Start && standing.Start - p.End <= ReachBack && RowOf(p) is not null).Select(p => (ProsePiece?)p).LastOrDefault();
        if (before is { } piece && IsPlain(prose.Text.AsSpan(piece.End, standing.Start - piece.End)))
        {
            return RowOf(piece);
        }

        var behind = prose.Pieces.Where(p => p.Start >= standing.End && p.Start - standing.End <= ReachOn && RowOf(p) is not null).Select(p => (ProsePiece?)p).FirstOrDefault();
        return behind is { } next && IsPlain(prose.Text.AsSpan(standing.End, next.Start - standing.End)) ? RowOf(next) : null;
    }

    private static bool IsPlain(ReadOnlySpan<char> between)
    {
        foreach (var word in Contrasts)
        {
            if (between.Contains(word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return between.IndexOfAny(".;。；") < 0 && between.IndexOfAnyInRange('A', 'Z') < 0;
    }

    private static int? Stated(Metric row, Standing standing) => standing.Field == "rank" ? row.Rank : row.Streak;

    /// <summary>The row that a figure was read from; null for one that was computed, or has no rank.</summary>
    private Metric? RowOf(ProsePiece piece) =>
        piece.Insert?.Figure is { Id.Length: > 0 } figure && context.Catalog.Find(figure.Id) is { } series
            ? series.Rows.FirstOrDefault(r => r.Rank is not null && r.Period?.ToString() == figure.Period)
            : null;
}
