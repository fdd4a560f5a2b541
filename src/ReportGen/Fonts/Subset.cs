using ReportGen.Fonts.Native;
using ReportGen.Fonts.Sfnt;

namespace ReportGen.Fonts;

/// <summary>A face cut down to the glyphs that a document used.</summary>
/// <param name="Bytes">The font file to embed: TrueType, or bare CFF for a CFF face.</param>
/// <param name="NewGlyphs">New glyph id by old one; glyph 0 stays 0.</param>
internal sealed record Subset(byte[] Bytes, IReadOnlyDictionary<ushort, ushort> NewGlyphs)
{
    // What a reader of PDF never asks a font program for: the PDF maps codes to glyphs itself.
    private static readonly string[] Dropped =
        ["GSUB", "GPOS", "GDEF", "BASE", "JSTF", "kern", "name", "cmap", "post", "OS/2", "DSIG", "gasp", "hdmx", "VDMX", "LTSH", "vhea", "vmtx", "VORG", "STAT", "meta", "MATH"];

    /// <summary>CID by old glyph id, for a CFF program with CIDs of its own; null where the CID is the new glyph id.</summary>
    public IReadOnlyDictionary<ushort, ushort>? Cids { get; private init; }

    /// <summary>Cuts a face down. Same glyphs, same bytes.</summary>
    /// <param name="face">The face.</param>
    /// <param name="glyphs">Glyphs used, in any order.</param>
    public static Subset Of(FontFace face, IReadOnlyCollection<ushort> glyphs)
    {
        using var input = InputFor(face, glyphs);
        using var plan = HarfBuzz.hb_subset_plan_create_or_fail(face.Handle, input);
        if (plan.IsInvalid)
        {
            return Whole(face, glyphs);
        }

        using var subset = HarfBuzz.hb_subset_plan_execute_or_fail(plan);
        var bytes = subset.IsInvalid ? [] : BytesOf(subset, face.IsCff);
        return bytes.Length == 0 ? Whole(face, glyphs) : WithCids(new Subset(bytes, NewGlyphsOf(plan, glyphs)), face);
    }

    private static Subset WithCids(Subset subset, FontFace face)
    {
        if (!face.IsCff || CffCharset.Read(subset.Bytes) is not { } cids)
        {
            return subset;
        }

        return subset with { Cids = subset.NewGlyphs.ToDictionary(g => g.Key, g => cids[g.Value]) };
    }

    private static SubsetInputHandle InputFor(FontFace face, IReadOnlyCollection<ushort> glyphs)
    {
        var input = HarfBuzz.hb_subset_input_create_or_fail();
        HarfBuzz.hb_subset_input_set_flags(input, SubsetFlags.NoHinting | SubsetFlags.NotdefOutline | SubsetFlags.NoLayoutClosure);
        var kept = HarfBuzz.hb_subset_input_glyph_set(input);
        foreach (var glyph in glyphs)
        {
            HarfBuzz.hb_set_add(kept, glyph);
        }

        var dropped = HarfBuzz.hb_subset_input_set(input, SubsetSet.DropTableTag);
        foreach (var tag in Dropped)
        {
            HarfBuzz.hb_set_add(dropped, Tag.Of(tag));
        }

        // A PDF's font is one instance; nothing happens to a font without axes.
        _ = HarfBuzz.hb_subset_input_pin_all_axes_to_default(input, face.Handle);
        if (face.PinnedWeight is { } weight)
        {
            _ = HarfBuzz.hb_subset_input_pin_axis_location(input, face.Handle, Tag.Of("wght"), weight);
        }

        return input;
    }

    private static Dictionary<ushort, ushort> NewGlyphsOf(SubsetPlanHandle plan, IReadOnlyCollection<ushort> glyphs)
    {
        var map = HarfBuzz.hb_subset_plan_old_to_new_glyph_mapping(plan);
        var result = new Dictionary<ushort, ushort>(glyphs.Count + 1) { [0] = 0 };
        foreach (var glyph in glyphs)
        {
            result[glyph] = (ushort)HarfBuzz.hb_map_get(map, glyph);
        }

        return result;
    }

    /// <summary>The whole font, for one that opens and draws but cannot be cut.</summary>
    private static Subset Whole(FontFace face, IReadOnlyCollection<ushort> glyphs) =>
        WithCids(new Subset(BytesOf(face.Handle, face.IsCff), glyphs.Append((ushort)0).Distinct().ToDictionary(g => g)), face);

    private static unsafe byte[] BytesOf(FaceHandle face, bool isCff)
    {
        using var blob = isCff ? HarfBuzz.hb_face_reference_table(face, Tag.Of("CFF ")) : HarfBuzz.hb_face_reference_blob(face);
        var start = HarfBuzz.hb_blob_get_data(blob, out var length);
        return new ReadOnlySpan<byte>(start, (int)length).ToArray();
    }
}
