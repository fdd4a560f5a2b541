using CsCheck;
using ReportGen.Fonts;
using Xunit;

namespace ReportGen.Tests.Fonts;

public sealed class FontFaceTests
{
    // Values as a table dump of the vendored files shows them; the underline's centre lies half its thickness below its upper edge.
    [Fact]
    public void Source_Serif_says_what_its_tables_say()
    {
        using var face = Open(FontBytes.Serif());
        Assert.Equal("SourceSerif4-Regular", face.PostScriptName);
        Assert.Equal("Source Serif 4", face.Family);
        Assert.Equal((400, false, 1000, 1036, -335), (face.Weight, face.IsItalic, face.UnitsPerEm, face.Ascender, face.Descender));
        Assert.Equal((670, 475, (-75, 50)), (face.CapHeight, face.XHeight, face.Underline));
        Assert.Equal((-235, -328, 2242, 998), face.BoundingBox);
        Assert.Equal((1463, true, false, false), (face.GlyphCount, face.IsSerif, face.IsFixedPitch, face.IsCff));
        Assert.Equal(0, face.ItalicAngle);
    }

    [Fact]
    public void An_italic_leans_and_code_is_of_one_width()
    {
        using var italic = Open(FontBytes.Read("SourceSerif4_400Regular_Italic.ttf"));
        Assert.Equal((true, -12.0), (italic.IsItalic, italic.ItalicAngle));

        using var code = Open(FontBytes.Read("SourceCodePro_400Regular.ttf"));
        Assert.Equal((true, false), (code.IsFixedPitch, code.IsSerif));
        Assert.Equal(code.AdvanceOf(code.GlyphOf('i')), code.AdvanceOf(code.GlyphOf('W')));
    }

    [Fact]
    public void Characters_are_known_in_all_planes()
    {
        using var fonts = new FontFixture();
        var han = fonts.Face("Noto Serif SC");
        Assert.True(han.Has('深'));
        Assert.True(han.Has(0x20087));
        Assert.False(han.Has(0x10FFFF));
        Assert.False(han.Has(-1));
        Assert.False(han.Has(0x110000));
        Assert.False(han.Has(0xD800));
    }

    [Fact]
    public void A_file_reads_as_its_bytes_do()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".ttf");
        File.WriteAllBytes(path, FontBytes.Serif());
        try
        {
            using var face = FontFace.TryOpen(FontSource.FromFile(path), out var problem);
            Assert.Null(problem);
            Assert.Equal("SourceSerif4-Regular", face!.PostScriptName);
            Assert.True(face.Has('A'));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_collection_gives_its_first_face()
    {
        using var face = Open(FontBytes.AsCollection(FontBytes.Serif()));
        using var alone = Open(FontBytes.Serif());
        Assert.Equal("SourceSerif4-Regular", face.PostScriptName);
        Assert.Equal(alone.GlyphOf('g'), face.GlyphOf('g'));
        Assert.Equal(
            Subset.Of(alone, [alone.GlyphOf('g')]).Bytes,
            Subset.Of(face, [face.GlyphOf('g')]).Bytes);
    }

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "empty", [], "NotAFont: an empty file" },
        { "web font", [.. "wOF2"u8, .. new byte[40]], "NotAFont: a web font (WOFF2)" },
        { "web page", [.. "<!DOCTYPE html><html>"u8], "NotAFont: an HTML or XML file" },
        { "noise", [.. Enumerable.Repeat((byte)7, 100)], "NotAFont: another kind of file" },
        { "cut off", FontBytes.Serif()[..200_000], "Damaged: table 'GPOS', which reaches past the end of the file" },
        { "directory cut off", FontBytes.Serif()[..100], "Damaged: the table directory" },
        { "no glyph programs", FontBytes.Serif().Renaming("loca", "xxxx"), "Damaged: table 'loca', which is missing" },
        { "bitmaps only", FontBytes.Serif().Renaming("glyf", "CBDT"), "NoOutlines: " },
        { "CFF2", FontBytes.Serif().Renaming("glyf", "CFF2"), "Cff2: " },
        { "restricted", FontBytes.Serif().With("OS/2", 8, 0x0002), "EmbeddingRestricted: embedding" },
        { "no subsets", FontBytes.Serif().With("OS/2", 8, 0x0100), "EmbeddingRestricted: embedding of a part of it" },
        { "bitmaps may be embedded", FontBytes.Serif().With("OS/2", 8, 0x0200), "EmbeddingRestricted: embedding of its outlines" },
        { "em of 0", FontBytes.Serif().With("head", 18, 0), "Damaged: its header: the size of the em or the number of glyphs is impossible" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_used_is_refused_with_its_reason(string name, byte[] bytes, string expected)
    {
        using var face = FontFace.TryOpen(FontSource.FromMemory(bytes), out var problem);
        Assert.True(face is null, name);
        Assert.Equal(expected, $"{problem!.Kind}: {problem.Detail}");
    }

    [Theory]
    [InlineData(0x0004)]
    [InlineData(0x0008)]
    [InlineData(0x000A)]
    public void Embedding_for_print_preview_or_editing_is_leave_enough(int fsType)
    {
        using var face = Open(FontBytes.Serif().With("OS/2", 8, (ushort)fsType));
        Assert.True(face.Has('A'));
    }

    [Fact]
    public void A_missing_file_is_unreadable()
    {
        Assert.Null(FontFace.TryOpen(FontSource.FromFile("/nowhere/at/all.ttf"), out var problem));
        Assert.Equal(new FontProblem(FontProblemKind.Unreadable, "there is no such file"), problem);
    }

    [Fact]
    public void A_font_cut_off_anywhere_is_refused()
    {
        var font = FontBytes.Serif();

        // The last table may be followed by up to three bytes of padding.
        Gen.Int[0, font.Length - 4].Sample(length =>
        {
            using var face = FontFace.TryOpen(FontSource.FromMemory(font.AsMemory(0, length)), out var problem);
            Assert.Null(face);
            Assert.NotNull(problem);
        });
    }

    [Fact]
    public void A_font_with_wrong_bytes_never_crashes()
    {
        var font = FontBytes.Serif();
        var change = Gen.Select(Gen.Int[0, font.Length - 1], Gen.Byte);
        change.Array[1, 200].Sample(
            changes =>
            {
                var spoiled = font.ToArray();
                foreach (var (at, value) in changes)
                {
                    spoiled[at] = value;
                }

                var library = new FontLibrary([FontSource.FromMemory(spoiled)]);
                using var shaper = new Shaper();
                var face = library.Stack(new TextStyle(), new Diagnostics.DiagnosticBag()).Primary;
                var shaped = shaper.Shape("Affirm: 2024 VAT", face, Script.Latin, "en", FontFeatures.None);
                Assert.DoesNotContain((ushort)0, shaped.Glyphs);
                Assert.NotEmpty(Subset.Of(face, shaped.Glyphs).NewGlyphs);
            },
            iter: 30);
    }

    private static FontFace Open(byte[] bytes)
    {
        var face = FontFace.TryOpen(FontSource.FromMemory(bytes), out var problem);
        Assert.Null(problem);
        return face!;
    }
}
