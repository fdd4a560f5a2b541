using ReportGen.Layout.Inline;
using ReportGen.Testing;
using Xunit;
using static ReportGen.Tests.Layout.Inline.ParagraphFixture;

namespace ReportGen.Tests.Layout.Inline;

public sealed class HangingMarksTests : IDisposable
{
    private const string English =
        "When marks hang, commas, stops; and hyphens, too, stand outside, partly, so that, to a reader’s eye, edges look straight, "
        + "“as they do”, in books, by careful, patient, printers, of old, who filed, and trimmed, their type, by hand, for days.";

    private const string Chinese = "一二三，四五六。七八、九十，一二三，四五六。七八、九十，一二三，四五六。七八、九十，一二三，四五六。七八、九十。";

    private readonly ParagraphFixture _hanging = new(BuiltIn.Booklet with { HasHangingMarks = true }, "en");
    private readonly ParagraphFixture _straight = new();

    [Fact]
    public void Marks_stand_inside_where_the_theme_does_not_say_otherwise() =>
        Assert.All(_straight.Break(English, 250).SkipLast(1), l => Assert.Equal(250, RightInk(l), 0.2));

    [Fact]
    public void Commas_stand_outside_with_seven_tenths_of_their_width()
    {
        var ends = new HashSet<char>();
        for (var width = 180; width <= 300; width += 5)
        {
            foreach (var line in _hanging.Break(English, width).SkipLast(1).Where(IsFilled))
            {
                var mark = LastInk(line).Shaped;
                ends.Add(mark.Text[^1]);
                var part = mark.Text[^1] switch { ',' or '\u00AD' => 0.7, ';' => 0.5, '”' => 0.6, _ => 0 };
                Assert.Equal(width + (part * mark.Advances[^1] * 10.5 / mark.Face.UnitsPerEm), RightInk(line), 0.2);
            }
        }

        Assert.Superset(new HashSet<char> { ',', '\u00AD' }, ends);
    }

    [Fact]
    public void A_quotation_mark_that_begins_a_line_stands_outside()
    {
        var line = _hanging.Break("“as they do” in books", 300)[0];
        Assert.Equal(-0.6 * line.Pieces[0].Shaped.Advances[0] * 10.5 / line.Pieces[0].Shaped.Face.UnitsPerEm, line.Pieces[0].X, 6);
    }

    [Fact]
    public void Pauses_and_stops_of_Chinese_stand_outside_whole()
    {
        // Eleven squares: the twelfth, a pause, hangs.
        var hung = _hanging.Break(Chinese, 10.5 * 11).Where(l => Texts([l])[0].Length == 12).ToList();
        Assert.NotEmpty(hung);
        Assert.All(hung, l => Assert.Contains(Texts([l])[0][^1], "，。、"));
        Assert.All(hung, l => Assert.Equal(10.5 * 12, RightInk(l), 0.2));
    }

    [Fact]
    public void Ragged_lines_do_not_hang() =>
        Assert.All(_hanging.Break(English, 200, TextAlignment.Start), l => Assert.InRange(RightInk(l), 0, 200));

    public void Dispose()
    {
        _hanging.Dispose();
        _straight.Dispose();
    }

    // A line too loose to fill is ragged: its spaces are as wide as they are.
    private static bool IsFilled(LineBox line) => Math.Abs(line.Pieces[1].Shaped.WidthAt(10.5) - (line.Pieces[2].X - line.Pieces[1].X)) > 1e-6;

    private static double RightInk(LineBox line) => RightOf(LastInk(line));

    private static ReportGen.Layout.Frames.TextPiece LastInk(LineBox line) => line.Pieces.Last(p => !p.Shaped.IsSpace);
}
