using ReportGen.Fonts;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Embedding;

/// <summary>The fonts that a file uses, in the order in which pages first show them.</summary>
internal sealed class FontTable(PdfFile file)
{
    private readonly List<EmbeddedFont> _fonts = [];
    private readonly Dictionary<FontFace, EmbeddedFont> _current = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<EmbeddedFont> Fonts => _fonts;

    /// <summary>The font of a face with room for some more codes: a face is embedded twice when its codes run out.</summary>
    public EmbeddedFont For(FontFace face, int codes)
    {
        if (_current.TryGetValue(face, out var font) && font.HasRoomFor(codes))
        {
            return font;
        }

        font = new EmbeddedFont(face, _fonts.Count + 1, file.Reserve());
        _fonts.Add(font);
        _current[face] = font;
        return font;
    }
}
