using ReportGen.Fonts;
using ReportGen.Fonts.Native;
using ReportGen.Testing;
using Xunit;

namespace ReportGen.Tests.Fonts;

/// <summary>Weights of a variable font: letters are blocks with a stem of 60, 100 and 400 at the weights 300, 400 and 900, and advances of 450, 500 and 700.</summary>
public sealed unsafe class VariableFontTests : IDisposable
{
    private readonly FontFixture _fonts = new([FontSource.FromMemory(File.ReadAllBytes(Variable)), .. LatinFonts.All]);

    private static string Variable => RepositoryFolder.File("tests", "ReportGen.Tests", "Fonts", "Variable", "Weights.ttf");

    public void Dispose() => _fonts.Dispose();

    [Theory]
    [InlineData(300, 300, 450)]
    [InlineData(400, 400, 500)]
    [InlineData(650, 650, 600)]
    [InlineData(900, 900, 700)]
    [InlineData(100, 300, 450)]
    public void A_style_gets_its_weight_or_the_nearest_that_the_axis_has(int asked, int weight, int advance)
    {
        var face = _fonts.Face("Weights", asked);
        Assert.Equal((weight, advance), (face.Weight, face.AdvanceOf(face.GlyphOf('a'))));
        Assert.Equal(advance * 2, _fonts.Shape("ab", face).Advance);
        Assert.Same(face, _fonts.Face("Weights", asked));
    }

    [Fact]
    public void What_is_embedded_has_the_outlines_and_the_name_of_its_weight()
    {
        var faces = new[] { 400, 650, 900 }.Select(w => _fonts.Face("Weights", w)).ToArray();
        Assert.Equal(["Weights-Regular", "Weights-Regular_650wght", "Weights-Regular_900wght"], faces.Select(f => f.PostScriptName));
        Assert.Equal([(100, 500), (250, 600), (400, 700)], faces.Select(StemAndAdvance));
    }

    [Fact]
    public void A_weight_that_the_axis_has_is_no_replacement()
    {
        _ = _fonts.Face("Weights", 800);
        Assert.Empty(_fonts.Diagnostics.Sorted());
        Assert.Equal((700, "Weights"), (_fonts.Library.Find("Weights", 700, italic: false)!.Weight, _fonts.Library.Find("Weights", 700, italic: false)!.Family));
    }

    [Fact]
    public void A_report_prints_headings_and_text_of_one_file_in_their_weights()
    {
        var files = new ReportFiles()
            .Add("house.yaml", "fonts: {text: [Weights], heading: [Weights], files: [fonts/Weights.ttf]}\nheadings: {1: {weight: 900}}\n")
            .Add("fonts/Weights.ttf", new MemoryStream(File.ReadAllBytes(Variable)))
            .Add("narrative.md", "---\ntitle: Weights\ntheme: house.yaml\n---\n\n# Heavy\n\nWords.\n");
        var report = Report.Load(files, TestFonts.Options with { Pdf = new PdfOptions { Compress = false } }, TestContext.Current.CancellationToken);
        using var pdf = new MemoryStream();
        report.Editions[0].SavePdf(pdf, TestContext.Current.CancellationToken);
        var text = System.Text.Encoding.Latin1.GetString(pdf.ToArray());

        Assert.DoesNotContain(report.Diagnostics, d => d.Severity > Severity.Note);
        Assert.Contains("Weights-Regular_900wght", text, StringComparison.Ordinal);
        Assert.Contains("+Weights-Regular\n", text.Replace(' ', '\n').Replace('/', '\n'), StringComparison.Ordinal);
    }

    /// <summary>Of the letter a in the font cut down for a PDF.</summary>
    private static (int Stem, int Advance) StemAndAdvance(FontFace face)
    {
        var glyph = face.GlyphOf('a');
        var subset = Subset.Of(face, [glyph]);
        fixed (byte* start = subset.Bytes)
        {
            using var blob = HarfBuzz.hb_blob_create(start, (uint)subset.Bytes.Length, MemoryMode.Duplicate, 0, 0);
            using var cut = HarfBuzz.hb_face_create(blob, 0);
            using var font = HarfBuzz.hb_font_create(cut);
            GlyphExtents extents;
            Assert.NotEqual(0, HarfBuzz.hb_font_get_glyph_extents(font.Address, subset.NewGlyphs[glyph], &extents));
            return (extents.Width, HarfBuzz.hb_font_get_glyph_h_advance(font.Address, subset.NewGlyphs[glyph]));
        }
    }
}
