using CsCheck;
using ReportGen.Fonts;
using Xunit;

namespace ReportGen.Tests.Fonts;

public sealed class ItemizerTests : IDisposable
{
    private readonly FontFixture _fonts = new();

    public void Dispose() => _fonts.Dispose();

    [Theory]
    [InlineData("Patents granted: 241,900", "en", "Patents granted: 241,900@SourceSerif4")]
    [InlineData("深圳", "zh-Hans", "深圳@NotoSerifSC")]
    [InlineData("2024年，深圳PCT申请", "zh-Hans", "2024@SourceSerif4 | 年，深圳@NotoSerifSC | PCT@SourceSerif4 | 申请@NotoSerifSC")]
    public void Text_goes_to_the_first_face_that_has_it(string text, string language, string expected) =>
        Assert.Equal(expected, _fonts.Itemized(text, language));

    [Theory]
    [InlineData("他说“你好”。", "en", "他说“你好”。@NotoSerifSC")]
    [InlineData("the term “深圳” means", "en", "the term “@SourceSerif4 | 深圳@NotoSerifSC | ” means@SourceSerif4")]
    [InlineData("深圳的“PCT”申请", "zh-Hans", "深圳的“@NotoSerifSC | PCT@SourceSerif4 | ”申请@NotoSerifSC")]
    [InlineData("“深圳”", "zh-Hans", "“深圳”@NotoSerifSC")]
    [InlineData("“深圳”", "en", "“@SourceSerif4 | 深圳@NotoSerifSC | ”@SourceSerif4")]
    [InlineData("深圳——中国", "en", "深圳——中国@NotoSerifSC")]
    [InlineData("2024—2025年", "zh-Hans", "2024@SourceSerif4 | —@NotoSerifSC | 2025@SourceSerif4 | 年@NotoSerifSC")]
    [InlineData("约翰·史密斯……", "en", "约翰·史密斯……@NotoSerifSC")]
    [InlineData("a — b … don’t", "zh-Hans", "a — b … don’t@SourceSerif4")]
    [InlineData("专利‘don’t’。", "zh-Hans", "专利‘@NotoSerifSC | don’t@SourceSerif4 | ’。@NotoSerifSC")]
    public void Shared_punctuation_follows_its_neighbours_then_the_language(string text, string language, string expected) =>
        Assert.Equal(expected, _fonts.Itemized(text, language));

    [Fact]
    public void A_mark_stays_with_its_letter()
    {
        // Neither face has a letter x with a ring; both parts come from the same one.
        Assert.Equal("x\u030A@SourceSerif4", _fonts.Itemized("x\u030A"));
        Assert.Equal("e\u0301@SourceSerif4", _fonts.Itemized("e\u0301"));
    }

    [Theory]
    [InlineData("深\uFE00圳", "深\uFE00圳@NotoSerifSC")]
    [InlineData("深\U000E0100圳", "深\U000E0100圳@NotoSerifSC")]
    [InlineData("a\u200Bb\u00ADc", "a\u200Bb\u00ADc@SourceSerif4")]
    [InlineData("\uFEFF深\u2060圳\u2028", "\uFEFF深\u2060圳\u2028@NotoSerifSC")]
    [InlineData("\u0007\r\n", "\u0007\r\n@SourceSerif4")]
    public void What_leaves_no_mark_goes_with_its_neighbour(string text, string expected) =>
        Assert.Equal(expected, _fonts.Itemized(text));

    [Theory]
    [InlineData("10\u00A0%\t5\u20091\u202F2")]
    [InlineData("well\u2011known")]
    public void Spaces_and_hyphens_of_any_kind_come_from_the_style_s_own_face(string text) =>
        Assert.Equal($"{text}@SourceSerif4", _fonts.Itemized(text));

    [Fact]
    public void Han_beyond_the_first_plane_is_found() =>
        Assert.Equal("\U00020087字@NotoSerifSC", _fonts.Itemized("\U00020087字", "zh-Hans"));

    [Theory]
    [InlineData("a\U0001F600b", "a@SourceSerif4 | [\U0001F600]@SourceSans3 | b@SourceSerif4")]
    [InlineData("\U0001F469\u200D\U0001F52C", "[\U0001F469]@SourceSans3 | \u200D@SourceSerif4 | [\U0001F52C]@SourceSans3")]
    [InlineData("1\uFE0F\u20E3", "1\uFE0F@SourceSerif4 | [\u20E3]@SourceSans3")]
    [InlineData("ก", "[ก]@SourceSans3")]
    [InlineData("a\uD842b", "a@SourceSerif4 | [\uD842]@SourceSans3 | b@SourceSerif4")]
    public void What_no_face_has_is_missing_and_nothing_else_is(string text, string expected)
    {
        using var latin = new FontFixture([.. LatinFonts.All]);
        Assert.Equal(expected, latin.Itemized(text));
    }

    [Fact]
    public void A_run_is_of_one_script_and_takes_its_punctuation_along()
    {
        var text = "(abc), 123 — Ωδή; где";
        var runs = _fonts.Runs(text, "en");
        Assert.Equal(
            [("Latn", "(abc), 123 — "), ("Grek", "Ωδή; "), ("Cyrl", "где")],
            runs.Select(r => (ReportGen.Fonts.Sfnt.Tag.ToText(r.Script), text.Substring(r.Start, r.Length))));
    }

    [Theory]
    [InlineData("שלום", true)]
    [InlineData("سلام", true)]
    [InlineData("abc", false)]
    [InlineData("深圳", false)]
    public void Text_from_right_to_left_is_marked(string text, bool expected) =>
        Assert.All(_fonts.Runs(text, "en"), r => Assert.Equal(expected, r.IsRightToLeft));

    [Fact]
    public void Runs_cover_any_text_in_order_and_what_a_face_has_is_never_missing()
    {
        const string Tricky = "ab 1“”‘’—…·深圳。，\u0301\u200D\uFE0F\u20E3\t\n\u00A0\uD83D\uDE00\uD840\uDC87éΩ";
        var character = Gen.OneOf(Gen.Char, Gen.Int[0, Tricky.Length - 1].Select(i => Tricky[i]));
        var stack = _fonts.Library.Stack(FontFixture.Body, _fonts.Diagnostics);
        character.Array[1, 40].Select(c => new string(c)).Sample(
            text =>
            {
                var at = 0;
                foreach (var run in _fonts.Runs(text, text.Length % 2 == 0 ? "en" : "zh-Hans"))
                {
                    Assert.Equal(at, run.Start);
                    Assert.True(run.Length > 0);
                    at += run.Length;
                    Assert.False(char.IsLowSurrogate(text[run.Start]) && run.Start > 0 && char.IsHighSurrogate(text[run.Start - 1]));
                    Assert.True(!run.IsMissing || !stack.Faces.Any(f => f.Has(CodePointAt(text, run.Start))));
                    var shaped = _fonts.Shaper.Shape(text.AsSpan(run.Start, run.Length), run.Face, run.Script, "en", FontFeatures.None);
                    Assert.DoesNotContain((ushort)0, shaped.Glyphs);
                    Assert.All(shaped.Clusters, c => Assert.InRange(c, 0, run.Length - 1));
                }

                Assert.Equal(text.Length, at);
            },
            iter: 2000,
            threads: 1);
    }

    [Fact]
    public void Itemising_allocates_nothing_once_warm()
    {
        var stack = _fonts.Library.Stack(FontFixture.Body, _fonts.Diagnostics);
        var runs = new List<TextRun>();
        const string Text = "2024年，深圳“PCT”国际专利申请—增长 12.5%……";
        _fonts.Shaper.Itemize(Text, stack, "zh-Hans", runs);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _fonts.Shaper.Itemize(Text, stack, "zh-Hans", runs);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static int CodePointAt(string text, int index) =>
        char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index];
}
