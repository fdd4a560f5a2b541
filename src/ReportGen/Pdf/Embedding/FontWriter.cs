using System.Security.Cryptography;
using ReportGen.Fonts;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Embedding;

/// <summary>Embeds a font: a Type 0 font over a CID font of the glyphs that were shown (ISO 32000-1, 9.7).</summary>
internal sealed class FontWriter(PdfFile file, EmbeddedFont font, Subset subset)
{
    private readonly ObjectId _descendant = file.Reserve();
    private readonly ObjectId _descriptor = file.Reserve();
    private readonly ObjectId _program = file.Reserve();
    private readonly string _name = NameOf(font.Face, subset.Bytes);

    public void Write()
    {
        var cids = CidMap.Of(font, subset);
        WriteType0(WriteEncoding(cids), WriteToUnicode());
        WriteDescendant(cids);
        FontDescriptor.Write(file.Begin(_descriptor), font.Face, _name, _program);
        file.End();
        WriteProgram();
    }

    // Letters of the content's hash: the same subset has the same name in every file (9.6.4).
    private static string NameOf(FontFace face, byte[] program)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(program, hash);
        Span<char> tag = stackalloc char[6];
        for (var i = 0; i < tag.Length; i++)
        {
            tag[i] = (char)('A' + (hash[i] % 26));
        }

        return $"{tag}+{face.PostScriptName}";
    }

    private void WriteType0(ObjectId? encoding, ObjectId toUnicode)
    {
        var writer = file.Begin(font.Id).BeginDictionary()
            .Key("Type"u8).Name("Font"u8)
            .Key("Subtype"u8).Name("Type0"u8)
            .Key("BaseFont"u8).Name(_name)
            .Key("DescendantFonts"u8).BeginArray().Reference(_descendant).EndArray()
            .Key("ToUnicode"u8).Reference(toUnicode)
            .Key("Encoding"u8);
        _ = encoding is { } map ? writer.Reference(map) : writer.Name("Identity-H"u8);
        writer.EndDictionary();
        file.End();
    }

    private ObjectId WriteToUnicode()
    {
        var id = file.Reserve();
        file.BeginStream(id);
        file.EndStream(ToUnicodeMap.Of(font.Glyphs).Span, StreamFilter.Flate);
        return id;
    }

    // CFF has no CIDToGIDMap, so several codes reach one glyph through an encoding of our own.
    private ObjectId? WriteEncoding(CidMap cids)
    {
        if (!font.Face.IsCff)
        {
            return null;
        }

        var id = file.Reserve();
        CodeToCidMap.Describe(file.BeginStream(id));
        file.EndStream(CodeToCidMap.Of(cids.CidByCode).Span, StreamFilter.Flate);
        return id;
    }

    private void WriteDescendant(CidMap cids)
    {
        var glyphMap = font.Face.IsCff ? default(ObjectId?) : WriteGlyphMap(cids);
        var writer = file.Begin(_descendant).BeginDictionary()
            .Key("Type"u8).Name("Font"u8)
            .Key("Subtype"u8).Name(font.Face.IsCff ? "CIDFontType0"u8 : "CIDFontType2"u8)
            .Key("BaseFont"u8).Name(_name)
            .Key("CIDSystemInfo"u8).BeginDictionary()
            .Key("Registry"u8).Text("Adobe")
            .Key("Ordering"u8).Text("Identity")
            .Key("Supplement"u8).Integer(0)
            .EndDictionary()
            .Key("FontDescriptor"u8).Reference(_descriptor);
        WidthArray.Write(writer, cids.WidthByCid);
        if (glyphMap is { } map)
        {
            writer.Key("CIDToGIDMap"u8).Reference(map);
        }

        writer.EndDictionary();
        file.End();
    }

    private ObjectId WriteGlyphMap(CidMap cids)
    {
        var id = file.Reserve();
        file.BeginStream(id);
        file.EndStream(cids.GlyphByCidBytes, StreamFilter.Flate);
        return id;
    }

    private void WriteProgram()
    {
        var writer = file.BeginStream(_program);
        if (font.Face.IsCff)
        {
            writer.Key("Subtype"u8).Name("CIDFontType0C"u8);
        }
        else
        {
            writer.Key("Length1"u8).Integer(subset.Bytes.Length);
        }

        file.EndStream(subset.Bytes, StreamFilter.Flate);
    }
}
