namespace ReportGen.Fonts.Native;

/// <summary><c>hb_memory_mode_t</c>.</summary>
internal enum MemoryMode
{
    Duplicate,
    ReadOnly,
}

/// <summary><c>hb_direction_t</c>.</summary>
internal enum Direction
{
    Invalid = 0,
    LeftToRight = 4,
    RightToLeft = 5,
}

/// <summary><c>hb_buffer_cluster_level_t</c>.</summary>
internal enum ClusterLevel
{
    MonotoneGraphemes,

    /// <summary>A mark that keeps a glyph of its own keeps its own cluster, so that its character can be told from the glyph.</summary>
    MonotoneCharacters,
}

/// <summary><c>hb_buffer_flags_t</c>.</summary>
[Flags]
internal enum BufferFlags
{
    None = 0,
    BeginningOfText = 0x1,
    EndOfText = 0x2,
    RemoveDefaultIgnorables = 0x8,
}

/// <summary><c>hb_subset_flags_t</c>.</summary>
[Flags]
internal enum SubsetFlags
{
    None = 0,
    NoHinting = 0x1,
    NotdefOutline = 0x40,
    NoLayoutClosure = 0x200,
}

/// <summary><c>hb_subset_sets_t</c>.</summary>
internal enum SubsetSet
{
    GlyphIndex,
    Unicode,
    NoSubsetTableTag,
    DropTableTag,
}
