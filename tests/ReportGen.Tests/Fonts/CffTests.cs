using ReportGen.Fonts;
using ReportGen.Fonts.Sfnt;
using Xunit;

namespace ReportGen.Tests.Fonts;

public sealed class CffTests
{
    [Fact]
    public void A_CID_keyed_font_opens()
    {
        using var face = Open();
        Assert.True(face.IsCff);
        Assert.Equal((4, 1000, 800, -200), (face.GlyphCount, face.UnitsPerEm, face.Ascender, face.Descender));
        Assert.Equal(500, face.AdvanceOf(face.GlyphOf('B')));
    }

    [Fact]
    public void A_subset_is_bare_CFF_and_tells_the_CIDs_that_it_kept()
    {
        using var face = Open();
        var subset = Subset.Of(face, [face.GlyphOf('C'), face.GlyphOf('B')]);
        Assert.Equal([1, 0], subset.Bytes[..2]);
        Assert.Equal(new Dictionary<ushort, ushort> { [0] = 0, [2] = 1, [3] = 2 }, subset.NewGlyphs);
        Assert.Equal(new Dictionary<ushort, ushort> { [0] = 0, [2] = 200, [3] = 300 }, subset.Cids);
    }

    [Fact]
    public void TrueType_has_no_CIDs_of_its_own()
    {
        using var fonts = new FontFixture();
        Assert.Null(Subset.Of(fonts.Face("Source Serif 4"), [5, 7]).Cids);
    }

    [Fact]
    public void Charsets_of_all_formats_are_read()
    {
        var cff = CidFont.Cff();
        Assert.Equal([0, 100, 200, 300], CffCharset.Read(cff)!);

        // The charset of format 0 is 7 bytes long; ranges fit into its place: first CID, how many follow.
        var at = cff.AsSpan().IndexOf((byte[])[0, 0, 100, 0, 200, 1, 44]);
        ((byte[])[1, 0, 100, 1, 1, 44, 0]).CopyTo(cff, at);
        Assert.Equal([0, 100, 101, 300], CffCharset.Read(cff)!);
        ((byte[])[2, 0, 100, 0, 2, 0, 0]).CopyTo(cff, at);
        Assert.Equal([0, 100, 101, 102], CffCharset.Read(cff)!);
    }

    [Fact]
    public void A_font_of_outlines_that_cannot_be_read_is_damaged()
    {
        var font = CidFont.Make();
        var cff = font.AsSpan().IndexOf(CidFont.Cff());

        // A header that claims to be longer than the font.
        font[cff + 2] = 255;
        Assert.Null(FontFace.TryOpen(FontSource.FromMemory(font), out var problem));
        Assert.Equal(FontProblemKind.Damaged, problem!.Kind);
    }

    private static FontFace Open()
    {
        var face = FontFace.TryOpen(FontSource.FromMemory(CidFont.Make()), out var problem);
        Assert.Null(problem);
        return face!;
    }
}
