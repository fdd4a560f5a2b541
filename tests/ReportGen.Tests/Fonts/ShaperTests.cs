using ReportGen.Fonts;
using Xunit;

namespace ReportGen.Tests.Fonts;

public sealed class ShaperTests : IDisposable
{
    private readonly FontFixture _fonts = new();
    private readonly FontFace _serif;
    private readonly FontFace _han;

    public ShaperTests() => (_serif, _han) = (_fonts.Face("Source Serif 4"), _fonts.Face("Noto Serif SC"));

    public void Dispose() => _fonts.Dispose();

    [Fact]
    public void A_kerned_pair_is_narrower_than_its_letters()
    {
        var pair = _fonts.Shape("AV", _serif).Advance;
        Assert.True(pair < _fonts.Shape("A", _serif).Advance + _fonts.Shape("V", _serif).Advance);
    }

    [Fact]
    public void A_ligature_is_one_glyph_for_the_cluster_of_its_first_letter()
    {
        var shaped = _fonts.Shape("office", _serif);
        Assert.True(shaped.Glyphs.Length < 6);
        Assert.Equal([0, 1, 4, 5], shaped.Clusters);
    }

    [Fact]
    public void Code_has_no_ligatures() =>
        Assert.Equal([0, 1, 2, 3, 4, 5], _fonts.Shape("office", _serif, FontFeatures.NoLigatures).Clusters);

    [Fact]
    public void Tabular_figures_are_equally_wide_and_others_are_not()
    {
        Assert.Single(Digits(FontFeatures.TabularFigures).Distinct());
        Assert.True(Digits(FontFeatures.None).Distinct().Count() > 1);

        int[] Digits(FontFeatures features) => [.. "0123456789".Select(d => _fonts.Shape(d.ToString(), _serif, features).Advance)];
    }

    [Fact]
    public void Old_style_figures_are_others_but_never_in_columns()
    {
        var lining = _fonts.Shape("0347", _serif).Glyphs;
        var tabular = _fonts.Shape("0347", _serif, FontFeatures.TabularFigures).Glyphs;

        Assert.All(_fonts.Shape("0347", _serif, FontFeatures.OldStyleFigures).Glyphs.Zip(lining), pair => Assert.NotEqual(pair.First, pair.Second));
        Assert.Equal(tabular, _fonts.Shape("0347", _serif, FontFeatures.OldStyleFigures | FontFeatures.TabularFigures).Glyphs);
    }

    [Fact]
    public void Small_capitals_are_the_font_s_own_and_keep_capitals()
    {
        Assert.True(_serif.HasSmallCapitals);
        Assert.False(_fonts.Face("Source Serif 4", italic: true).HasSmallCapitals);
        var plain = _fonts.Shape("Ab", _serif);
        var small = _fonts.Shape("Ab", _serif, FontFeatures.SmallCapitals);

        Assert.Equal(plain.Glyphs[0], small.Glyphs[0]);
        Assert.NotEqual(plain.Glyphs[1], small.Glyphs[1]);
        Assert.NotEqual(_fonts.Shape("B", _serif).Glyphs[0], small.Glyphs[1]);
        Assert.Equal("Ab", small.Text);
    }

    [Fact]
    public void A_hanzi_fills_the_em()
    {
        var shaped = _fonts.Shape("专", _han, script: Script.Han, language: "zh-Hans");
        Assert.Equal(_han.UnitsPerEm, shaped.Advance);
        Assert.Equal(10.5, shaped.WidthAt(10.5));
    }

    [Fact]
    public void What_was_shaped_before_is_given_again_without_allocating()
    {
        var first = _fonts.Shape("patents", _serif);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var second = _fonts.Shape("patents", _serif);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Same(first, second);
    }

    [Fact]
    public void Indexes_count_up_from_zero()
    {
        using var shaper = new Shaper();
        string[] words = ["one", "two", "one", "three"];
        Assert.Equal([0, 1, 0, 2], words.Select(w => shaper.Shape(w, _serif, Script.Latin, "en", FontFeatures.None).Index));
    }

    [Theory]
    [InlineData('\u00A0')]
    [InlineData('\t')]
    public void A_space_of_another_kind_is_as_wide_as_the_space(char space)
    {
        var (plain, other) = (_fonts.Shape(" ", _serif), _fonts.Shape(space.ToString(), _serif));
        Assert.Equal(plain.Glyphs, other.Glyphs);
        Assert.Equal(plain.Advance, other.Advance);
        Assert.True(other.IsSpace);
        Assert.Equal(space.ToString(), other.Text);
    }

    [Fact]
    public void Fixed_spaces_keep_their_width_even_where_the_font_lacks_them()
    {
        var enSpace = _fonts.Shape("\u2002", _serif);
        Assert.Equal(_serif.UnitsPerEm / 2, enSpace.Advance);
        Assert.False(enSpace.IsSpace);
    }

    [Theory]
    [InlineData("\u200B")]
    [InlineData("\u00AD")]
    [InlineData("\uFEFF\u2060\u200D\uFE0F")]
    [InlineData("\n\r\u0001\u0085\u2028\u2029")]
    [InlineData("\U000E0100")]
    public void What_leaves_no_mark_gives_no_glyph(string text)
    {
        var shaped = _fonts.Shape(text, _serif);
        Assert.Empty(shaped.Glyphs);
        Assert.Equal(0, shaped.Advance);
    }

    [Fact]
    public void A_soft_hyphen_inside_a_word_leaves_the_word_s_glyphs()
    {
        var shaped = _fonts.Shape("pa\u00ADtent", _serif);
        Assert.Equal(_fonts.Shape("patent", _serif).Glyphs, shaped.Glyphs);
        Assert.Equal([0, 1, 3, 4, 5, 6], shaped.Clusters);
    }

    [Fact]
    public void A_character_that_the_face_lacks_becomes_its_substitute()
    {
        var shaped = _fonts.Shape("a\U0001F600b", _serif);
        Assert.Equal([_serif.GlyphOf('a'), _serif.Substitute, _serif.GlyphOf('b')], shaped.Glyphs);
        Assert.Equal(_serif.GlyphOf(0x25A0), _serif.Substitute);
        Assert.Equal([0, 1, 3], shaped.Clusters);
        Assert.Equal(_serif.AdvanceOf(_serif.Substitute), shaped.Advances[1]);
        Assert.Equal(shaped.Advances.Sum(), shaped.Advance);
    }

    [Fact]
    public void A_letter_and_its_mark_are_composed_or_keep_a_cluster_each()
    {
        var composed = _fonts.Shape("e\u0301", _serif);
        Assert.Equal([_serif.GlyphOf('é')], composed.Glyphs);

        var apart = _fonts.Shape("x\u030A", _serif);
        Assert.Equal([0, 1], apart.Clusters);
        Assert.Equal(_fonts.Shape("x", _serif).Advance, apart.Advance);
        Assert.NotNull(apart.XOffsets);
    }

    [Fact]
    public void A_non_breaking_hyphen_is_a_hyphen() =>
        Assert.DoesNotContain(_serif.Substitute, _fonts.Shape("well\u2011known", _serif).Glyphs);

    [Fact]
    public void Chinese_punctuation_of_Chinese_fonts_fills_the_em()
    {
        foreach (var mark in "“”—…，。")
        {
            Assert.Equal(_han.UnitsPerEm, _fonts.Shape(mark.ToString(), _han, script: Script.Han, language: "zh-Hans").Advance);
        }
    }

    [Fact]
    public void Nothing_shapes_to_nothing()
    {
        var shaped = _fonts.Shape(string.Empty, _serif);
        Assert.Empty(shaped.Glyphs);
        Assert.False(shaped.IsSpace);
    }

    [Fact]
    public void A_very_long_text_is_shaped_whole()
    {
        var text = string.Concat(Enumerable.Repeat("patents granted ", 1000));
        var shaped = _fonts.Shape(text, _serif);
        Assert.Equal(text.Length, shaped.Clusters[^1] + 1);
        Assert.Equal(shaped.Advances.Sum(), shaped.Advance);
    }

    [Fact]
    public void Languages_scripts_and_features_are_kept_apart()
    {
        var latin = _fonts.Shape("1", _serif);
        Assert.NotSame(latin, _fonts.Shape("1", _serif, FontFeatures.TabularFigures));
        Assert.NotSame(latin, _fonts.Shape("1", _serif, language: "de"));
        Assert.NotSame(latin, _fonts.Shape("1", _serif, script: Script.Han));
        Assert.Same(latin, _fonts.Shape("1", _serif));
    }

    [Fact]
    public void Shapers_in_parallel_agree()
    {
        const string Text = "Patents granted office 深圳知识产权 2024 AVATAR x\u030A";
        var results = new string[8];
        Parallel.For(0, results.Length, i =>
        {
            using var shaper = new Shaper();
            var stack = _fonts.Library.Stack(FontFixture.Body, new ReportGen.Diagnostics.DiagnosticBag());
            var runs = new List<TextRun>();
            shaper.Itemize(Text, stack, "en", runs);
            results[i] = string.Join('|', runs.Select(r =>
            {
                var shaped = shaper.Shape(Text.AsSpan(r.Start, r.Length), r.Face, r.Script, "en", FontFeatures.None);
                return $"{r.Face.PostScriptName} {string.Join(',', shaped.Glyphs)} {string.Join(',', shaped.Advances)} {shaped.Index}";
            }));
        });
        Assert.Single(results.Distinct());
    }

    [Fact]
    public void The_cache_is_bounded_and_indexes_stay_apart()
    {
        using var shaper = new Shaper();
        var last = -1;
        for (var i = 0; i < 110_000; i++)
        {
            last = shaper.Shape(i.ToString(System.Globalization.CultureInfo.InvariantCulture), _serif, Script.Latin, "en", FontFeatures.None).Index;
        }

        Assert.Equal(109_999, last);

        // Long ago and forgotten: shaped anew. Lately shaped: remembered.
        Assert.Equal(110_000, shaper.Shape("0", _serif, Script.Latin, "en", FontFeatures.None).Index);
        Assert.Equal(109_999, shaper.Shape("109999", _serif, Script.Latin, "en", FontFeatures.None).Index);
    }
}
