using ReportGen.Fonts;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Embedding;

/// <summary>Cuts the fonts down to what was shown, on several cores, and embeds them in order.</summary>
internal static class FontEmbedder
{
    public static void Write(PdfFile file, IReadOnlyList<EmbeddedFont> fonts, PdfWork work)
    {
        var subsets = new Subset[fonts.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = work.Workers, CancellationToken = work.CancellationToken };
        Parallel.For(0, fonts.Count, parallel, i => subsets[i] = Cut(fonts[i]));
        for (var i = 0; i < fonts.Count; i++)
        {
            new FontWriter(file, fonts[i], subsets[i]).Write();
        }
    }

    private static Subset Cut(EmbeddedFont font)
    {
        var glyphs = new HashSet<ushort>();
        foreach (var coded in font.Glyphs)
        {
            glyphs.Add(coded.Glyph);
        }

        return Subset.Of(font.Face, glyphs);
    }
}
