using ReportGen.Fonts;
using ReportGen.Pdf.Embedding;
using Xunit;

namespace ReportGen.Tests.Pdf.Embedding;

public class ClusterTextTests
{
    [Fact]
    public void A_ligature_takes_all_of_its_text() =>
        Assert.Equal(["o", "ffi", "ce"], Texts("office", 0, 1, 4));

    [Fact]
    public void Several_glyphs_share_the_characters_of_their_cluster() =>
        Assert.Equal(["e", "\u0301", "x"], Texts("e\u0301x", 0, 0, 2));

    [Fact]
    public void The_last_glyph_takes_what_is_left() =>
        Assert.Equal(["a", "bc"], Texts("abc", 0, 0));

    [Fact]
    public void A_surrogate_pair_stays_whole() =>
        Assert.Equal(["\U00020BB7", "a"], Texts("\U00020BB7a", 0, 2));

    [Fact]
    public void Right_to_left_clusters_end_at_the_next_higher_one() =>
        Assert.Equal(["c", "ab"], Texts("abc", 2, 0));

    [Fact]
    public void Characters_without_glyph_go_with_the_one_before() =>
        Assert.Equal(["f", "i"], Texts("f\u2060i", 0, 2));

    [Fact]
    public void More_glyphs_than_characters_need_a_span()
    {
        var clusters = ClusterText.Of(Shaped("éa", 0, 0, 1));
        Assert.True(clusters.StartsSpan(0, out var actualText));
        Assert.Equal("é", actualText);
        Assert.False(clusters.EndsSpan(0));
        Assert.True(clusters.EndsSpan(1));
        Assert.Equal("é", clusters.TextOf(0));
        Assert.Equal("\u200B", clusters.TextOf(1));
        Assert.False(clusters.StartsSpan(2, out _));
    }

    [Fact]
    public void Private_use_characters_need_a_span() =>
        Assert.True(ClusterText.Of(Shaped("\uE000", 0)).StartsSpan(0, out _));

    [Theory]
    [InlineData("a", "a")]
    [InlineData("\u00A0", "\u00A0")]
    [InlineData("\t", " ")]
    [InlineData("\0", " ")]
    [InlineData("\uFEFF", "\u200B")]
    [InlineData("\u00AD", "\u00AD")]
    [InlineData("a\u00ADb\u200B", "ab")]
    [InlineData("\uFFFE", "\uFFFD")]
    [InlineData("", "\u200B")]
    [InlineData("\u2028", " ")]
    [InlineData("—…“”", "—…“”")]
    public void Extraction_never_gets_what_the_standards_forbid(string text, string expected) =>
        Assert.Equal(expected, ExtractableText.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("a\uFFFD", ExtractableText.Of("a\uD800"));

    private static string[] Texts(string text, params int[] clusters)
    {
        var found = ClusterText.Of(Shaped(text, clusters));
        return [.. clusters.Select((_, glyph) => found.TextOf(glyph))];
    }

    private static ShapedText Shaped(string text, params int[] clusters) => new()
    {
        Face = null!,
        Text = text,
        Glyphs = new ushort[clusters.Length],
        Advances = new int[clusters.Length],
        Clusters = clusters,
        Advance = 0,
        Index = 0,
    };
}
