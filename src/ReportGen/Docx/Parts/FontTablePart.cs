using System.Globalization;
using DocumentFormat.OpenXml;
using ReportGen.Docx.Faces;
using ReportGen.Docx.Package;
using ReportGen.Docx.Styling;
using ReportGen.Fonts.Sfnt;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Docx.Parts;

/// <summary><c>word/fontTable.xml</c> and the fonts: each family with the files that Word finds it in, and what it looks like, so that a missing one is replaced by its like.</summary>
internal sealed class FontTablePart(DocxContext context)
{
    private const string Gb2312 = "86";
    private const string AnyCharacters = "00";

    private readonly Relationships _relationships = new();

    /// <summary>Writes the table and the fonts that it names; all text must be written before.</summary>
    public static void Write(PackageWriter package, DocxContext context)
    {
        var faces = context.Faces.Embedded();
        var part = new FontTablePart(context);
        package.Write("word/fontTable.xml", part.Table(faces));
        if (faces.Count == 0)
        {
            return;
        }

        package.Write("word/_rels/fontTable.xml.rels", part._relationships.Write);
        foreach (var face in faces)
        {
            package.WriteFast("word/" + face.Target, stream => face.Key.Write(face.Face.File, stream));
        }
    }

    private W.Fonts Table(IReadOnlyList<EmbeddedFace> faces)
    {
        var fonts = new W.Fonts();
        fonts.AddNamespaceDeclaration("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        var embedded = faces.ToLookup(f => f.Face.LinkedFamily, StringComparer.Ordinal);
        foreach (var family in Families().Union(embedded.Select(g => g.Key)).Order(StringComparer.Ordinal))
        {
            var font = Font(family);
            Embed(font, embedded[family]);
            fonts.AppendChild(font);
        }

        return fonts;
    }

    private IEnumerable<string> Families() => ThemeLevels.Styles(context.Theme)
        .Select(context.Faces.PairOf)
        .SelectMany(pair => new[] { pair.Latin, pair.EastAsian });

    private W.Font Font(string family)
    {
        var face = context.Faces.Describing(family);
        var kind = FaceKinds.Of(family, face);
        return new W.Font
        {
            Name = XmlText.Clean(family),
            AltName = new W.AltName { Val = Alternatives.Of(family, kind) },
            Panose1Number = face?.Signature is { } look ? new W.Panose1Number { Val = Convert.ToHexString([.. look.Panose]) } : null,
            FontCharSet = new W.FontCharSet { Val = kind is FaceKind.EastAsianSans or FaceKind.EastAsianSerif ? Gb2312 : AnyCharacters },
            FontFamily = new W.FontFamily { Val = FamilyOf(kind) },
            Pitch = new W.Pitch { Val = kind == FaceKind.Mono ? W.FontPitchValues.Fixed : W.FontPitchValues.Variable },
            FontSignature = face?.Signature is { } signature ? Signature(signature) : null,
        };
    }

    private static W.FontFamilyValues FamilyOf(FaceKind kind) => kind switch
    {
        FaceKind.Mono => W.FontFamilyValues.Modern,
        FaceKind.Sans or FaceKind.EastAsianSans => W.FontFamilyValues.Swiss,
        _ => W.FontFamilyValues.Roman,
    };

    private static W.FontSignature Signature(FontSignature signature) => new()
    {
        UnicodeSignature0 = Hex(signature.UnicodeRanges[0]),
        UnicodeSignature1 = Hex(signature.UnicodeRanges[1]),
        UnicodeSignature2 = Hex(signature.UnicodeRanges[2]),
        UnicodeSignature3 = Hex(signature.UnicodeRanges[3]),
        CodePageSignature0 = Hex(signature.CodePages[0]),
        CodePageSignature1 = Hex(signature.CodePages[1]),
    };

    private static HexBinaryValue Hex(uint bits) => new(bits.ToString("X8", CultureInfo.InvariantCulture));

    private void Embed(W.Font font, IEnumerable<EmbeddedFace> faces)
    {
        foreach (var face in faces)
        {
            W.FontRelationshipType slot = (face.Face.IsLinkedBold, face.Face.IsItalic) switch
            {
                (true, true) => font.EmbedBoldItalicFont = new W.EmbedBoldItalicFont(),
                (true, false) => font.EmbedBoldFont = new W.EmbedBoldFont(),
                (false, true) => font.EmbedItalicFont = new W.EmbedItalicFont(),
                _ => font.EmbedRegularFont = new W.EmbedRegularFont(),
            };
            slot.Id = _relationships.Add(RelationshipTypes.Font, face.Target);
            slot.FontKey = face.Key.ToString();
        }
    }
}
