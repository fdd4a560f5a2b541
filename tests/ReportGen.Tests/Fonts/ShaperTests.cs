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
        using var shaper = new Shaper(_fonts.Library);
        string[] words = ["one", "two", "one", "three"];
        Assert.Equal([0, 1, 0, 2], words.Select(w => shaper.Shape(w, _serif, Script.Latin, "en", FontFeatures.None).Index));
    }
}
