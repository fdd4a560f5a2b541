namespace ReportGen.Fonts.Sfnt;

/// <summary>What a font looks like and which scripts it covers, as <c>OS/2</c> tells: programs choose a replacement by it.</summary>
internal sealed record FontSignature
{
    /// <summary>The ten digits of its PANOSE classification.</summary>
    public required IReadOnlyList<byte> Panose { get; init; }

    /// <summary>Bits of the blocks of Unicode that it covers; four words.</summary>
    public required IReadOnlyList<uint> UnicodeRanges { get; init; }

    /// <summary>Bits of the code pages that it covers; two words.</summary>
    public required IReadOnlyList<uint> CodePages { get; init; }
}
