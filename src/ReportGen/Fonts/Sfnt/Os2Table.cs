using System.Buffers.Binary;

namespace ReportGen.Fonts.Sfnt;

/// <summary>The fields of <c>OS/2</c> that typesetting needs; null where the table or its version lacks them.</summary>
/// <remarks>https://learn.microsoft.com/typography/opentype/spec/os2</remarks>
internal sealed record Os2Table
{
    private const int Version0Length = 78;
    private const int Version1Length = 86;
    private const int Version2Length = 96;

    public int? Weight { get; private init; }

    public bool? IsItalic { get; private init; }

    public int? Ascender { get; private init; }

    public int? Descender { get; private init; }

    /// <summary>0 where unknown.</summary>
    public int CapHeight { get; private init; }

    /// <summary>0 where unknown.</summary>
    public int XHeight { get; private init; }

    public bool? IsSerif { get; private init; }

    public bool IsFixedPitch { get; private init; }

    /// <summary>What the font's licence bits forbid; null when a subset may be embedded.</summary>
    public string? Restriction { get; private init; }

    /// <summary>Whether the whole font may go into a document that is edited.</summary>
    public bool AllowsEditing { get; private init; } = true;

    /// <summary>Whether it is the bold face among the four that share a name; null where the table is missing.</summary>
    public bool? IsLinkedBold { get; private init; }

    public FontSignature? Signature { get; private init; }

    public static Os2Table Read(ReadOnlySpan<byte> table)
    {
        if (table.Length < Version0Length)
        {
            return new Os2Table();
        }

        var isVersion2 = U16(table, 0) >= 2 && table.Length >= Version2Length;
        var (ascender, descender) = (S16(table, 68), S16(table, 70));
        return new Os2Table
        {
            Weight = WeightOf(U16(table, 4)),
            IsItalic = (U16(table, 62) & 0x0201) != 0,
            Ascender = ascender == 0 && descender == 0 ? null : ascender,
            Descender = ascender == 0 && descender == 0 ? null : Math.Min(descender, -descender),
            XHeight = isVersion2 ? Math.Max(0, S16(table, 86)) : 0,
            CapHeight = isVersion2 ? Math.Max(0, S16(table, 88)) : 0,
            IsSerif = SerifOf(table),
            IsFixedPitch = table[32] == 2 && table[35] == 9,
            Restriction = RestrictionOf(U16(table, 8)),
            AllowsEditing = (U16(table, 8) & 0x000F) == 0 || (U16(table, 8) & 0x0008) != 0,
            IsLinkedBold = (U16(table, 62) & 0x0020) != 0,
            Signature = SignatureOf(table),
        };
    }

    // Some old fonts count 1 to 9 instead of 100 to 900.
    private static int? WeightOf(int value) => value switch
    {
        0 => null,
        < 10 => value * 100,
        _ => Math.Min(value, 1000),
    };

    /// <summary>The family class (1–5 and 7 have serifs, 8 has none), else PANOSE's serif style of Latin text.</summary>
    private static bool? SerifOf(ReadOnlySpan<byte> table) => (table[30], table[32], table[33]) switch
    {
        ((>= 1 and <= 5) or 7, _, _) => true,
        (8, _, _) => false,
        (_, 2, >= 2 and <= 10) => true,
        (_, 2, >= 11 and <= 15) => false,
        _ => null,
    };

    /// <summary>The lowest of the usage bits binds: 1 restricted; bit 8 forbids subsetting, bit 9 all but bitmaps.</summary>
    private static string? RestrictionOf(int fsType) => fsType switch
    {
        _ when (fsType & 0x000E) == 0x0002 => "embedding",
        _ when (fsType & 0x0200) != 0 => "embedding of its outlines",
        _ when (fsType & 0x0100) != 0 => "embedding of a part of it",
        _ => null,
    };

    private static FontSignature SignatureOf(ReadOnlySpan<byte> table) => new()
    {
        Panose = table[32..42].ToArray(),
        UnicodeRanges = [U32(table, 42), U32(table, 46), U32(table, 50), U32(table, 54)],
        CodePages = U16(table, 0) >= 1 && table.Length >= Version1Length ? [U32(table, 78), U32(table, 82)] : [0, 0],
    };

    private static uint U32(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadUInt32BigEndian(table[at..]);

    private static int U16(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table[at..]);

    private static int S16(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadInt16BigEndian(table[at..]);
}
