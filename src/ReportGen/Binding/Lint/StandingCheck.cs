using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Binding.Templates;
using ReportGen.Diagnostics;
using ReportGen.Metrics;

namespace ReportGen.Binding.Lint;

/// <summary>Tests ranks and streaks in words against the cells of the figures that they are of.</summary>
/// <remarks>
/// Who is said to be first is told by grammar, which is not read here. So the words must stand in the sentence of a figure, or
/// in the one behind it, with no other name or contrast in between, and be about the same scope; and any figure of the
/// sentence that bears them out is enough. Words such as <c>each</c> say it of all figures before them.
/// </remarks>
internal sealed partial class StandingCheck(BindingContext context, RenderedText rendered)
{
    // 'in the nation a year earlier' and the like are shorter.
    private const int ReachOn = 25;

    private readonly StandingFigures _figures = new(context);

    public void Check(Prose prose)
    {
        var quotations = new Quotations(prose.Text);
        Standing? before = null;
        foreach (var standing in StandingWords.In(prose.Text).ToList())
        {
            if (quotations.IsOpenAt(standing.Start) || prose.PieceAt(standing.CountStart).Kind == ProseKind.Quiet)
            {
                continue;
            }

            if (prose.IsTyped(standing.CountStart, standing.CountEnd))
            {
                CheckTyped(prose, standing);
            }

            CheckAlike(prose, standing, before);
            before = standing.Field == "rank" ? standing : before;
        }
    }

    private void CheckTyped(Prose prose, Standing standing)
    {
        if (standing.IsApposed && !_figures.IsRightBefore(prose, standing))
        {
            return;
        }

        var (start, end) = Sentences.Around(prose.Text, standing.Start, standing.End);
        var own = _figures.Group(prose, start, end, standing);
        if (Elsewhen().IsMatch(prose.Text[start..Math.Min(standing.End + ReachOn, end)]) || own.Exists(r => StandingFigures.Stated(r, standing) == standing.Count) || _figures.Beside(prose, standing) is not { } row)
        {
            return;
        }

        // Years in a row may be years of growth: they are of a rank where the sentence has one, or where only a text was held.
        var isMeant = standing.Field == "rank" || row.Rank is null
            || prose.FiguresIn(start, end).Any(p => p.Insert!.Figure is { Field: "rank" } figure && figure.Id == row.Id)
            || (!StreakWords.AreOfCourse(prose.Text[start..standing.Start]) && StandingWords.In(prose.Text[start..end]).Any(s => s.Field == "rank"))
            || StreakWords.AreOfRank(prose.Text[start..end]);
        if (isMeant && StandingFigures.Stated(row, standing) is { } stated && stated != standing.Count)
        {
            Contradicted(prose, standing, row);
        }
    }

    /// <summary>Words that say the same of several figures, each of which must bear it out.</summary>
    private void CheckAlike(Prose prose, Standing standing, Standing? before)
    {
        var (start, _) = Sentences.Around(prose.Text, standing.Start, standing.End);
        var lead = prose.Text[start..standing.CountEnd];
        if (AlikeWords.SaysAll(lead) && !Elsewhen().IsMatch(lead))
        {
            foreach (var row in Members(prose, start, standing).Where(r => StandingFigures.Stated(r, standing) != standing.Count))
            {
                Contradicted(prose, standing, row);
            }
        }
        else if (before is { } other && other.Count != standing.Count && AlikeWords.SaysLikewise(lead) && Bound(prose, standing) is { } own)
        {
            Contradicted(prose, other with { Field = "rank", Start = standing.Start, End = standing.End }, own);
        }
    }

    private List<Metric> Members(Prose prose, int start, Standing standing)
    {
        var own = _figures.Group(prose, start, standing.Start, standing);
        if (own.Count > 1 || start == 0)
        {
            return own;
        }

        var (from, to) = Sentences.Around(prose.Text, start - 1, start - 1);
        var earlier = _figures.Group(prose, from, to, standing);
        if (AlikeWords.NamesItsOwn(prose.Text[start..standing.Start]) && earlier.Select(r => r.Id[..(r.Id.LastIndexOf('.') + 1)]).Distinct().ToList() is not [{ Length: > 0 }])
        {
            return [];
        }

        return earlier.Count > 1 ? earlier : context.TableFigures.In(prose.Text).Where(r => StandingFigures.HasField(r, standing)).ToList();
    }

    /// <summary>The row of the figure that prints the rank itself.</summary>
    private Metric? Bound(Prose prose, Standing standing) => _figures.RowOf(prose.PieceAt(standing.CountEnd - 1));

    /// <summary>Words of another time, or of what is only hoped for.</summary>
    [GeneratedRegex(
        @"\b(?:last year|year before|year earlier|previous(?:ly)?|earlier|former(?:ly)?|once|ago|aims?|hopes?|goal|target|plans?|planned|will|would|could|expected|used to)\b|上年|去年|往年|曾|目标|力争|预计|计划|有望",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhen();

    private void Contradicted(Prose prose, Standing standing, Metric row)
    {
        var stated = StandingFigures.Stated(row, standing) ?? (int)(row.Number?.Value ?? 0);
        var words = prose.Text[standing.Start..standing.End];
        var cell = row.Cells.GetValueOrDefault(standing.Field, row.Origin.Span);
        context.Diagnostics.Add(Messages.StandingContradicted(prose.Span(rendered, standing.Start, standing.End), words, standing.Field, row.Id, stated, cell) with
        {
            Found = words,
            Expected = stated.ToString(CultureInfo.InvariantCulture),
        });
    }
}
