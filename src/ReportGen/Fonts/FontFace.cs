using System.Collections.Concurrent;
using System.Diagnostics;
using ReportGen.Fonts.Native;
using ReportGen.Fonts.Sfnt;

namespace ReportGen.Fonts;

/// <summary>One face of a font file: immutable, memory-mapped, shared by threads and reports.</summary>
/// <remarks>Its handles and its mapping let go of themselves when nothing uses the face any more.</remarks>
[DebuggerDisplay("{PostScriptName}")]
internal sealed unsafe class FontFace : IDisposable
{
    private readonly FontData _data;
    private readonly FontFacts _facts;
    private readonly FontHandle _font;
    private readonly GlyphMap _glyphs;
    private readonly bool _isNone;

    // Faces of other weights of a variable font; they share its bytes.
    private readonly ConcurrentDictionary<int, FontFace> _weights = new();

    private FontFace(FontData data, FontFacts facts, FaceHandle handle, bool isNone)
    {
        _data = data;
        _facts = facts;
        _isNone = isNone;
        Handle = handle;
        HarfBuzz.hb_face_make_immutable(handle);
        _font = NewFont();
        HarfBuzz.hb_font_make_immutable(_font);
        _glyphs = new GlyphMap(_font);
        CapHeight = facts.CapHeight > 0 ? facts.CapHeight : HeightOf('H', facts.Ascender * 9 / 10);
        XHeight = facts.XHeight > 0 ? facts.XHeight : HeightOf('x', CapHeight * 7 / 10);
        (Substitute, SubstituteRank) = SubstituteOf(_glyphs);
    }

    /// <summary>PostScript name, such as <c>SourceSerif4-Regular</c>.</summary>
    public string PostScriptName => _facts.PostScriptName;

    public string Family => _facts.Family;

    public int Weight => _facts.Weight;

    public bool IsItalic => _facts.IsItalic;

    public int UnitsPerEm => _facts.UnitsPerEm;

    /// <summary>Typographic ascender in font units, above the baseline.</summary>
    public int Ascender => _facts.Ascender;

    /// <summary>Typographic descender in font units, negative.</summary>
    public int Descender => _facts.Descender;

    public int CapHeight { get; }

    public int XHeight { get; }

    /// <summary>Underline's centre below the baseline, negative, and its thickness.</summary>
    public (int Position, int Thickness) Underline => (_facts.UnderlinePosition, _facts.UnderlineThickness);

    public double ItalicAngle => _facts.ItalicAngle;

    public (int XMin, int YMin, int XMax, int YMax) BoundingBox => _facts.BoundingBox;

    /// <summary>Whether outlines are CFF (OpenType) rather than glyf (TrueType).</summary>
    public bool IsCff => _facts.IsCff;

    public bool IsFixedPitch => _facts.IsFixedPitch;

    public bool IsSerif => _facts.IsSerif;

    public bool HasSmallCapitals => _facts.HasSmallCapitals;

    public int GlyphCount => _facts.GlyphCount;

    /// <inheritdoc cref="FontFacts.LinkedFamily"/>
    public string LinkedFamily => _facts.LinkedFamily;

    /// <inheritdoc cref="FontFacts.IsLinkedBold"/>
    public bool IsLinkedBold => _facts.IsLinkedBold;

    /// <summary>Null where the file has no <c>OS/2</c> table.</summary>
    public FontSignature? Signature => _facts.Signature;

    public WholeEmbedding WholeEmbedding => _facts.WholeEmbedding;

    /// <summary>The whole file.</summary>
    public ReadOnlySpan<byte> File => _data.Span;

    /// <summary>What stands for a character that no font has: a box, a replacement character or a question mark; 0 if the face has none.</summary>
    public ushort Substitute { get; }

    /// <summary>How little the substitute says that something is missing: 0 for the hollow box that readers know from screens.</summary>
    public int SubstituteRank { get; }

    /// <summary>The face's tables, for shaping and subsetting.</summary>
    internal FaceHandle Handle { get; }

    /// <summary>Every name of the family, in every language.</summary>
    internal IReadOnlySet<string> Families => _facts.Families;

    /// <summary>Opens a source.</summary>
    /// <returns>The face, or null and the reason.</returns>
    public static FontFace? TryOpen(FontSource source, out FontProblem? problem)
    {
        FontData data;
        try
        {
            data = FontData.Open(source);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problem = new FontProblem(FontProblemKind.Unreadable, e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : e.Message.TrimEnd('.'));
            return null;
        }

        problem = FontFactsReader.TryRead(data.Span, source.Face, out var facts);
        if (problem is not null)
        {
            data.Dispose();
            return null;
        }

        var face = new FontFace(data, Declared(facts!, source), HandleOf(data, source.Face), isNone: false);
        if (face.HasOutlines())
        {
            return face;
        }

        face.Dispose();
        problem = new FontProblem(FontProblemKind.Damaged, "its outlines, none of which can be read");
        return null;
    }

    /// <summary>A face without glyphs that claims every character: stands in where there is no font at all, so that layout can go on to find other problems.</summary>
    public static FontFace None()
    {
        var data = FontData.Open(FontSource.FromMemory(default));
        var facts = new FontFacts
        {
            Family = string.Empty,
            Families = new HashSet<string>(),
            PostScriptName = "None",
            UnitsPerEm = 1000,
            GlyphCount = 1,
            Ascender = 750,
            Descender = -250,
            CapHeight = 650,
            XHeight = 450,
        };
        return new FontFace(data, facts, HandleOf(data, face: 0), isNone: true);
    }

    /// <summary>The weight nearest to one that is asked for: of a variable font mostly that itself.</summary>
    public int WeightFor(int weight) => _facts.Weights?.Nearest(weight) ?? Weight;

    /// <summary>The face at the weight nearest to one that is asked for; of a font of one weight the face itself.</summary>
    public FontFace At(int weight)
    {
        var nearest = WeightFor(weight);
        return nearest == Weight ? this : _weights.GetOrAdd(nearest, w => new FontFace(_data, Instance(w), Handle, _isNone));
    }

    /// <summary>The weight that the tables are set to; null for a font of one.</summary>
    internal int? PinnedWeight => _facts.Weights is null ? null : Weight;

    /// <summary>A font to shape with, at the face's weight.</summary>
    internal FontHandle NewFont()
    {
        var font = HarfBuzz.hb_font_create(Handle);
        if (PinnedWeight is { } weight)
        {
            HarfBuzz.hb_font_set_variation(font, Tag.Of("wght"), weight);
        }

        return font;
    }

    // Named as Adobe's technical note 5902 names instances.
    private FontFacts Instance(int weight) => _facts with { Weight = weight, PostScriptName = FormattableString.Invariant($"{_facts.PostScriptName}_{weight}wght") };

    /// <summary>Whether the face has a glyph for a code point.</summary>
    public bool Has(int codePoint) => _glyphs[codePoint] != 0 || _isNone;

    /// <summary>The glyph that the face gives a code point before any shaping; 0 for none.</summary>
    public ushort GlyphOf(int codePoint) => _glyphs[codePoint];

    /// <summary>Advance of a glyph in font units.</summary>
    public int AdvanceOf(ushort glyph) => HarfBuzz.hb_font_get_glyph_h_advance(_font.Address, glyph);

    /// <summary>Lets go at once of a face that nobody else uses; one that a source holds is shared and left alone.</summary>
    public void Dispose()
    {
        _font.Dispose();
        Handle.Dispose();
        _data.Dispose();
    }

    private static FaceHandle HandleOf(FontData data, int face)
    {
        // The face holds the blob; the blob does not own the bytes.
        using var blob = HarfBuzz.hb_blob_create(data.Start, (uint)data.Length, MemoryMode.ReadOnly, 0, 0);
        return HarfBuzz.hb_face_create(blob, (uint)face);
    }

    // What a package says of its fonts is what styles will ask for.
    private static FontFacts Declared(FontFacts facts, FontSource source) => source.Family is null
        ? facts
        : facts with
        {
            Family = source.Family,
            Weight = source.Weight == 0 ? facts.Weight : source.Weight,
            IsItalic = source.Italic,
        };

    /// <summary>Where a glyph's ink ends, from its origin, in font units; its advance is not asked.</summary>
    public int InkEnd(ushort glyph)
    {
        GlyphExtents extents;
        return HarfBuzz.hb_font_get_glyph_extents(_font.Address, glyph, &extents) != 0 ? extents.XBearing + extents.Width : 0;
    }

    // HarfBuzz refuses a table as a whole where a check of it fails. .notdef may be empty, the last glyph seldom is.
    private bool HasOutlines()
    {
        GlyphExtents extents;
        return HarfBuzz.hb_font_get_glyph_extents(_font.Address, 0, &extents) != 0
            || HarfBuzz.hb_font_get_glyph_extents(_font.Address, (uint)GlyphCount - 1, &extents) != 0;
    }

    private int HeightOf(char letter, int otherwise)
    {
        GlyphExtents extents;
        return _glyphs[letter] is var glyph and not 0 && HarfBuzz.hb_font_get_glyph_extents(_font.Address, glyph, &extents) != 0
            ? extents.YBearing
            : otherwise;
    }

    private static (ushort Glyph, int Rank) SubstituteOf(GlyphMap glyphs)
    {
        // A hollow box, the geta of Chinese and Japanese printers, the replacement character, a solid box.
        ReadOnlySpan<int> candidates = [0x25A1, 0x3013, 0xFFFD, 0x25A0, '?'];
        for (var rank = 0; rank < candidates.Length; rank++)
        {
            if (glyphs[candidates[rank]] is var glyph and not 0)
            {
                return (glyph, rank);
            }
        }

        return (0, candidates.Length);
    }
}
