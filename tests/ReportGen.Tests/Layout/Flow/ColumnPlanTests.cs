using CsCheck;
using ReportGen.Layout.Flow;
using Xunit;
using static ReportGen.Tests.Layout.Flow.Having;

namespace ReportGen.Tests.Layout.Flow;

/// <summary>Columns on pages of 100: what stands in them on each page, and how high they are.</summary>
public class ColumnPlanTests
{
    private static readonly PageSpace Space = new(100, 0) { Line = 10, Foot = new FootSpace(5, 1, 2) };

    [Fact]
    public void Columns_are_of_equal_height() =>
        ExpectRuns([Box("a", 20), .. Set("c", 6), Box("b", 10)], "a / c1 c2 c3 / c4 c5 c6 / b");

    [Fact]
    public void Text_goes_on_below_the_highest_column()
    {
        var flow = Plan(Box("a", 20), new FixedStrip("b") { Height = 10, SpaceBefore = 5 });
        Assert.Equal([0, 25], flow.Tops);
        FixedStrip[] strips = [Box("a", 20), .. Set("c", 5), Box("b", 10, space: 5)];
        Assert.Equal([0, 20, 30, 40, 20, 30, 55], Plan(strips).Tops);
    }

    [Fact]
    public void Columns_that_do_not_fit_fill_the_page_and_go_on() =>
        ExpectRuns([Box("a", 60), .. Set("c", 14)], "a / c1 c2 c3 c4 / c5 c6 c7 c8", "c9 c10 c11 / c12 c13 c14");

    [Fact]
    public void Columns_without_room_begin_on_the_next_page() =>
        ExpectRuns([Box("a", 85), .. Set("c", 4)], "a", "c1 c2 / c3 c4");

    [Fact]
    public void A_heading_stays_with_its_text_in_columns()
    {
        var strips = Set("c", 6);
        strips[3].Break = BreakRule.Forbidden;
        // The third is a heading: three and three would leave it at a column's foot.
        ExpectRuns([.. strips], "c1 c2 c3 c4 / c5 c6");
    }

    [Fact]
    public void A_heading_before_columns_stays_with_them()
    {
        var strips = Set("c", 6);
        strips[0].Break = BreakRule.Forbidden;
        ExpectRuns([Box("a", 70), Box("h", 15), .. strips], "a", "h / c1 c2 c3 / c4 c5 c6");
    }

    [Fact]
    public void Notes_of_columns_stand_at_the_foot_of_the_page()
    {
        var strips = Set("c", 20);
        strips[0].Notes = [new NoteFlow([Line("n1"), Line("n2")])];
        var flow = Plan([.. strips]);
        Assert.Equal(["n1", "n2"], flow.Pages[0].Foot!.Notes.Strips.Cast<FixedStrip>().Select(s => s.Name));
        // 100 less 28 for the notes leave seven lines a column.
        Assert.Equal([7, 7], flow.Pages[0].Runs!.Select(r => r.End - r.Start));
    }

    [Fact]
    public void Columns_cover_all_strips_in_order_and_differ_by_a_line_at_most()
    {
        Gen.Select(Gen.Int[0, 12], Gen.Int[1, 60], Gen.Int[2, 4], Gen.Int[0, 12]).Sample((before, inside, count, after) =>
        {
            FixedStrip[] strips = [.. Enumerable.Range(0, before).Select(i => Box("b" + i, 10)), .. Set("c", inside, count), .. Enumerable.Range(0, after).Select(i => Box("a" + i, 10))];
            var flow = Plan(strips);
            var covered = flow.Pages.SelectMany(p => p.Runs ?? [new PlacedRun(p.Start, p.End, 0)]).SelectMany(r => Enumerable.Range(r.Start, r.End - r.Start));
            Assert.Equal(Enumerable.Range(0, strips.Length), covered);
            foreach (var page in flow.Pages)
            {
                var columns = (page.Runs ?? []).Where(r => strips[r.Start].Columns is not null).Select(r => r.End - r.Start).ToList();
                Assert.All(Enumerable.Range(page.Start, page.End - page.Start), i => Assert.InRange(flow.Tops[i] + strips[i].Height, 0, 100.02));
                if (columns.Count > 1)
                {
                    // The last column takes what the others leave.
                    Assert.Single(columns.SkipLast(1).Distinct());
                    Assert.InRange(columns[^1], Math.Max(1, columns[0] - count + 1), columns[0]);
                }
            }
        });
    }

    private static FixedStrip[] Set(string name, int lines, int count = 2)
    {
        var set = new ColumnSet(count, 110);
        return [.. Enumerable.Range(1, lines).Select(i => new FixedStrip(name + i) { Height = 10, Columns = set })];
    }

    private static PagedFlow Plan(params FixedStrip[] strips) => PagePlanner.Plan(strips, Space);

    private static void ExpectRuns(FixedStrip[] strips, params string[] pages) => Assert.Equal(
        pages,
        Plan(strips).Pages.Select(p => string.Join(" / ", (p.Runs ?? [new PlacedRun(p.Start, p.End, 0)]).Select(r => string.Join(' ', strips[r.Start..r.End].Select(s => s.Name))))));
}
