using ReportGen.Fonts;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Embedding;

/// <summary>A face as a file uses it: which codes stand for which glyph and text.</summary>
/// <remarks>
/// Each pair of glyph and text has a code of its own, so that what is extracted is what was written:
/// one glyph may stand for Ω and for the ohm sign.
/// </remarks>
internal sealed class EmbeddedFont(FontFace face, int number, ObjectId id)
{
    /// <summary>Codes of two bytes, less 0, which is .notdef.</summary>
    public const int MostCodes = ushort.MaxValue;

    private readonly Dictionary<(ushort Glyph, string Text), ushort> _codes = [];
    private readonly List<CodedGlyph> _glyphs = [new CodedGlyph(0, string.Empty, 0)];

    public FontFace Face { get; } = face;

    /// <summary>Number in resource names, from 1.</summary>
    public int Number { get; } = number;

    public ObjectId Id { get; } = id;

    public byte[] ResourceName { get; } = System.Text.Encoding.ASCII.GetBytes("F" + number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Glyph, text and width by code; entry 0 is .notdef, which no text uses.</summary>
    public IReadOnlyList<CodedGlyph> Glyphs => _glyphs;

    public bool HasRoomFor(int codes) => _glyphs.Count + codes <= MostCodes;

    /// <summary>The code of a glyph that stands for a text.</summary>
    public ushort CodeOf(ushort glyph, string text)
    {
        if (_codes.TryGetValue((glyph, text), out var code))
        {
            return code;
        }

        code = checked((ushort)_glyphs.Count);
        var width = (int)Math.Round(Face.AdvanceOf(glyph) * 1000.0 / Face.UnitsPerEm, MidpointRounding.AwayFromZero);
        _glyphs.Add(new CodedGlyph(glyph, text, width));
        _codes.Add((glyph, text), code);
        return code;
    }

    /// <summary>The advance that the file states, in thousandths of the type size.</summary>
    public int WidthOf(ushort code) => _glyphs[code].Width;
}
