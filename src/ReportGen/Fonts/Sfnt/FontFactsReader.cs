using System.Buffers.Binary;

namespace ReportGen.Fonts.Sfnt;

/// <summary>Reads a font's facts out of its tables, and refuses what cannot be embedded.</summary>
/// <remarks>Table layouts: https://learn.microsoft.com/typography/opentype/spec/.</remarks>
internal static class FontFactsReader
{
    private const int HeadLength = 54;
    private const int HheaLength = 36;
    private const int MaxpLength = 6;
    private const int PostLength = 16;

    // Bounds of unitsPerEm in the specification of 'head'.
    // Latin faces have some hundred kilobytes; those for Chinese ten megabytes and more.
    private const int LargestWhole = 2 << 20;

    private const int LeastUnitsPerEm = 16;
    private const int MostUnitsPerEm = 16384;

    /// <summary>Reads the facts.</summary>
    /// <param name="face">Place among the faces of a collection, from 0.</param>
    /// <returns>What is wrong, or null.</returns>
    public static FontProblem? TryRead(ReadOnlySpan<byte> bytes, int face, out FontFacts? facts)
    {
        facts = null;
        var problem = SfntFile.TryRead(bytes, face, out var file) ?? RequireTables(file);
        if (problem is not null)
        {
            return problem;
        }

        file.TryTable(Tag.Of("OS/2"), out var table);
        var os2 = Os2Table.Read(table);
        if (os2.Restriction is { } restriction)
        {
            return new FontProblem(FontProblemKind.EmbeddingRestricted, restriction);
        }

        facts = FromTables(file, os2) with { WholeEmbedding = WholeEmbeddingOf(bytes, file, os2) };
        return facts is { UnitsPerEm: >= LeastUnitsPerEm and <= MostUnitsPerEm, GlyphCount: > 0 }
            ? null
            : new FontProblem(FontProblemKind.Damaged, "its header: the size of the em or the number of glyphs is impossible");
    }

    private static FontFacts FromTables(SfntFile file, Os2Table os2)
    {
        file.TryTable(Tag.Of("head"), out var head);
        file.TryTable(Tag.Of("maxp"), out var maxp);
        file.TryTable(Tag.Of("hhea"), out var hhea);
        file.TryTable(Tag.Of("post"), out var post);
        file.TryTable(Tag.Of("name"), out var name);
        file.TryTable(Tag.Of("GSUB"), out var substitutions);
        file.TryTable(Tag.Of("fvar"), out var axes);
        var names = NameTable.Read(name);
        var weights = WeightAxis.Read(axes);
        var style = U16(head, 44);
        return FromPost(post, new FontFacts
        {
            Family = names.Family,
            Families = names.Families,
            PostScriptName = names.PostScriptName,
            LinkedFamily = names.LinkedFamily,
            IsLinkedBold = os2.IsLinkedBold ?? (style & 1) != 0,
            Signature = os2.Signature,
            UnitsPerEm = U16(head, 18),
            GlyphCount = U16(maxp, 4),
            Weights = weights,
            Weight = weights?.Usual ?? os2.Weight ?? ((style & 1) != 0 ? 700 : 400),
            IsItalic = os2.IsItalic ?? (style & 2) != 0,
            Ascender = os2.Ascender ?? S16(hhea, 4),
            Descender = os2.Descender ?? S16(hhea, 6),
            CapHeight = os2.CapHeight,
            XHeight = os2.XHeight,
            BoundingBox = (S16(head, 36), S16(head, 38), S16(head, 40), S16(head, 42)),
            IsCff = file.Has(Tag.Of("CFF ")),
            IsSerif = os2.IsSerif ?? names.Family.Contains("serif", StringComparison.OrdinalIgnoreCase),
            IsFixedPitch = os2.IsFixedPitch,
            HasSmallCapitals = FeatureList.Has(substitutions, Tag.Of("smcp")),
        });
    }

    private static WholeEmbedding WholeEmbeddingOf(ReadOnlySpan<byte> bytes, SfntFile file, Os2Table os2) => bytes.Length switch
    {
        _ when !os2.AllowsEditing => WholeEmbedding.LicenceForbidsEditing,
        _ when !file.Has(Tag.Of("glyf")) => WholeEmbedding.NoTrueTypeOutlines,
        _ when file.Has(Tag.Of("fvar")) => WholeEmbedding.Variable,
        _ when BinaryPrimitives.ReadUInt32BigEndian(bytes) == Tag.Of("ttcf") => WholeEmbedding.Collection,
        > LargestWhole => WholeEmbedding.TooLarge,
        _ => WholeEmbedding.Possible,
    };

    private static FontProblem? RequireTables(SfntFile file)
    {
        if (file.Has(Tag.Of("CFF2")))
        {
            return new FontProblem(FontProblemKind.Cff2, string.Empty);
        }

        var isCff = file.TryTable(Tag.Of("CFF "), out var cff);
        if (!isCff && !file.Has(Tag.Of("glyf")))
        {
            return new FontProblem(FontProblemKind.NoOutlines, string.Empty);
        }

        if (isCff && !CffCharset.IsReadable(cff))
        {
            return new FontProblem(FontProblemKind.Damaged, "table 'CFF', whose outlines cannot be read");
        }

        return Require(file, "head", HeadLength)
            ?? Require(file, "hhea", HheaLength)
            ?? Require(file, "maxp", MaxpLength)
            ?? Require(file, "hmtx", 4)
            ?? Require(file, "cmap", 4)
            ?? (file.Has(Tag.Of("glyf")) ? Require(file, "loca", 4) : null);
    }

    private static FontProblem? Require(SfntFile file, string tag, int length)
    {
        if (!file.TryTable(Tag.Of(tag), out var table))
        {
            return new FontProblem(FontProblemKind.Damaged, $"table '{tag}', which is missing");
        }

        return table.Length >= length ? null : new FontProblem(FontProblemKind.Damaged, $"table '{tag}', which is too short");
    }

    private static FontFacts FromPost(ReadOnlySpan<byte> post, FontFacts facts)
    {
        if (post.Length < PostLength)
        {
            // Without 'post', the proportions that most text faces have: a tenth of the em below, a twentieth thick.
            return facts with { UnderlinePosition = -facts.UnitsPerEm / 10, UnderlineThickness = facts.UnitsPerEm / 20 };
        }

        var thickness = S16(post, 10);
        return facts with
        {
            ItalicAngle = BinaryPrimitives.ReadInt32BigEndian(post[4..]) / 65536.0,
            UnderlinePosition = S16(post, 8) - (thickness / 2),
            UnderlineThickness = thickness,
            IsFixedPitch = facts.IsFixedPitch || BinaryPrimitives.ReadUInt32BigEndian(post[12..]) != 0,
        };
    }

    private static int U16(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table[at..]);

    private static int S16(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadInt16BigEndian(table[at..]);
}
