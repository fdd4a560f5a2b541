using System.Runtime.InteropServices;

namespace ReportGen.Fonts.Native;

/// <summary><c>hb_glyph_info_t</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct GlyphInfo
{
    /// <summary>A code point before shaping, a glyph id after it.</summary>
    public uint Glyph;

    public uint Mask;

    /// <summary>Index of the first character of the cluster.</summary>
    public uint Cluster;

    private uint _private1;
    private uint _private2;
}

/// <summary><c>hb_glyph_position_t</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct GlyphPosition
{
    public int XAdvance;
    public int YAdvance;
    public int XOffset;
    public int YOffset;
    private uint _private;
}

/// <summary><c>hb_glyph_extents_t</c>; y grows upwards, so the height is negative.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct GlyphExtents
{
    public int XBearing;
    public int YBearing;
    public int Width;
    public int Height;
}

/// <summary><c>hb_feature_t</c>: an OpenType feature switched on (1) or off (0) for a range of clusters.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Feature(uint Tag, uint Value, uint Start, uint End)
{
    /// <summary>A feature for the whole text.</summary>
    public static Feature Everywhere(string tag, bool on) => new(Sfnt.Tag.Of(tag), on ? 1u : 0u, 0, uint.MaxValue);
}
