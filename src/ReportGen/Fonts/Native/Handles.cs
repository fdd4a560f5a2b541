using System.Runtime.InteropServices;

namespace ReportGen.Fonts.Native;

/// <summary>A counted reference to an object of HarfBuzz.</summary>
internal abstract class HarfBuzzHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;

    /// <summary>The address, for calls in inner loops; whoever uses it keeps the handle alive.</summary>
    public nint Address => handle;
}

/// <summary>A stretch of bytes.</summary>
internal sealed class BlobHandle : HarfBuzzHandle
{
    protected override bool ReleaseHandle()
    {
        HarfBuzz.hb_blob_destroy(handle);
        return true;
    }
}

/// <summary>A face: the tables of one font.</summary>
internal sealed class FaceHandle : HarfBuzzHandle
{
    protected override bool ReleaseHandle()
    {
        HarfBuzz.hb_face_destroy(handle);
        return true;
    }
}

/// <summary>A face at a scale: what shapes.</summary>
internal sealed class FontHandle : HarfBuzzHandle
{
    protected override bool ReleaseHandle()
    {
        HarfBuzz.hb_font_destroy(handle);
        return true;
    }
}

/// <summary>Characters before shaping, glyphs after it.</summary>
internal sealed class BufferHandle : HarfBuzzHandle
{
    protected override bool ReleaseHandle()
    {
        HarfBuzz.hb_buffer_destroy(handle);
        return true;
    }
}

/// <summary>What a subset shall keep.</summary>
internal sealed class SubsetInputHandle : HarfBuzzHandle
{
    protected override bool ReleaseHandle()
    {
        HarfBuzz.hb_subset_input_destroy(handle);
        return true;
    }
}

/// <summary>A subset worked out, with its glyph numbers.</summary>
internal sealed class SubsetPlanHandle : HarfBuzzHandle
{
    protected override bool ReleaseHandle()
    {
        HarfBuzz.hb_subset_plan_destroy(handle);
        return true;
    }
}
