using ReportGen.Fonts;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Embedding;

/// <summary>What a font says of itself besides its glyphs (ISO 32000-1, 9.8).</summary>
internal static class FontDescriptor
{
    private const int FixedPitchFlag = 1;
    private const int SerifFlag = 2;

    // Codes are our own, outside of the standard Latin set.
    private const int SymbolicFlag = 4;
    private const int ItalicFlag = 64;

    public static void Write(ObjectWriter writer, FontFace face, string name, ObjectId program)
    {
        var (xMin, yMin, xMax, yMax) = face.BoundingBox;
        writer.BeginDictionary()
            .Key("Type"u8).Name("FontDescriptor"u8)
            .Key("FontName"u8).Name(name)
            .Key("Flags"u8).Integer(FlagsOf(face))
            .Key("FontBBox"u8).Numbers(Scaled(face, xMin), Scaled(face, yMin), Scaled(face, xMax), Scaled(face, yMax))
            .Key("ItalicAngle"u8).Real(face.ItalicAngle)
            .Key("Ascent"u8).Integer(Scaled(face, face.Ascender))
            .Key("Descent"u8).Integer(Scaled(face, face.Descender))
            .Key("CapHeight"u8).Integer(Scaled(face, face.CapHeight))
            .Key("XHeight"u8).Integer(Scaled(face, face.XHeight))
            .Key("StemV"u8).Integer(StemOf(face.Weight))
            .Key(face.IsCff ? "FontFile3"u8 : "FontFile2"u8).Reference(program)
            .EndDictionary();
    }

    private static int FlagsOf(FontFace face) =>
        SymbolicFlag
        | (face.IsFixedPitch ? FixedPitchFlag : 0)
        | (face.IsSerif ? SerifFlag : 0)
        | (face.IsItalic ? ItalicFlag : 0);

    private static int Scaled(FontFace face, int units) =>
        (int)Math.Round(units * 1000.0 / face.UnitsPerEm, MidpointRounding.AwayFromZero);

    // OpenType does not state stems; this usual estimate gives 88 for 400 and 166 for 700. Viewers read it only for substitutes.
    private static int StemOf(int weight) => 50 + (int)Math.Round(weight / 65.0 * (weight / 65.0), MidpointRounding.AwayFromZero);
}
