using System.Runtime.InteropServices;

[assembly: System.Runtime.CompilerServices.DisableRuntimeMarshalling]

namespace ReportGen.Fonts.Native;

/// <summary>The part of HarfBuzz's C interface that ReportGen uses, under its own names.</summary>
/// <remarks>
/// All signatures are blittable, so that a call costs no more than in C. Handles stand where ownership matters,
/// raw addresses in the inner loops. See https://harfbuzz.github.io/reference-manual.html.
/// </remarks>
internal static unsafe partial class HarfBuzz
{
    private const string Library = "libHarfBuzzSharp";

    // Blobs: bytes that HarfBuzz reads where they lie.

    [LibraryImport(Library)]
    public static partial BlobHandle hb_blob_create(byte* data, uint length, MemoryMode mode, nint userData, nint destroy);

    [LibraryImport(Library)]
    public static partial void hb_blob_destroy(nint blob);

    [LibraryImport(Library)]
    public static partial byte* hb_blob_get_data(BlobHandle blob, out uint length);

    // Faces and fonts.

    [LibraryImport(Library)]
    public static partial FaceHandle hb_face_create(BlobHandle blob, uint index);

    [LibraryImport(Library)]
    public static partial void hb_face_destroy(nint face);

    [LibraryImport(Library)]
    public static partial void hb_face_make_immutable(FaceHandle face);

    [LibraryImport(Library)]
    public static partial BlobHandle hb_face_reference_blob(FaceHandle face);

    [LibraryImport(Library)]
    public static partial BlobHandle hb_face_reference_table(FaceHandle face, uint tag);

    [LibraryImport(Library)]
    public static partial FontHandle hb_font_create(FaceHandle face);

    [LibraryImport(Library)]
    public static partial void hb_font_destroy(nint font);

    [LibraryImport(Library)]
    public static partial void hb_font_make_immutable(FontHandle font);

    /// <summary>Sets one axis of a variable font; the others are as the font has them by itself.</summary>
    [LibraryImport(Library)]
    public static partial void hb_font_set_variation(FontHandle font, uint tag, float value);

    [LibraryImport(Library)]
    [SuppressGCTransition]
    public static partial int hb_font_get_nominal_glyph(nint font, uint codePoint, uint* glyph);

    [LibraryImport(Library)]
    [SuppressGCTransition]
    public static partial int hb_font_get_glyph_h_advance(nint font, uint glyph);

    [LibraryImport(Library)]
    public static partial int hb_font_get_glyph_extents(nint font, uint glyph, GlyphExtents* extents);

    // Buffers and shaping.

    [LibraryImport(Library)]
    public static partial BufferHandle hb_buffer_create();

    [LibraryImport(Library)]
    public static partial void hb_buffer_destroy(nint buffer);

    [LibraryImport(Library)]
    public static partial void hb_buffer_set_flags(BufferHandle buffer, BufferFlags flags);

    [LibraryImport(Library)]
    public static partial void hb_buffer_set_cluster_level(BufferHandle buffer, ClusterLevel level);

    [LibraryImport(Library)]
    public static partial void hb_buffer_clear_contents(nint buffer);

    [LibraryImport(Library)]
    public static partial void hb_buffer_add_utf16(nint buffer, char* text, int length, uint itemOffset, int itemLength);

    [LibraryImport(Library)]
    public static partial void hb_buffer_set_direction(nint buffer, Direction direction);

    [LibraryImport(Library)]
    public static partial void hb_buffer_set_script(nint buffer, uint script);

    [LibraryImport(Library)]
    public static partial void hb_buffer_set_language(nint buffer, nint language);

    [LibraryImport(Library)]
    public static partial GlyphInfo* hb_buffer_get_glyph_infos(nint buffer, uint* length);

    [LibraryImport(Library)]
    public static partial GlyphPosition* hb_buffer_get_glyph_positions(nint buffer, uint* length);

    [LibraryImport(Library)]
    public static partial void hb_shape(nint font, nint buffer, Feature* features, uint count);

    /// <summary>Interned for the life of the process; the same tag gives the same address.</summary>
    [LibraryImport(Library)]
    public static partial nint hb_language_from_string(byte* tag, int length);

    // Unicode character data.

    [LibraryImport(Library)]
    public static partial nint hb_unicode_funcs_get_default();

    [LibraryImport(Library)]
    [SuppressGCTransition]
    public static partial uint hb_unicode_script(nint functions, uint codePoint);

    [LibraryImport(Library)]
    [SuppressGCTransition]
    public static partial int hb_unicode_compose(nint functions, uint first, uint second, uint* composed);

    [LibraryImport(Library)]
    [SuppressGCTransition]
    public static partial int hb_unicode_decompose(nint functions, uint composed, uint* first, uint* second);

    [LibraryImport(Library)]
    [SuppressGCTransition]
    public static partial Direction hb_script_get_horizontal_direction(uint script);

    // Subsetting.

    [LibraryImport(Library)]
    public static partial SubsetInputHandle hb_subset_input_create_or_fail();

    [LibraryImport(Library)]
    public static partial void hb_subset_input_destroy(nint input);

    [LibraryImport(Library)]
    public static partial void hb_subset_input_set_flags(SubsetInputHandle input, SubsetFlags flags);

    /// <returns>A set that belongs to the input.</returns>
    [LibraryImport(Library)]
    public static partial nint hb_subset_input_glyph_set(SubsetInputHandle input);

    /// <returns>A set that belongs to the input.</returns>
    [LibraryImport(Library)]
    public static partial nint hb_subset_input_set(SubsetInputHandle input, SubsetSet which);

    [LibraryImport(Library)]
    public static partial int hb_subset_input_pin_all_axes_to_default(SubsetInputHandle input, FaceHandle face);

    [LibraryImport(Library)]
    public static partial int hb_subset_input_pin_axis_location(SubsetInputHandle input, FaceHandle face, uint tag, float value);

    [LibraryImport(Library)]
    public static partial SubsetPlanHandle hb_subset_plan_create_or_fail(FaceHandle face, SubsetInputHandle input);

    [LibraryImport(Library)]
    public static partial void hb_subset_plan_destroy(nint plan);

    [LibraryImport(Library)]
    public static partial FaceHandle hb_subset_plan_execute_or_fail(SubsetPlanHandle plan);

    /// <returns>A map that belongs to the plan.</returns>
    [LibraryImport(Library)]
    public static partial nint hb_subset_plan_old_to_new_glyph_mapping(SubsetPlanHandle plan);

    [LibraryImport(Library)]
    public static partial uint hb_map_get(nint map, uint key);

    [LibraryImport(Library)]
    public static partial void hb_set_add(nint set, uint value);
}
