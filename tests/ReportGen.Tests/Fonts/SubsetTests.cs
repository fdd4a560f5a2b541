using CsCheck;
using ReportGen.Fonts;
using ReportGen.Fonts.Native;
using ReportGen.Fonts.Sfnt;
using Xunit;

namespace ReportGen.Tests.Fonts;

public sealed unsafe class SubsetTests : IDisposable
{
    private readonly FontFixture _fonts = new();

    public void Dispose() => _fonts.Dispose();

    [Fact]
    public void Glyphs_are_numbered_densely_and_keep_their_shape()
    {
        var face = _fonts.Face("Noto Serif SC");
        ushort[] glyphs = [.. "深圳知识产权2024".Select(c => face.GlyphOf(c)).Distinct()];
        var subset = Subset.Of(face, glyphs);
        Assert.Equal(Enumerable.Range(0, glyphs.Length + 1), subset.NewGlyphs.Values.Select(g => (int)g).Order());
        Assert.Equal(0, subset.NewGlyphs[0]);

        using var font = Open(subset.Bytes);
        using var original = HarfBuzz.hb_font_create(face.Handle);
        foreach (var glyph in glyphs)
        {
            var box = Extents(original, glyph);
            Assert.NotEqual(default, box);
            Assert.Equal(box, Extents(font, subset.NewGlyphs[glyph]));
            Assert.Equal(face.AdvanceOf(glyph), HarfBuzz.hb_font_get_glyph_h_advance(font.Address, subset.NewGlyphs[glyph]));
        }
    }

    [Fact]
    public void An_accented_letter_brings_the_parts_it_is_made_of()
    {
        var face = _fonts.Face("Source Serif 4");
        var subset = Subset.Of(face, [face.GlyphOf('é')]);
        using var font = Open(subset.Bytes);
        using var original = HarfBuzz.hb_font_create(face.Handle);
        Assert.Equal(Extents(original, face.GlyphOf('é')), Extents(font, subset.NewGlyphs[face.GlyphOf('é')]));
    }

    [Fact]
    public void Only_the_tables_that_PDF_wants_are_left()
    {
        var face = _fonts.Face("Source Serif 4");
        var subset = Subset.Of(face, [face.GlyphOf('A')]);
        Assert.Null(SfntFile.TryRead(subset.Bytes, 0, out var file));
        foreach (var tag in (string[])["glyf", "loca", "head", "hhea", "hmtx", "maxp"])
        {
            Assert.True(file.Has(Tag.Of(tag)), tag);
        }

        foreach (var tag in (string[])["GSUB", "GPOS", "GDEF", "name", "cmap", "post", "OS/2", "STAT", "gasp", "BASE", "prep"])
        {
            Assert.False(file.Has(Tag.Of(tag)), tag);
        }
    }

    [Fact]
    public void The_same_glyphs_in_any_order_give_the_same_bytes()
    {
        var face = _fonts.Face("Source Sans 3");
        Gen.UShort[0, (ushort)(face.GlyphCount - 1)].Array[1, 60].Sample(
            glyphs =>
            {
                var (forwards, backwards) = (Subset.Of(face, glyphs), Subset.Of(face, [.. glyphs.Reverse().Distinct()]));
                Assert.Equal(forwards.Bytes, backwards.Bytes);
                Assert.Equal(forwards.NewGlyphs.OrderBy(g => g.Key), backwards.NewGlyphs.OrderBy(g => g.Key));
            },
            iter: 50);
    }

    [Fact]
    public void No_glyphs_leave_notdef_alone()
    {
        var subset = Subset.Of(_fonts.Face("Source Code Pro"), []);
        Assert.Equal(new Dictionary<ushort, ushort> { [0] = 0 }, subset.NewGlyphs);
        using var font = Open(subset.Bytes);
        Assert.NotEqual(default, Extents(font, 0));
    }

    private static FontHandle Open(byte[] bytes)
    {
        fixed (byte* start = bytes)
        {
            using var blob = HarfBuzz.hb_blob_create(start, (uint)bytes.Length, MemoryMode.Duplicate, 0, 0);
            using var face = HarfBuzz.hb_face_create(blob, 0);
            return HarfBuzz.hb_font_create(face);
        }
    }

    private static GlyphExtents Extents(FontHandle font, ushort glyph)
    {
        GlyphExtents extents;
        Assert.NotEqual(0, HarfBuzz.hb_font_get_glyph_extents(font.Address, glyph, &extents));
        return extents;
    }
}
