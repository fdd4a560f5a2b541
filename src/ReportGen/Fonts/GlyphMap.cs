using ReportGen.Fonts.Native;

namespace ReportGen.Fonts;

/// <summary>Glyph of each code point of a face, looked up page by page as text asks for it. Thread-safe.</summary>
/// <remarks>HarfBuzz searches <c>cmap</c> each time; itemisation asks for every character, of several faces.</remarks>
internal sealed unsafe class GlyphMap(FontHandle font)
{
    private const int PageBits = 7;
    private const int PageSize = 1 << PageBits;
    private const int CodePoints = 0x110000;

    private readonly ushort[]?[] _pages = new ushort[CodePoints >> PageBits][];

    /// <summary>The glyph, or 0 for none.</summary>
    public ushort this[int codePoint] =>
        (uint)codePoint >= CodePoints ? (ushort)0 : PageOf(codePoint)[codePoint & (PageSize - 1)];

    private ushort[] PageOf(int codePoint) =>
        Volatile.Read(ref _pages[codePoint >> PageBits]) ?? Fill(codePoint >> PageBits);

    // Two threads may fill the same page with the same values; the last one stays.
    private ushort[] Fill(int index)
    {
        var page = new ushort[PageSize];
        for (var i = 0; i < PageSize; i++)
        {
            uint glyph;
            var codePoint = (uint)((index << PageBits) + i);
            if (HarfBuzz.hb_font_get_nominal_glyph(font.Address, codePoint, &glyph) != 0)
            {
                page[i] = (ushort)glyph;
            }
        }

        Volatile.Write(ref _pages[index], page);
        return page;
    }
}
