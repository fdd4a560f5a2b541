using CsCheck;
using ReportGen.Document;
using ReportGen.Layout.Flow;
using Xunit;
using static ReportGen.Tests.Layout.Flow.Having;

namespace ReportGen.Tests.Layout.Flow;

/// <summary>Floats on pages of 100; ten part them from the text.</summary>
public class FloatPlanTests
{
    private static readonly PageSpace Space = new(100, 0) { Line = 10, Foot = new FootSpace(5, 1, 2) };

    [Fact]
    public void A_float_goes_to_the_head_of_its_page_and_the_text_begins_below()
    {
        var page = Assert.Single(Plan(Box("a", 10), After(Box("b", 10), Top("f", 30)), Box("c", 10)).Pages);
        Assert.Equal((40, "f"), (page.TextTop, Names(page.TopFloats!.Strips)));
        Assert.Equal([0], page.TopFloats.Tops);
    }

    [Fact]
    public void A_float_goes_to_the_foot_of_its_page_above_the_notes()
    {
        var noted = After(Box("b", 10), Bottom("f", 30));
        noted.Notes = [new NoteFlow([Line("n")])];
        var page = Assert.Single(Plan(Box("a", 10), noted).Pages);
        // The note's line takes 10, rule and spaces 8.
        Assert.Equal([52], page.BottomFloats!.Tops);
        Assert.Equal([90], page.Foot!.Notes.Tops);
        Assert.Equal(0, page.TextTop);
    }

    [Fact]
    public void Text_goes_on_where_a_float_finds_no_room() => ExpectPages(
        [Box("a", 40), After(Box("b", 20), Top("f", 50)), Box("c", 20), Box("d", 10), Box("e", 10)],
        "a b c d e", "[f]");

    [Fact]
    public void The_next_page_begins_with_the_float() => ExpectPages(
        [Box("a", 40), After(Box("b", 20), Top("f", 50)), Box("c", 30), Box("d", 10), Box("e", 10)],
        "a b c d", "[f] e");

    [Fact]
    public void Floats_keep_their_order() => ExpectPages(
        [Box("a", 50), After(Box("b", 20), Top("f", 50)), After(Box("c", 5), Top("g", 10)), Box("d", 30)],
        "a b c", "[f g]", "d");

    [Fact]
    public void Floats_stand_before_the_next_chapter() => ExpectPages(
        [Box("a", 50), After(Box("b", 20), Bottom("f", 50)), Chapter("h"), Box("c", 30)],
        "a b", "[f]", "h c");

    [Fact]
    public void A_float_stands_at_no_head_above_its_own_chapter() => ExpectPages(
        [Box("a", 10), Chapter("h"), After(Box("b", 10), Top("f", 30)), Box("c", 60), Box("d", 10), Box("e", 20)],
        "a h b c d", "[f] e");

    [Fact]
    public void It_may_stand_at_the_foot_of_the_page_of_its_chapter() => ExpectPages(
        [Box("a", 10), Chapter("h"), After(Box("b", 10), Bottom("f", 30)), Box("c", 60)],
        "[f] a h b", "c");

    [Fact]
    public void A_float_that_would_drive_its_own_line_away_goes_to_the_next_page()
    {
        // With the float, its line would have to go, for the neighbour that must not part from it.
        var line = After(Box("b", 10, BreakRule.Allowed), Top("f", 20));
        ExpectPages([Box("a", 50), line, Box("c", 40, BreakRule.Forbidden)], "a b c", "[f]");
    }

    [Fact]
    public void All_fit_none_is_lost_and_none_stands_before_its_page()
    {
        var strip = from height in Gen.Double[5, 30]
                    from kind in Gen.Int[0, 9]
                    from size in Gen.Double[10, 70]
                    from rule in Gen.Int[0, 6].Select(i => (BreakRule)Math.Max(0, i - 3))
                    select kind switch
                    {
                        0 => After(Box("s", height, rule), Top("f", size)),
                        1 => After(Box("s", height, rule), Bottom("f", size)),
                        2 => Chapter("h"),
                        _ => Box("s", height, rule),
                    };
        strip.List[1, 40].Sample(strips =>
        {
            var flow = PagePlanner.Plan([.. strips], Space);
            Assert.Equal(strips, flow.Pages.SelectMany(p => strips.Skip(p.Start).Take(p.End - p.Start)));
            AssertInOrder(strips, FloatPlacement.Top, flow.Pages.SelectMany(p => p.TopFloats?.Strips ?? []));
            AssertInOrder(strips, FloatPlacement.Bottom, flow.Pages.SelectMany(p => p.BottomFloats?.Strips ?? []));
            foreach (var page in flow.Pages)
            {
                AssertFits(page, flow);
            }
        });
    }

    private static void AssertFits(PagePlan page, PagedFlow flow)
    {
        var end = page.IsWithoutText ? page.TextTop : page.TextTop + flow.Tops[page.End - 1] + flow.Strips[page.End - 1].Height;
        Assert.InRange(end, 0, 100.02);
        Assert.True(page.TopFloats is not { } head || head.Tops[^1] + head.Strips[^1].Height <= page.TextTop + 0.02);
        if (page.BottomFloats is { } foot)
        {
            Assert.InRange(foot.Tops[0], end - 0.02, 100);
            Assert.Equal(100, foot.Tops[^1] + foot.Strips[^1].Height, 0.02);
        }
    }

    private static void AssertInOrder(IEnumerable<FixedStrip> strips, FloatPlacement placement, IEnumerable<Strip> placed) =>
        Assert.Equal(strips.SelectMany(s => s.Floats ?? []).Where(f => f.Placement == placement).SelectMany(f => f.Strips), placed);

    private static PagedFlow Plan(params FixedStrip[] strips) => PagePlanner.Plan(strips, Space);

    private static void ExpectPages(FixedStrip[] strips, params string[] pages) => Assert.Equal(
        pages,
        Plan(strips).Pages.Select(p => string.Join(' ', new[] { FloatsOf(p), Names(strips[p.Start..p.End]) }.Where(s => s.Length > 0))));

    private static string FloatsOf(PagePlan page)
    {
        var names = Names([.. page.TopFloats?.Strips ?? [], .. page.BottomFloats?.Strips ?? []]);
        return names.Length == 0 ? names : $"[{names}]";
    }

    private static string Names(IEnumerable<Strip> strips) => string.Join(' ', strips.Cast<FixedStrip>().Select(s => s.Name));

    private static FixedStrip Chapter(string name) => new(name) { Height = 10, Heading = new HeadingMark(new Heading(1, []), 0) };

    private static FixedStrip After(FixedStrip strip, FloatFlow flow)
    {
        strip.Floats = [flow];
        return strip;
    }

    private static FloatFlow Top(string name, double height) => new([Box(name, height)], FloatPlacement.Top);

    private static FloatFlow Bottom(string name, double height) => new([Box(name, height)], FloatPlacement.Bottom);
}
