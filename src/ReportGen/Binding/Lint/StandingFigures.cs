using System.Text.RegularExpressions;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>The rows that a rank or a streak in prose may be of: those of the figures near it.</summary>
internal sealed partial class StandingFigures(BindingContext context)
{
    /// <summary>How far behind the words their figure may stand.</summary>
    private const int ReachOn = 60;

    private static readonly string[] Contrasts =
        ["while", "whereas", "but", "than", "although", "other", "compared", "unlike", "which", "who", "而", "但", "其他", "另", "相比"];

    /// <summary>The row of a printed figure, of its own period; null for one that was computed or has none.</summary>
    public Metric? RowOf(ProsePiece piece) =>
        piece.Insert?.Figure is { Id.Length: > 0 } figure && context.Catalog.Find(figure.Id) is { } series
            ? series.Rows.FirstOrDefault(r => r.Period?.ToString() == figure.Period)
            : null;

    /// <summary>The row that words belong to; null where no figure is near enough, or somebody else is spoken of.</summary>
    public Metric? Beside(Prose prose, Standing standing)
    {
        var (start, end) = Sentences.Around(prose.Text, standing.Start, standing.End);
        if (Last(prose, start, standing) is { } before)
        {
            return before;
        }

        foreach (var piece in prose.FiguresIn(standing.End, end).TakeWhile(p => p.Start - standing.End <= ReachOn))
        {
            if (RowOf(piece) is { } row && HasField(row, standing))
            {
                var between = prose.Text[standing.End..piece.Start];
                return IsPlain(OfSame().IsMatch(between) ? between : prose.Text[start..standing.Start] + " " + between, row) ? row : null;
            }
        }

        return start > 0 && !prose.FiguresIn(start, end).Any(p => RowOf(p) is not null) ? OfSentenceBefore(prose, start, standing) : null;
    }

    /// <summary>Whether the words follow a figure that has what is claimed, with at most its unit between.</summary>
    public bool IsRightBefore(Prose prose, Standing standing)
    {
        var (start, _) = Sentences.Around(prose.Text, standing.Start, standing.End);
        return prose.FiguresIn(start, standing.Start).LastOrDefault() is { Insert: not null } piece
            && OnlyUnit().IsMatch(prose.Text[piece.End..standing.Start])
            && RowOf(piece) is { } row && HasField(row, standing);
    }

    /// <summary>The rows that have what is claimed, among the figures of a stretch of prose, one of each series.</summary>
    public List<Metric> Group(Prose prose, int start, int end, Standing standing) =>
        [.. prose.FiguresIn(start, end).Select(RowOf).OfType<Metric>().Where(r => HasField(r, standing)).DistinctBy(r => r.Id)];

    public static int? Stated(Metric row, Standing standing) => standing.Field == "rank" ? row.Rank : row.Streak;

    /// <summary>Whether a row has what is claimed, within the same scope.</summary>
    public static bool HasField(Metric row, Standing standing) =>
        Stated(row, standing) is not null && (standing.Field == "streak" || StandingScopes.IsSame(standing.Scope, row.Scope));

    private Metric? Last(Prose prose, int from, Standing standing)
    {
        foreach (var piece in prose.FiguresIn(from, standing.Start).Reverse())
        {
            if (RowOf(piece) is { } row && HasField(row, standing))
            {
                return IsPlain(prose.Text[piece.End..standing.Start], row) ? row : null;
            }
        }

        return null;
    }

    /// <summary>The only figure of the sentence before that can be meant: <c>It lent 500 books. By number it ranked first.</c></summary>
    private Metric? OfSentenceBefore(Prose prose, int start, Standing standing)
    {
        var (from, to) = Sentences.Around(prose.Text, start - 1, start - 1);
        var rows = Group(prose, from, to, standing).Where(r => r.Period is null || r.Period == context.Period).ToList();
        return rows is [var row] && IsPlain(prose.Text[start..standing.Start], row) ? row : null;
    }

    /// <summary>What follows is about the one who was named before: <c>, its fifth consecutive year</c>.</summary>
    [GeneratedRegex(@"^,? (?:its|their|for|also for)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfSame();

    [GeneratedRegex(@"^(?:[ \u00A0]\(?[\p{L}0-9²³/%]+\)?){0,4}, $", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyUnit();

    private bool IsPlain(string between, Metric row) =>
        !Contrasts.Any(w => between.Contains(w, StringComparison.Ordinal)) && !context.HomeNames.HasOthers(between, row);
}
