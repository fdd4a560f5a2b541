using CsCheck;
using ReportGen.Layout.Flow;
using Xunit;
using static ReportGen.Tests.Layout.Flow.Having;

namespace ReportGen.Tests.Layout.Flow;

/// <summary>Notes at the feet of pages of 100: rule and spaces take 8, a line of a note 8.</summary>
public class NotePlanTests
{
    private static readonly PageSpace Space = new(100, 0) { Line = 10, Foot = new FootSpace(5, 1, 2) };

    [Fact]
    public void Notes_stand_at_the_foot_below_their_rule()
    {
        var page = Assert.Single(Plan(Box("a", 10), Noted("b", 10, Note(2))).Pages);
        Assert.Equal([84, 92], page.Foot!.Notes.Tops);
        Assert.Equal(81, page.Foot.RuleTop);
    }

    [Fact]
    public void A_page_ends_so_that_its_notes_fit()
    {
        // 70 of text and a note of 24 with its rule would be 102.
        ExpectPages([Box("a", 60), Noted("b", 10, Note(3)), Box("c", 10)], "a", "b c | b1 b2 b3");
        ExpectPages([Box("a", 58), Noted("b", 10, Note(3)), Box("c", 10)], "a b | b1 b2 b3", "c");
    }

    [Fact]
    public void A_long_note_goes_on_where_a_page_would_stay_blank()
    {
        // Before the mark's line 40 would be blank; with it there is room for five lines of ten.
        ExpectPages([Box("a", 40), Noted("b", 10, Note(10)), Box("c", 10), Box("d", 10)], "a b c d | b1 b2", "| b3 b4 b5 b6 b7 b8 b9 b10");
    }

    [Fact]
    public void A_long_note_moves_with_its_line_where_little_would_stay_blank() =>
        ExpectPages([Box("a", 70), Noted("b", 10, Note(6)), Box("c", 10)], "a", "b c | b1 b2 b3 b4 b5 b6");

    [Fact]
    public void Notes_follow_one_another_in_the_order_of_their_marks() =>
        ExpectPages([Noted("a", 10, Note(1), Note(2)), Noted("b", 10, Note(1))], "a b | a1 a1 a2 b1");

    [Fact]
    public void The_rest_of_a_note_stands_before_the_notes_of_its_page() => ExpectPages(
        [Box("a", 30), Noted("b", 10, Note(7)), Box("c", 32), Noted("d", 10, Note(2)), Box("e", 10)],
        "a b c | b1 b2", "d e | b3 b4 b5 b6 b7 d1 d2");

    [Fact]
    public void A_note_longer_than_a_page_fills_pages_of_its_own()
    {
        var flow = Plan(Noted("a", 60, Note(30)), Box("b", 10));
        Assert.Equal([2, 0, 0, 0], flow.Pages.Select(p => p.End - p.Start));
        Assert.Equal(30, flow.Pages.Sum(p => p.Foot?.Notes.Strips.Count ?? 0));
    }

    [Fact]
    public void What_is_left_of_a_note_stands_before_a_page_that_was_asked_for() =>
        ExpectPages([Box("a", 40), Noted("b", 44, Note(9)), Box("c", 10, BreakRule.Forced)], "a", "b | b1 b2 b3 b4 b5 b6", "| b7 b8 b9", "c");

    [Fact]
    public void Text_and_notes_fit_and_every_note_begins_on_its_marks_page()
    {
        var strip = from height in Gen.Double[5, 30]
                    from lines in Gen.Int[0, 20]
                    from rule in Gen.Int[0, 5].Select(i => (BreakRule)Math.Max(0, i - 2))
                    select Noted("s", height, rule, lines > 8 ? [Note(lines - 8)] : []);
        strip.List[1, 40].Sample(strips =>
        {
            var flow = Plan([.. strips]);
            AssertCovered(flow);
            foreach (var page in flow.Pages)
            {
                var bottom = page.IsWithoutText ? 0 : flow.Tops[page.End - 1] + flow.Strips[page.End - 1].Height;
                Assert.InRange(bottom, 0, 100.02);
                if (page.Foot is { } foot)
                {
                    Assert.InRange(foot.RuleTop, bottom + 5 - 0.02, 100);
                    Assert.InRange(foot.Notes.Tops[^1] + foot.Notes.Strips[^1].Height, 99.98, 100.02);
                }

                for (var i = page.Start; i < page.End; i++)
                {
                    Assert.All(flow.Strips[i].Notes ?? [], note => Assert.Contains(note.Strips[0], page.Foot!.Notes.Strips));
                }
            }
        });
    }

    private static void AssertCovered(PagedFlow flow)
    {
        Assert.Equal(flow.Strips, flow.Pages.SelectMany(p => Enumerable.Range(p.Start, p.End - p.Start)).Select(i => flow.Strips[i]));
        Assert.Equal(flow.Strips.SelectMany(s => s.Notes ?? []).SelectMany(n => n.Strips), flow.Pages.SelectMany(p => p.Foot?.Notes.Strips ?? []));
    }

    private static PagedFlow Plan(params FixedStrip[] strips) => PagePlanner.Plan(strips, Space);

    private static void ExpectPages(FixedStrip[] strips, params string[] pages)
    {
        var flow = Plan(strips);
        Assert.Equal(pages, flow.Pages.Select(p => string.Join(' ', Names(strips[p.Start..p.End]).Concat(p.Foot is null ? [] : Names(p.Foot.Notes.Strips).Prepend("|")))));
    }

    private static IEnumerable<string> Names(IEnumerable<Strip> strips) => strips.Cast<FixedStrip>().Select(s => s.Name);

    private static int Note(int lines) => lines;

    private static FixedStrip Noted(string name, double height, params int[] notes) => Noted(name, height, BreakRule.Allowed, notes);

    /// <summary>A strip with notes of a number of lines each, called by its name and theirs.</summary>
    private static FixedStrip Noted(string name, double height, BreakRule rule, int[] notes) => new(name)
    {
        Height = height,
        Break = rule,
        Notes = notes.Length == 0 ? null : [.. notes.Select(count => new NoteFlow([.. Lines(name, count)]))],
    };

    private static IEnumerable<FixedStrip> Lines(string name, int count)
    {
        var rules = new LoneLines(count);
        return Enumerable.Range(0, count).Select(i => new FixedStrip(name + (i + 1)) { Height = 8, Break = rules.Before(i) });
    }
}
