using CsCheck;
using ReportGen.Document;
using ReportGen.Fonts;
using ReportGen.Layout.Inline;
using Xunit;
using static ReportGen.Tests.Layout.Inline.ParagraphFixture;

namespace ReportGen.Tests.Layout.Inline;

public sealed class ParagraphLayoutTests : IDisposable
{
    private const string English =
        "In 2024 the courts of the city accepted 43,200 new cases concerning intellectual property and concluded 41,900 of them, "
        + "more than in any year before; the share of cases that ended in mediation rose again, and foreign parties “chose Shenzhen” in 312 of them.";

    private const string Chinese =
        "2024年，深圳市知识产权保护中心受理专利预审案件12,345件，同比增长8.9%；《深圳经济特区知识产权保护条例》修订后，“快速维权”成为常态……企业满意度达到96.2%，居全国第一。";

    // No emoji and no marks: what the vendored fonts have, with spaces and punctuation of both scripts.
    private static readonly Gen<string> AnyText = Gen.Char["abcdefgh ,.-/“”—…中国年，。《》0123456789%\u00A0"].Array[0, 120].Select(c => new string(c));

    private readonly ParagraphFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void Words_set_in_small_capitals_have_their_glyphs_and_keep_their_letters()
    {
        using var fixture = new ParagraphFixture();
        var line = Assert.Single(fixture.Layout.Break(fixture.Spec(new Text("ab "), new Emphasis(EmphasisKind.SmallCaps, [new Text("ab")]))));

        Assert.Equal(["ab ab"], ParagraphFixture.Texts([line]));
        Assert.NotEqual(line.Pieces[0].Shaped.Glyphs[0], line.Pieces[^1].Shaped.Glyphs[0]);
    }

    [Fact]
    public void Lines_know_where_they_end_in_the_text() => AnyText.Sample(
        any =>
        {
            var text = string.Join(' ', any.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            var lines = _fixture.Break(text, 120, TextAlignment.Start);
            var ends = lines.Select(l => l.TextEnd).ToList();
            Assert.Equal(ends.Order(), ends);
            Assert.Equal(lines.Count == 0 ? 0 : text.Length, ends.LastOrDefault());
            Assert.Equal(Texts(lines).Select(t => t.Trim()), ends.Select((end, i) => text[(i == 0 ? 0 : ends[i - 1])..end].Trim()));
        },
        threads: 1);

    [Fact]
    public void Nothing_gives_no_lines()
    {
        Assert.Empty(_fixture.Break(string.Empty));
        Assert.Empty(_fixture.Break("  "));
        Assert.Equal((0, 0), _fixture.Layout.Measure(_fixture.Spec()));
    }

    [Theory]
    [InlineData(English, 300)]
    [InlineData(English, 260)]
    [InlineData(Chinese, 300)]
    [InlineData(Chinese, 110)]
    public void Justified_lines_end_at_the_edge_but_the_last(string text, double width)
    {
        var lines = _fixture.Break(text, width);
        Assert.True(lines.Count > 2);
        Assert.All(lines.SkipLast(1), l => Assert.Equal(width, Right(l), 6));
        Assert.InRange(Right(lines[^1]), 21, width);
    }

    [Fact]
    public void Spaces_end_the_lines_as_text_without_width()
    {
        var lines = _fixture.Break(English).SkipLast(1).Where(l => l.Pieces[^1].Shaped.Text != "\u00AD").ToList();
        Assert.NotEmpty(lines);
        Assert.All(Texts(lines), t => Assert.EndsWith(" ", t, StringComparison.Ordinal));
        Assert.All(lines, l => Assert.Equal(300, RightOf(l.Pieces[^2]), 6));
    }

    [Fact]
    public void Lines_joined_give_the_text_back() =>
        Gen.Select(AnyText, Gen.Int[20, 400], Gen.Enum<TextAlignment>()).Sample(
            (text, width, alignment) =>
            {
                // A word that is broken has a soft hyphen where the line shows one: the text has none of its own.
                var expected = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
                var joined = string.Concat(Texts(_fixture.Break(text, width, alignment)));
                Assert.Equal(expected, joined.Replace("\u00AD", string.Empty, StringComparison.Ordinal).TrimEnd(' '));
            },
            threads: 1,
            iter: 500);

    [Fact]
    public void Pieces_go_from_left_to_right_and_stay_inside() =>
        Gen.Select(AnyText, Gen.Int[60, 400], Gen.Enum<TextAlignment>()).Sample(
            (text, width, alignment) =>
            {
                foreach (var line in _fixture.Break(text, width, alignment))
                {
                    for (var i = 1; i < line.Pieces.Length; i++)
                    {
                        Assert.True(line.Pieces[i].X >= line.Pieces[i - 1].X, Dump([line]));
                    }

                    Assert.False(line.IsOverfull);
                    Assert.InRange(Right(line), 0, width + 0.011);
                }
            },
            threads: 1,
            iter: 500);

    [Fact]
    public void Every_line_of_a_style_is_as_high_as_its_leading()
    {
        var lines = _fixture.Break(English).Concat(_fixture.Break(Chinese)).ToList();
        Assert.All(lines, l => Assert.Equal(15, l.Ascent + l.Descent, 9));
        Assert.Single(lines.Select(l => l.Ascent).Distinct());

        // Source Serif 4: ascender 1036, descender -335 of 1000; (15 - 1.371 × 10.5) / 2 + 1.036 × 10.5 = 11.180.
        Assert.Equal(11.18, lines[0].Ascent, 2);
    }

    [Fact]
    public void Alignment_moves_the_line()
    {
        var start = Assert.Single(_fixture.Break("Shenzhen", 300, TextAlignment.Start));
        var center = Assert.Single(_fixture.Break("Shenzhen", 300, TextAlignment.Center));
        var end = Assert.Single(_fixture.Break("Shenzhen", 300, TextAlignment.End));
        Assert.Equal(0, start.Start);
        Assert.Equal((300 - start.Width) / 2, center.Start, 9);
        Assert.Equal(300, Right(end), 9);
        Assert.Equal(end.Start, end.Pieces[0].X, 9);
    }

    [Fact]
    public void The_first_line_is_indented_and_may_hang()
    {
        var indented = _fixture.Layout.Break(_fixture.Spec(new Text(English)) with { FirstLineIndent = 15 });
        Assert.Equal(15, indented[0].Pieces[0].X);
        Assert.Equal(300, Right(indented[0]), 6);
        Assert.Equal(0, indented[1].Pieces[0].X);

        var hanging = _fixture.Layout.Break(_fixture.Spec(new Text(English)) with { FirstLineIndent = -12 });
        Assert.Equal(-12, hanging[0].Pieces[0].X);
    }

    [Fact]
    public void A_hard_break_ends_a_line_and_leaves_a_space_for_extraction()
    {
        var lines = _fixture.Layout.Break(_fixture.Spec(new Text("one"), new LineBreak(), new Text("two")));
        Assert.Equal(["one ", "two"], Texts(lines));
        Assert.True(lines[0].Width < 30, "the line is not justified");
    }

    [Fact]
    public void A_quarter_of_an_em_parts_hanzi_from_figures_and_is_no_text()
    {
        var line = Assert.Single(_fixture.Break("增长8.9%的"));
        Assert.Equal(["增", "长", "8.9%", "的"], line.Pieces.Select(p => p.Shaped.Text));
        Assert.Equal(21 + 2.625, line.Pieces[2].X, 3);
        Assert.Equal(RightOf(line.Pieces[2]) + 2.625, line.Pieces[3].X, 3);
    }

    [Fact]
    public void Neighbouring_full_width_punctuation_shares_its_blank()
    {
        // 。” takes one and a half squares: the blank half of 。 goes, and that of （ stands outside the line.
        var line = Assert.Single(_fixture.Break("（“好。”）"));
        Assert.Equal([-5.25, 0, 10.5, 21, 26.25, 31.5], line.Pieces.Select(p => Math.Round(p.X, 2)));

        // ； stands where its font puts it; the blank of 《 goes.
        var stop = Assert.Single(_fixture.Break("好；《法》"));
        Assert.Equal([0, 10.5, 15.75, 26.25, 36.75], stop.Pieces.Select(p => Math.Round(p.X, 2)));

        // ！ has its ink at the left in the fonts of the mainland: its blank goes before ”, and ）’s before ；.
        var closing = Assert.Single(_fixture.Break("好！”好）；"));
        Assert.Equal([0, 10.5, 15.75, 26.25, 36.75, 42], closing.Pieces.Select(p => Math.Round(p.X, 2)));
    }

    [Fact]
    public void A_space_behind_a_Chinese_mark_leaves_no_blank_at_a_lines_end()
    {
        var lines = _fixture.Break("一二三四五六七。 一二三四五六七八", 10.5 * 7.5);
        Assert.Equal("一二三四五六七。 ", Texts(lines)[0]);
        Assert.Equal(10.5 * 7.5, Right(lines[0]), 6);
    }

    [Fact]
    public void An_indented_line_keeps_the_blank_of_its_bracket_and_a_flush_one_does_not()
    {
        var spec = _fixture.Spec(new Text("（一）好"));
        Assert.Equal(21, Assert.Single(_fixture.Layout.Break(spec with { FirstLineIndent = 21 })).Pieces[0].X);
        var flush = Assert.Single(_fixture.Layout.Break(spec));
        Assert.Equal((-5.25, 36.75), (flush.Pieces[0].X, flush.Width));
        Assert.Equal(0, Assert.Single(_fixture.Layout.Break(spec with { KeepsSpaces = true })).Pieces[0].X);
    }

    [Fact]
    public void Chinese_lines_begin_and_end_with_ink()
    {
        // Each line holds eight squares; （ would begin the second line with half a square of blank, and ） end it so.
        var lines = _fixture.Break("一二三四五六七八（一二三四五六）一二三四五六七八", 84);
        Assert.Equal(["一二三四五六七八", "（一二三四五六）", "一二三四五六七八"], Texts(lines));
        Assert.Equal(-5.25, lines[1].Pieces[0].X, 2);
        Assert.All(lines, l => Assert.InRange(Right(l), 83.9, 84.1));
    }

    [Fact]
    public void A_soft_hyphen_shows_only_at_a_lines_end()
    {
        var text = "pa\u00ADtents";
        Assert.Equal(["pa", "tents"], Assert.Single(_fixture.Break(text)).Pieces.Select(p => p.Shaped.Text));

        var broken = _fixture.Break(text, 30);
        Assert.Equal(["pa", "\u00AD"], broken[0].Pieces.Select(p => p.Shaped.Text));
        Assert.NotEmpty(broken[0].Pieces[1].Shaped.Glyphs);
        Assert.Equal(RightOf(broken[0].Pieces[1]), Right(broken[0]), 6);
    }

    [Fact]
    public void A_title_keeps_its_compounds_whole()
    {
        var spec = _fixture.Spec(new Text("Promoting High-Quality Creation")) with { Width = 100, Alignment = TextAlignment.Start };
        Assert.Equal("Promoting High-", Texts(_fixture.Layout.Break(spec))[0]);
        Assert.Equal("Promoting ", Texts(_fixture.Layout.Break(spec with { IsBalanced = true }))[0]);
    }

    [Fact]
    public void A_no_break_space_stretches_and_does_not_break()
    {
        var lines = _fixture.Break("all of the many 241,900\u00A0patents that were granted here in this one year", 118);
        Assert.Contains(Texts(lines), t => t.Contains("241,900\u00A0patents", StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_breaks_after_its_marks_and_a_long_word_anywhere()
    {
        var address = new Link("https://x.org", [new Text("https://www.example.org/reports/annual_report_2024.final.pdf")]);
        var texts = Texts(_fixture.Layout.Break(_fixture.Spec(address) with { Width = 120, Alignment = TextAlignment.Start }));
        Assert.True(texts.Length > 2);
        Assert.All(texts.SkipLast(1), t => Assert.Contains(t[^1], "/._-"));

        var word = _fixture.Break(new string('m', 60), 100);
        Assert.True(word.Count >= 5);
        Assert.All(word, l => Assert.False(l.IsOverfull));
    }

    [Fact]
    public void What_cannot_be_broken_is_overfull_and_reported()
    {
        Assert.True(Assert.Single(_fixture.Break("深", 5)).IsOverfull);
        Assert.Equal("RG0430", Assert.Single(_fixture.Context.Diagnostics.Sorted()).Code);
    }

    [Fact]
    public void A_hopelessly_loose_line_is_left_ragged()
    {
        var lines = _fixture.Break("an internationalisation-free " + new string('w', 27), 250);
        var ragged = lines[0];
        Assert.True(Right(ragged) < 240, Dump(lines));
        Assert.Equal(ragged.Pieces[1].Shaped.WidthAt(10.5), ragged.Pieces[2].X - ragged.Pieces[1].X, 6);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(double.PositiveInfinity)]
    public void Even_an_absurd_width_loses_no_text(double width)
    {
        foreach (var alignment in Enum.GetValues<TextAlignment>())
        {
            Assert.Equal("one two 中国 3", string.Concat(Texts(_fixture.Break("one two 中国 3", width, alignment))));
        }
    }

    [Fact]
    public void Measure_gives_the_longest_word_and_the_whole()
    {
        var word = _fixture.Break("intellectual")[0].Width;
        var whole = _fixture.Break("the intellectual city", 1000)[0].Width;
        var nodes = _fixture.Context.Structure.Nodes.Count;
        var (min, max) = _fixture.Layout.Measure(_fixture.Spec(new Text("the intellectual city"), new Link("#a", [new Text(" ")])));
        Assert.Equal(word, min, 6);
        Assert.Equal(whole, max, 6);
        Assert.Equal(nodes, _fixture.Context.Structure.Nodes.Count);
    }

    [Fact]
    public void A_character_without_a_font_is_reported_once_where_it_stands()
    {
        using var latin = new ParagraphFixture("en", [.. LatinFonts.All]);
        var at = SourceSpan.At("narrative.md", 3, 7);
        var line = Assert.Single(latin.Layout.Break(latin.Spec(new Text("a 深深 b") { Span = at })));
        Assert.Equal("a 深深 b", Texts([line])[0]);
        Assert.Equal("深", line.Pieces[2].Shaped.Text);
        Assert.Equal([line.Pieces[2].Shaped.Face.GlyphOf('□')], line.Pieces[2].Shaped.Glyphs);
        latin.Context.Missing.Report(latin.Context.Diagnostics);
        var problem = Assert.Single(latin.Context.Diagnostics.Sorted(), d => d.Severity == Severity.Warning && d.Span == at);
        Assert.Contains("U+6DF1", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_from_right_to_left_is_refused()
    {
        _fixture.Break("in Hebrew \u05E9\u05DC\u05D5\u05DD it is");
        Assert.Contains(_fixture.Context.Diagnostics.Sorted(), d => d.Severity == Severity.Error && d.Code == "RG0941");
    }

    [Fact]
    public void Same_text_same_lines_whatever_was_set_before()
    {
        var first = Dump(_fixture.Break(Chinese));
        _fixture.Break(English, 70);
        Assert.Equal(first, Dump(_fixture.Break(Chinese)));
        using var other = new ParagraphFixture();
        Assert.Equal(first, Dump(other.Break(Chinese)));
    }
}
