using CsCheck;
using ReportGen.Layout.Inline.Breaking;
using Xunit;

namespace ReportGen.Tests.Layout.Inline.Breaking;

public class TotalFitTests
{
    private static readonly LineRoom Hundred = new(100, 0, IsJustified: true, 0);

    // Words of two to forty points; some with a hyphen.
    private static readonly Gen<int[]> Words = Gen.OneOf(Gen.Int[2, 40], Gen.Int[2, 40], Gen.Int[-40, -2]).Array[1, 60];

    private static readonly Gen<LineRoom> Rooms = Gen.Select(
        Gen.Int[50, 150], Gen.Int[-20, 20], Gen.Bool, Gen.Int[0, 40], (width, indent, isJustified, shortLast) => new LineRoom(width, indent, isJustified, shortLast));

    [Fact]
    public void Words_that_fill_their_lines_stay_there() => Assert.Equal([2, 4, 5], Break(BoxText.Of(50, 47, 60, 37, 30), Hundred));

    [Fact]
    public void A_later_line_may_change_an_earlier_one()
    {
        // First fit fills the first line to the point (6 × 12 + 10 + 6 × 3 = 100) and leaves 86 alone on the second.
        // With the 10 moved down, the first stretches by 13 of 5 × 1.5 and the second holds 10 + 3 + 86.
        var candidates = BoxText.Of(12, 12, 12, 12, 12, 12, 10, 86, 90);
        Assert.Equal([7, 8, 9], BoxText.FirstFit(candidates, Hundred));
        Assert.Equal([6, 8, 9], Break(candidates, Hundred));
    }

    [Fact]
    public void The_first_line_has_the_room_that_its_indent_leaves()
    {
        Assert.Equal([2, 3], Break(BoxText.Of(50, 47, 50), Hundred));
        Assert.Equal([1, 3], Break(BoxText.Of(50, 47, 50), Hundred with { FirstIndent = 20 }));
    }

    [Fact]
    public void A_short_last_line_is_avoided()
    {
        // Eight words of 10 fill a line (80 + 7 × 3 shrinks by 1), so the seventeenth is left over.
        var candidates = BoxText.Of([.. Enumerable.Repeat(10, 17)]);
        Assert.Equal([8, 16, 17], Break(candidates, Hundred));
        Assert.Equal(15, Break(candidates, Hundred with { ShortLast = 20 })[^2]);
    }

    [Fact]
    public void The_end_of_a_word_does_not_stand_alone_on_the_last_line()
    {
        // With the word's first part, of 9, the first line is full to the point; without it, it stretches by 12 of 6 × 1.5.
        Assert.Equal([7, 9], Break(BoxText.Of(10, 10, 10, 10, 10, 10, 10, -9, 25), Hundred));
        Assert.Equal([8, 10], Break(BoxText.Of(10, 10, 10, 10, 10, 10, 10, -9, 25, 10), Hundred));
    }

    [Fact]
    public void A_word_wider_than_the_line_stands_alone() => Assert.Equal([1, 2, 3], Break(BoxText.Of(60, 140, 60), Hundred));

    [Fact]
    public void No_way_to_break_is_cheaper() =>
        Gen.Select(Words.Where(w => w.Length <= 11), Rooms).Sample((words, room) =>
        {
            var candidates = BoxText.Of(words);
            var cheapest = BoxText.AllWays(candidates).Min(ends => BoxText.CostOf(candidates, room, ends));
            return IsClose(BoxText.CostOf(candidates, room, Break(candidates, room)), cheapest);
        });

    [Fact]
    public void The_cost_is_that_of_the_lines_and_no_more_than_that_of_first_fit() =>
        Gen.Select(Words, Rooms).Sample((words, room) =>
        {
            var candidates = BoxText.Of(words);
            var (fit, ends) = (new TotalFit(), new List<int>());
            fit.Break(candidates, room, ends);
            var cost = BoxText.CostOf(candidates, room, ends);
            return IsClose(fit.Cost, cost) && cost <= BoxText.CostOf(candidates, room, BoxText.FirstFit(candidates, room)) * (1 + 1e-9);
        });

    [Fact]
    public void Lines_go_from_start_to_end_and_none_is_needlessly_too_wide() =>
        Gen.Select(Words, Rooms).Sample((words, room) =>
        {
            var candidates = BoxText.Of(words);
            var ends = Break(candidates, room);
            var from = 0;
            foreach (var to in ends)
            {
                var isTooWide = Demerits.Fit(candidates[from], candidates[to], room, from == 0).IsOverfull;
                if (to <= from || (isTooWide && to > from + 1))
                {
                    return false;
                }

                from = to;
            }

            return from == candidates.Length - 1;
        });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_work_a_word_is_the_same_in_a_paragraph_of_a_hundred_thousand_words(bool isJustified)
    {
        var room = new LineRoom(300, 15, isJustified, 30);
        var few = TriedAWord(1_000, room);
        var many = TriedAWord(100_000, room);

        // A line holds some fifteen words; each place is tried from the places within a line, in up to eight states.
        Assert.InRange(many, 1, 15 * 8);
        Assert.InRange(many, 0, few * 1.05);
    }

    private static double TriedAWord(int count, LineRoom room)
    {
        var fit = new TotalFit();
        fit.Break(BoxText.Of([.. Enumerable.Range(0, count).Select(i => 5 + (i * 7919 % 31))]), room, []);
        return fit.Tried / (double)count;
    }

    private static List<int> Break(BreakCandidate[] candidates, LineRoom room)
    {
        var ends = new List<int>();
        new TotalFit().Break(candidates, room, ends);
        return ends;
    }

    private static bool IsClose(double left, double right) => Math.Abs(left - right) <= 1e-9 * Math.Max(Math.Abs(left), Math.Abs(right));
}
