using CsCheck;
using ReportGen.Document;
using ReportGen.Layout.Flow;
using Xunit;
using static ReportGen.Tests.Layout.Flow.Having;

namespace ReportGen.Tests.Layout.Flow;

public class PagePlannerTests
{
    [Fact]
    public void What_fits_stays_together() => Room(100)
        .Content(Box("a", 60), Box("b", 40))
        .ExpectPages("a b").ExpectReasons(BreakReason.EndOfFlow).ExpectTops(0, 60);

    [Fact]
    public void What_does_not_fit_goes_on() => Room(100)
        .Content(Box("a", 60), Box("b", 41))
        .ExpectPages("a", "b").ExpectReasons(BreakReason.NoRoom, BreakReason.EndOfFlow).ExpectTops(0, 0);

    [Fact]
    public void Space_counts_between_strips_and_is_dropped_at_a_pages_top() => Room(100)
        .Content(Box("a", 50, space: 20), Box("b", 40, space: 20), Box("c", 10, space: 5))
        .ExpectPages("a", "b c").ExpectTops(0, 0, 45);

    [Fact]
    public void A_shorter_page_is_preferred_to_a_lone_line() => Room(100)
        .Content(Box("a", 80), Box("b", 10), Box("c", 10, BreakRule.Discouraged), Box("d", 10, BreakRule.Discouraged))
        .ExpectPages("a", "b c d");

    [Fact]
    public void A_forced_page_starts_at_once() => Room(100)
        .Content(Box("a", 10), Box("b", 10, BreakRule.Forced), Box("c", 10))
        .ExpectPages("a", "b c").ExpectReasons(BreakReason.Forced, BreakReason.EndOfFlow);

    [Fact]
    public void A_chain_of_keeps_moves_as_a_whole() => Room(100)
        .Content(Box("text", 70), Box("heading", 10), Box("sub", 10, BreakRule.Forbidden), Box("p1", 10, BreakRule.Forbidden), Box("p2", 10, BreakRule.Discouraged))
        .ExpectPages("text", "heading sub p1 p2");

    [Fact]
    public void Of_broken_rules_the_milder_gives_way() => Room(30)
        .Content(Box("a", 10), Box("b", 10, BreakRule.Discouraged), Box("c", 10, BreakRule.Forbidden), Box("d", 10, BreakRule.Forbidden))
        .ExpectPages("a", "b c d").ExpectReasons(BreakReason.KeepTooHigh, BreakReason.EndOfFlow);

    [Fact]
    public void A_strip_higher_than_the_page_has_a_page_of_its_own() => Room(100)
        .Content(Box("a", 10), Box("huge", 300), Box("b", 10))
        .ExpectPages("a", "huge", "b").ExpectReasons(BreakReason.NoRoom, BreakReason.StripTooHigh, BreakReason.EndOfFlow);

    [Fact]
    public void A_repeated_head_takes_its_room_on_the_next_page()
    {
        var head = new RepeatedHead(30, () => []);
        FixedStrip Row(string name) => new(name) { Height = 40, Repeat = head };
        Room(100).Content(Box("head", 30), Row("r1"), Row("r2"), Row("r3")).ExpectPages("head r1", "r2", "r3").ExpectTops(0, 30, 30, 30);
    }

    [Fact]
    public void Lines_after_a_table_return_to_the_grid_and_the_space_goes_around_it() => Room(100, grid: 10)
        .Content(Line("a"), Box("table", 14, space: 2), Line("b", space: 2))
        // 10 + 2 + 14 + 2 = 28: 2 are missing to 30, one of them goes above the table.
        .ExpectTops(0, 13, 30);

    [Fact]
    public void Space_at_a_heading_goes_above_it()
    {
        var heading = new FixedStrip("h") { Height = 10, SpaceBefore = 10, OpensHeadings = true };
        // 10 + 10 + 10 + 4 = 34: 6 are missing to 40, and the heading stays as near to its text as ever.
        Room(100, grid: 10).Content(Line("a"), heading, Line("b", space: 4)).ExpectTops(0, 26, 40);
    }

    [Fact]
    public void A_chapters_title_at_a_pages_top_stays_there_and_a_section_keeps_its_distance()
    {
        Room(100, grid: 10).Content(HeadingOf(level: 1), Line("b", space: 4)).ExpectTops(0, 20);
        Room(100, grid: 10).Content(HeadingOf(level: 2), Line("b", space: 4)).ExpectTops(4, 20);
    }

    private static FixedStrip HeadingOf(int level) => new("h")
    {
        Height = 12,
        SpaceBefore = 10,
        OpensHeadings = true,
        Heading = new HeadingMark(new Heading(level, []), 0),
    };

    [Fact]
    public void Every_strip_has_its_page_in_order_and_inside_the_room()
    {
        var strip = from height in Gen.Double[1, 120]
                    from space in Gen.Double[0, 30]
                    from rule in Gen.Enum<BreakRule>()
                    from kind in Gen.Int[0, 2]
                    select new FixedStrip("s")
                    {
                        Height = height,
                        SpaceBefore = space,
                        Break = rule,
                        IsOnGrid = kind == 0,
                        OpensHeadings = kind == 1,
                    };
        strip.List[1, 60].Sample(strips =>
        {
            var flow = PagePlanner.Plan(strips, new PageSpace(100, 10));
            Assert.Equal(0, flow.Pages[0].Start);
            Assert.Equal(strips.Count, flow.Pages[^1].End);
            for (var p = 0; p < flow.Pages.Count; p++)
            {
                var page = flow.Pages[p];
                Assert.True(page.End > page.Start);
                Assert.True(p == 0 || flow.Pages[p - 1].End == page.Start);
                for (var i = page.Start; i < page.End; i++)
                {
                    Assert.True(i == page.Start || strips[i].Break != BreakRule.Forced);
                    Assert.True(i == page.Start || flow.Tops[i] >= flow.Tops[i - 1] + strips[i - 1].Height - 0.02);
                    Assert.True(flow.Tops[i] + strips[i].Height <= 100.02 || page.Reason == BreakReason.StripTooHigh);
                }
            }
        });
    }
}
